import type { BoardActivity } from './board-activity.ts';
import { lastResults } from './last-results.ts';

/** How the statement was adopted, in the last final vote that adopted one. */
export type Adoption = { votes: number; valid: number };

export function adoptionOf(activities: readonly BoardActivity[]): Adoption | null {
  for (const activity of [...activities].reverse()) {
    const vote = activity.skipped ? null : lastResults(activity, 'choices');
    const adopted = vote?.options.find((option) => option.id === vote.adopted);
    if (vote && adopted) return { votes: adopted.votes, valid: vote.valid };
  }
  return null;
}
