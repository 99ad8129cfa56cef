// Ballots: only on what was asked, nothing twice, no more than allowed.
import { placesFor } from '../agenda.ts';
import type { Ballot } from '../answers.ts';
import type { Refusal } from '../refusals.ts';
import type { ActivityState, Opening } from '../state.ts';
import { lengthOf } from '../text.ts';
import { REASON_MAX_LENGTH } from './entries.ts';

/** @param offered the items that can be named, as they stand. */
export function checkBallot(
  { plan }: ActivityState,
  opening: Opening,
  ballot: Ballot,
  offered: readonly string[],
): Refusal | null {
  const phase = plan.phases[opening.phase]?.name;
  switch (ballot.kind) {
    case 'approve':
      if (phase !== 'vote' || plan.kind !== 'statement' || plan.vote?.method !== 'approval')
        return WRONG;
      return checkItems(ballot.items, offered, plan.vote.maxChoices);
    case 'choose':
      if (phase !== 'vote' || plan.kind !== 'statement' || plan.vote?.method !== 'choice')
        return WRONG;
      return typeof ballot.choice === 'string'
        ? null
        : checkItems([ballot.choice.item], offered, 1);
    case 'order':
      if (plan.kind !== 'ordering') return WRONG;
      return checkItems(ballot.items, offered, placesFor(plan, opening.items.length));
    case 'place':
      if (plan.kind !== 'matrix') return WRONG;
      return checkItems([ballot.item], offered, 1);
    case 'rate':
      if (phase !== 'endorse' && plan.kind !== 'scale') return WRONG;
      return checkLength(ballot.reason, REASON_MAX_LENGTH);
    case 'comment': {
      if (phase !== 'feedback' || plan.kind !== 'statement' || !plan.feedback) return WRONG;
      if (ballot.checks.length !== plan.feedback.checks.length) return { code: 'out-of-range' };
      const limit = plan.feedback.commentMaxLength;
      return (
        checkItems([ballot.item], offered, 1) ??
        checkLength(ballot.keep, limit) ??
        checkLength(ballot.change, limit)
      );
    }
    default: {
      const unknown: never = ballot;
      throw new Error(`Unknown ballot ${JSON.stringify(unknown)}`);
    }
  }
}

const WRONG: Refusal = { code: 'wrong-answer-kind' };

function checkItems(
  chosen: readonly string[],
  offered: readonly string[],
  most: number | null,
): Refusal | null {
  if (new Set(chosen).size !== chosen.length) return { code: 'duplicate-choice' };
  if (most !== null && chosen.length > most) return { code: 'too-many-choices', limit: most };
  return chosen.every((item) => offered.includes(item)) ? null : { code: 'unknown-item' };
}

function checkLength(text: string | null, limit: number): Refusal | null {
  return text !== null && lengthOf(text) > limit ? { code: 'too-long', limit } : null;
}
