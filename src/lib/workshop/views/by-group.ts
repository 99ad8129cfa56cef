// What each group said, where so few are not to be told from the others, nor by subtraction (suppression.ts).
import { midrankRows } from '#lib/measures/kendall-w.ts';
import { summariseScale } from '#lib/measures/scale-summary.ts';
import { groupsToShow } from '#lib/measures/suppression.ts';
import { RATING_SCALE } from '../activities/axis.ts';
import { standingBallots } from '../activities/ballots.ts';
import { itemRounds, roundsOf } from '../activities/placement-rounds.ts';
import { namedItems } from '../sources.ts';
import { standingItems } from '../standing.ts';
import { openingOf, type ActivityState, type Workshop } from '../state.ts';

/** The figures of one group, of `n` people: a mean place, or the medians of both axes, vertical first. */
export type GroupFigures = { n: number; values: readonly number[] };

export type GroupRow = {
  id: string;
  label: string;
  /** In the order of the groups; null where it is left out. */
  groups: readonly (GroupFigures | null)[];
};

export type ByGroup = {
  figure: 'mean-place' | 'medians';
  /** The workshop's groups, and `null` for whoever has none, if anybody. */
  groups: readonly (string | null)[];
  rows: readonly GroupRow[];
};

/** Null where nothing is ordered or placed, groups are fewer than two, or answers lead to nobody. */
export function byGroup(workshop: Workshop, activity: ActivityState): ByGroup | null {
  if (workshop.identityMode === 'anonymous' || workshop.details.groups.length < 2) return null;
  const said = answersOf(workshop, activity);
  if (said === null) return null;
  const groups = groupsIn(workshop, said.items);
  const labels = new Map(
    namedItems(workshop, activity, [...said.items.keys()]).map(({ id, label }) => [id, label]),
  );
  const rows = [...said.items].map(([id, answers]) => ({
    id,
    label: labels.get(id) ?? '',
    groups: shownFigures(groups, answers, (author) => groupOf(workshop, author)),
  }));
  const isAnyShown = rows.some((row) => row.groups.some((figures) => figures !== null));
  return isAnyShown ? { figure: said.figure, groups, rows } : null;
}

/** Of each item, the numbers that each person gave it. */
type Said = {
  figure: ByGroup['figure'];
  items: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
};

function answersOf(workshop: Workshop, activity: ActivityState): Said | null {
  if (activity.plan.kind === 'ordering') return orders(workshop, activity);
  return activity.plan.kind === 'matrix' ? placements(workshop, activity) : null;
}

function orders(workshop: Workshop, activity: ActivityState): Said | null {
  const opening = openingOf(activity);
  if (!opening) return null;
  const ids = standingItems(workshop, activity, opening.items);
  const given = [...standingBallots(workshop, activity, opening)].flatMap(([author, ballots]) =>
    ballots.flatMap((one) => (one.kind === 'order' && one.items.length > 0 ? { author, one } : [])),
  );
  const ranks = midrankRows(
    given.map(({ one }) => one.items),
    ids,
  );
  const items = ids.map((id, item): [string, Map<string, number[]>] => [
    id,
    new Map(given.map(({ author }, person) => [author, [ranks[person]?.[item] ?? 0]])),
  ]);
  return { figure: 'mean-place', items: new Map(items) };
}

function placements(workshop: Workshop, activity: ActivityState): Said {
  const items = itemRounds(workshop, activity, roundsOf(activity)).map(
    ({ item, last }): [string, Map<string, number[]>] => [
      item,
      new Map(
        [...last.cells].flatMap(([author, cell]) => (cell ? [[author, [cell.y, cell.x]]] : [])),
      ),
    ],
  );
  return { figure: 'medians', items: new Map(items) };
}

const groupOf = (workshop: Workshop, author: string): string | null =>
  workshop.people.get(author)?.group ?? null;

function groupsIn(workshop: Workshop, items: Said['items']): (string | null)[] {
  const authors = [...items.values()].flatMap((answers) => [...answers.keys()]);
  const hasNone = authors.some((author) => groupOf(workshop, author) === null);
  return hasNone ? [...workshop.details.groups, null] : [...workshop.details.groups];
}

function shownFigures(
  groups: readonly (string | null)[],
  answers: ReadonlyMap<string, readonly number[]>,
  groupOfAuthor: (author: string) => string | null,
): (GroupFigures | null)[] {
  const members = groups.map((group) =>
    [...answers].filter(([author]) => groupOfAuthor(author) === group).map(([, values]) => values),
  );
  const shown = groupsToShow(members.map((values) => values.length));
  return members.map((people, at) =>
    shown[at] && people.length > 0 ? { n: people.length, values: centres(people) } : null,
  );
}

/** One number a person is averaged, two are the medians of their axes. */
function centres(people: readonly (readonly number[])[]): number[] {
  const columns = (people[0] ?? []).map((_, column) => people.map((values) => values[column] ?? 0));
  return columns.length === 1
    ? columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length)
    : columns.map((values) => summariseScale(values, RATING_SCALE).median ?? 0);
}
