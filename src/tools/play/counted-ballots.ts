// Ballots of one question, counted by hand.
import type { Ballot, Check } from '#lib/workshop/answers.ts';
import { exact } from './exact.ts';
import type { Asked } from './ledger.ts';

export function countBallots({ form, items }: Asked, ballots: readonly Ballot[]): string[] {
  switch (form) {
    case 'approve':
      return items.map((item) =>
        voteFact(
          item,
          count(ballots, (one) => one.kind === 'approve' && one.items.includes(item)),
        ),
      );
    case 'choose':
      return countChoices(items, ballots);
    case 'order':
      return items.map((item) => orderFact(item, bordaOf(item, items.length, ballots)));
    case 'place':
      return items.map((item) => countPlacements(item, ballots));
    case 'rate': {
      const values = ballots.flatMap((one) => (one.kind === 'rate' ? [one.value] : []));
      const reasons = ballots.flatMap((one) => (one.kind === 'rate' ? (one.reason ?? []) : []));
      return [ratingFact(values.filter((value) => value === null).length, spread(values), reasons)];
    }
    case 'comment':
      return items.map((item) => countFeedback(item, ballots));
    case 'look':
    case 'write':
      return [];
    default: {
      const unknown: never = form;
      throw new Error(`Unknown form ${JSON.stringify(unknown)}`);
    }
  }
}

export const voteFact = (item: string, votes: number): string => `votes ${exact([item, votes])}`;
export const orderFact = (
  item: string,
  row: { points: number | null; places: readonly number[] },
): string => `order ${exact([item, row.points, row.places])}`;
export const placementFact = (
  item: string,
  row: { dontKnow: number; x: readonly number[]; y: readonly number[] },
): string => `placement ${exact([item, row.dontKnow, row.x, row.y])}`;
export const ratingFact = (
  dontKnow: number,
  distribution: readonly number[],
  reasons: readonly string[],
): string => `ratings ${exact([dontKnow, distribution, reasons.toSorted()])}`;
export const feedbackFact = (
  item: string,
  readers: number,
  checks: unknown,
  comments: readonly unknown[],
): string => `feedback ${exact([item, readers, checks, comments.map(exact).toSorted()])}`;
export const sumsFact = (sums: {
  valid: number;
  none: number;
  abstentions: number;
  adopted: string | null;
}): string => `sums ${exact(sums)}`;

const count = (ballots: readonly Ballot[], holds: (ballot: Ballot) => boolean): number =>
  ballots.filter(holds).length;

/** More than half of the valid votes adopt; «Ninguna» is one of them. */
function countChoices(items: readonly string[], ballots: readonly Ballot[]): string[] {
  const choices = ballots.flatMap((one) => (one.kind === 'choose' ? [one.choice] : []));
  const none = choices.filter((choice) => choice === 'none').length;
  const abstentions = choices.filter((choice) => choice === 'abstain').length;
  const valid = choices.length - abstentions;
  const votesFor = (item: string) =>
    choices.filter((choice) => typeof choice === 'object' && choice.item === item).length;
  const adopted = items.find((item) => votesFor(item) * 2 > valid) ?? null;
  return [
    ...items.map((item) => voteFact(item, votesFor(item))),
    sumsFact({ valid, none, abstentions, adopted }),
  ];
}

/** The first of n earns n − 1; what a ballot leaves out shares the mean of what is left. */
function bordaOf(
  item: string,
  n: number,
  ballots: readonly Ballot[],
): { points: number | null; places: number[] } {
  const places = Array<number>(n).fill(0);
  let points = 0;
  for (const ballot of ballots) {
    if (ballot.kind !== 'order') continue;
    const place = ballot.items.indexOf(item);
    if (place < 0) points += (n - ballot.items.length - 1) / 2;
    else {
      points += n - 1 - place;
      places[place] = (places[place] ?? 0) + 1;
    }
  }
  return { points: ballots.length === 0 ? null : points, places };
}

function countPlacements(item: string, ballots: readonly Ballot[]): string {
  const cells = ballots.flatMap((one) =>
    one.kind === 'place' && one.item === item ? [one.cell] : [],
  );
  return placementFact(item, {
    dontKnow: cells.filter((cell) => cell === null).length,
    x: spread(cells.map((cell) => cell?.x ?? null)),
    y: spread(cells.map((cell) => cell?.y ?? null)),
  });
}

/** How many gave 1, 2, 3, 4, 5. */
const spread = (values: readonly (number | null)[]): number[] =>
  [1, 2, 3, 4, 5].map((rating) => values.filter((value) => value === rating).length);

function countFeedback(item: string, ballots: readonly Ballot[]): string {
  const own = ballots.flatMap((one) => (one.kind === 'comment' && one.item === item ? [one] : []));
  const checkCount = Math.max(
    0,
    ...ballots.map((one) => (one.kind === 'comment' ? one.checks.length : 0)),
  );
  const times = (index: number, check: Check) =>
    own.filter(({ checks }) => checks[index] === check).length;
  const checks = Array.from({ length: checkCount }, (_, index) => ({
    yes: times(index, 'yes'),
    partly: times(index, 'partly'),
    no: times(index, 'no'),
  }));
  const comments = own.flatMap(({ keep, change }) =>
    keep === null && change === null ? [] : { keep, change },
  );
  return feedbackFact(item, own.length, checks, comments);
}
