// The numbered list beside a matrix: its items by level of risk, or by quadrant.
import type { Level } from '#lib/charts/matrix-cells.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Placed, PlacementRow } from '#lib/workshop/results.ts';
import { levelField, levelWords, quadrantWords } from './matrix-names.ts';

export type PlacementGroup = {
  name: string;
  level?: Level;
  note?: string;
  items: { id: string; number: number; label: string; note?: string; before?: string }[];
};

/** `rows` in the order of the figure, which gives them their numbers. */
export function placementGroups(rows: readonly PlacementRow[]): PlacementGroup[] {
  const groups = new Map<string, PlacementGroup>();
  for (const [place, row] of rows.entries()) {
    const group = groupOf(row);
    const known = groups.get(group.name) ?? group;
    groups.set(group.name, known);
    known.items.push({
      id: row.id,
      number: place + 1,
      label: row.label,
      note: highWords(row),
      before: beforeWords(row),
    });
  }
  return [...groups.values()];
}

/** «4 de 6» */
function highWords({ level, levels, n }: Placed): string | undefined {
  return level === 'red' && levels ? m.stage_count_of({ count: levels.red, of: n }) : undefined;
}

/** «2.ª ronda, antes: Medio» */
function beforeWords({ round, first }: PlacementRow): string | undefined {
  return first ? m.stage_round_before({ round, before: groupOf(first).name }) : undefined;
}

function groupOf({ level, quadrant, n }: Placed): PlacementGroup {
  if (level)
    return {
      name: levelWords(level),
      level: levelField[level],
      note: level === 'red' ? m.stage_rated_high() : undefined,
      items: [],
    };
  if (quadrant) return { name: quadrantWords(quadrant), items: [] };
  return { name: n === 0 ? m.stage_not_placed() : m.stage_few_answers(), items: [] };
}
