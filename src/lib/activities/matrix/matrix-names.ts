// The names of quadrants, levels and agreement, as the room and the board read them.
import type { Level } from '#lib/charts/matrix-cells.ts';
import type { QuadrantNames } from '#lib/charts/matrix-item.ts';
import type { Quadrant } from '#lib/measures/quadrants.ts';
import type { RiskLevel } from '#lib/measures/risk-levels.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AgreementFlag } from '#lib/measures/agreement-flag.ts';

const quadrants: Record<Quadrant, () => string> = {
  keyPlayers: m.stage_quadrant_key_players,
  keepSatisfied: m.stage_quadrant_keep_satisfied,
  keepInformed: m.stage_quadrant_keep_informed,
  monitor: m.stage_quadrant_monitor,
  frontier: m.stage_quadrant_frontier,
};
const levels: Record<RiskLevel, () => string> = {
  red: m.stage_level_high,
  amber: m.stage_level_mid,
  green: m.stage_level_low,
};
const flags: Record<AgreementFlag, () => string> = {
  agreement: m.stage_flag_agreement,
  partial: m.stage_flag_partial,
  dispersed: m.stage_flag_dispersed,
  divided: m.stage_flag_divided,
};

/** How a level is drawn. */
export const levelField: Record<RiskLevel, Level> = { red: 'high', amber: 'mid', green: 'low' };

export const quadrantWords = (quadrant: Quadrant): string => quadrants[quadrant]();
export const levelWords = (level: RiskLevel): string => levels[level]();
export const flagWords = (flag: AgreementFlag): string => flags[flag]();

export const quadrantNames = (): QuadrantNames => [
  quadrantWords('keepSatisfied'),
  quadrantWords('keyPlayers'),
  quadrantWords('monitor'),
  quadrantWords('keepInformed'),
];
