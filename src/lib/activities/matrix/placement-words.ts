// Where one person's placement lands, in words: the quadrant or the level of that cell.
import { m } from '#lib/paraglide/messages.js';
import { quadrantOf, type Quadrant } from '#lib/measures/quadrants.ts';
import { riskLevel, type RiskLevel } from '#lib/measures/risk-levels.ts';
import type { Rating } from '#lib/workshop/answers.ts';
import type { Form } from '#lib/workshop/form.ts';

type PlaceForm = Extract<Form, { type: 'place' }>;

export function placementWords(form: PlaceForm, { x, y }: { x: Rating; y: Rating }): string {
  if (form.scheme === 'levels') return LEVELS[riskLevel({ probability: y, impact: x })]();
  const quadrant = quadrantOf(centre(y), centre(x), { influence: MIDPOINT, interest: MIDPOINT });
  return quadrant === null ? '' : QUADRANTS[quadrant]();
}

export const QUADRANTS: Record<Quadrant, () => string> = {
  keyPlayers: m.phone_quadrant_key_players,
  keepSatisfied: m.phone_quadrant_keep_satisfied,
  keepInformed: m.phone_quadrant_keep_informed,
  monitor: m.phone_quadrant_monitor,
  frontier: m.phone_quadrant_frontier,
};

export const LEVELS: Record<RiskLevel, () => string> = {
  green: m.phone_level_low,
  amber: m.phone_level_medium,
  red: m.phone_level_high,
};

/** The middle of both axes. */
const MIDPOINT = 3;

const centre = (rating: Rating) => ({ mean: rating, median: rating });
