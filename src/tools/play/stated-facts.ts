// The results that an export states, in the player's own terms.
import type { PhaseResults } from '#lib/workshop/results.ts';
import type { BoardView } from '#lib/workshop/views/board.ts';
import { questionName, termFact } from './counted-facts.ts';
import {
  feedbackFact,
  orderFact,
  placementFact,
  ratingFact,
  sumsFact,
  voteFact,
} from './counted-ballots.ts';
import type { Shown } from './ledger.ts';
import type { Terms } from './terms.ts';

export function statedFacts({ activities }: BoardView, terms: Terms): string[] {
  return activities.flatMap(({ plan, rounds }) =>
    rounds.flatMap(({ phase, round, results }) => {
      const name = questionName({ activity: plan.id, phase, round });
      return results ? stated(plan.id, results, terms).map((fact) => `tally ${name} ${fact}`) : [];
    }),
  );
}

/** What the console said before anything was read back from the log. */
export function shownFacts(shown: readonly Shown[], terms: Terms): string[] {
  return shown.flatMap((one) =>
    stated(one.activity, one.results, terms).map(
      (fact) => `shown tally ${questionName(one)} ${fact}`,
    ),
  );
}

function stated(activity: string, results: PhaseResults, terms: Terms): string[] {
  return [`voters ${results.voters}`, ...rowsOf(activity, results, terms)];
}

function rowsOf(activity: string, results: PhaseResults, terms: Terms): string[] {
  switch (results.type) {
    case 'terms':
      return results.terms.map(({ label, people, added, details }) =>
        termFact(terms.named(activity, label), { people, added, more: details }),
      );
    case 'drafts':
      return results.drafts.map(({ text, people, basedOn }) =>
        termFact(terms.named(activity, text), { people, added: false, more: basedOn }),
      );
    case 'feedback':
      return results.drafts.map(({ id, readers, checks, comments }) =>
        feedbackFact(id, readers, checks, comments),
      );
    case 'approvals':
      return results.options.map(({ id, votes }) => voteFact(id, votes));
    case 'choices': {
      const { valid, none, abstentions, adopted } = results;
      return [
        ...results.options.map(({ id, votes }) => voteFact(id, votes)),
        sumsFact({ valid, none, abstentions, adopted }),
      ];
    }
    case 'order':
      return results.rows.map((row) => orderFact(row.id, row));
    case 'placements':
      return results.rows.map(({ id, dontKnow, x, y }) =>
        placementFact(id, { dontKnow, x: x.distribution, y: y.distribution }),
      );
    case 'ratings':
      return [ratingFact(results.dontKnow, results.ratings.distribution, results.reasons)];
    default: {
      const unknown: never = results;
      throw new Error(`Unknown results ${JSON.stringify(unknown)}`);
    }
  }
}
