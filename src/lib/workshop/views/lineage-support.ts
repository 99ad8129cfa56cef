// What a round said of one draft, in counts with their n.
import type { BoardActivity } from './board-activity.ts';

/** `votes` of `of` people: approvals among who voted, or votes among the valid ones. */
export type Support = { kind: 'approvals' | 'votes'; votes: number; of: number };

/** What its readers answered to all checks together. */
export type Reading = { readers: number; yes: number; answers: number };

/** In the last vote of the round that asked about it. */
export function supportOf({ rounds }: BoardActivity, id: string): Support | null {
  for (const { results } of [...rounds].reverse()) {
    if (results?.type !== 'approvals' && results?.type !== 'choices') continue;
    const option = results.options.find((one) => one.id === id);
    if (!option) continue;
    return results.type === 'approvals'
      ? { kind: 'approvals', votes: option.votes, of: results.voters }
      : { kind: 'votes', votes: option.votes, of: results.valid };
  }
  return null;
}

/** In the last reading of the round; null where nobody read it. */
export function readingOf({ rounds }: BoardActivity, id: string): Reading | null {
  for (const { results } of [...rounds].reverse()) {
    const card = results?.type === 'feedback' && results.drafts.find((one) => one.id === id);
    if (!card || card.readers === 0) continue;
    const yes = card.checks.reduce((sum, check) => sum + check.yes, 0);
    const other = card.checks.reduce((sum, check) => sum + check.partly + check.no, 0);
    return { readers: card.readers, yes, answers: yes + other };
  }
  return null;
}
