// Reactions to drafts: six checks and two short comments a card, read by a few people each.
import type { Check } from '../answers.ts';
import type { FeedbackRow, PhaseResults } from '../results.ts';
import { entriesBy, headOf } from '../items.ts';
import { namedItems } from '../sources.ts';
import { standingItems } from '../standing.ts';
import type { ActivityState, Opening, Workshop } from '../state.ts';
import { sharedBallots, standingBallots } from './ballots.ts';

export function feedbackResults(
  workshop: Workshop,
  activity: ActivityState,
  checkCount: number,
  opening: Opening,
): PhaseResults {
  const ballots = sharedBallots(workshop, activity, opening, 'comment');
  const items = standingItems(workshop, activity, opening.items);
  const drafts = namedItems(workshop, activity, items).map(({ id, label }): FeedbackRow => {
    const own = ballots.filter((ballot) => ballot.item === id);
    const checks = Array.from({ length: checkCount }, (_, index) => {
      const count: Record<Check, number> = { yes: 0, partly: 0, no: 0 };
      for (const { checks } of own) {
        const check = checks[index];
        if (check) count[check] += 1;
      }
      return count;
    });
    const comments = own
      .flatMap(({ keep, change }) => (keep === null && change === null ? [] : { keep, change }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    return { id, text: label, readers: own.length, checks, comments };
  });
  const voters = standingBallots(workshop, activity, opening).size;
  return { type: 'feedback', voters, drafts };
}

/**
 * Cards for one reader: the next ones after their own in a fixed circle, so that every card is read
 * by as many people when everybody wrote one. `draw` is any number of the reader's own.
 */
export function cardsFor(
  workshop: Workshop,
  activity: ActivityState,
  opening: Opening,
  author: string,
  count: number,
  draw: number,
): string[] {
  const circle = circleOf(workshop, activity, opening);
  const own = new Set(
    entriesBy(activity, author)
      .filter((entry) => !entry.withdrawn)
      .map((entry) => headOf(activity, entry.item)?.id ?? entry.item),
  );
  const start = circle.findIndex((id) => own.has(id));
  const from = start < 0 ? draw % Math.max(1, circle.length) : start + 1;
  const cards: string[] = [];
  for (let step = 0; step < circle.length && cards.length < count; step += 1) {
    const id = circle[(from + step) % circle.length];
    if (id !== undefined && !own.has(id)) cards.push(id);
  }
  return cards;
}

const circles = new WeakMap<Opening, { version: number; circle: readonly string[] }>();

/** Made once a version for all readers: a thousand phones are told their cards at once. */
function circleOf(
  workshop: Workshop,
  activity: ActivityState,
  opening: Opening,
): readonly string[] {
  const { version } = workshop;
  const known = circles.get(opening);
  if (known?.version === version) return known.circle;
  const circle = standingItems(workshop, activity, opening.items).sort();
  circles.set(opening, { version, circle });
  return circle;
}
