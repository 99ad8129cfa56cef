// What the player's ledger says that the export must hold.
import type { Answer } from '#lib/workshop/answers.ts';
import { exact } from './exact.ts';
import { givenFacts, standingOf, type Given } from './given.ts';
import type { Ledger } from './ledger.ts';
import { countedFacts, lastFacts } from './counted-facts.ts';
import { peopleFacts, rollFact } from './people-facts.ts';
import { signatureIn } from './signature.ts';
import { termsOf } from './terms.ts';

export function sentFacts(ledger: Ledger): string[] {
  const given = givenIn(ledger);
  const standing = standingOf(given);
  const terms = termsOf(ledger.moderation);
  const outcomes = [...ledger.outcomes].flatMap(([activity, labels]) =>
    labels.map((label) => `outcome ${exact([activity, terms.named(activity, label)])}`),
  );
  return [
    ...peopleFacts(ledger),
    ...ledger.asked.map((asked) => rollFact(asked, asked.roll)),
    ...givenFacts(given, signatureIn(given, ledger.identity)),
    ...outcomes,
    ...countedFacts(ledger.asked, standing, terms),
    ...lastFacts(ledger.asked, standing, terms),
  ];
}

/** Acknowledged answers, cleaned as the core does and with the words of entries taken back erased. */
function givenIn({ acknowledged }: Ledger): Given[] {
  const takenBack = new Set(
    acknowledged.flatMap(({ answer, late }) =>
      answer.kind === 'withdraw' && !late ? answer.entry : [],
    ),
  );
  return acknowledged.map(
    ({ activity, phase, round, author, answer, onBehalf, late, admitted }) => ({
      activity,
      phase,
      round,
      author,
      onBehalf,
      late,
      admitted,
      answer: asKept(answer, takenBack),
    }),
  );
}

function asKept(answer: Answer, takenBack: ReadonlySet<string>): Answer {
  switch (answer.kind) {
    case 'write': {
      const isErased = takenBack.has(answer.entry);
      const detail = answer.detail === null ? null : isErased ? '' : tidy(answer.detail) || null;
      return { ...answer, text: isErased ? '' : tidy(answer.text), detail };
    }
    case 'comment':
      return { ...answer, keep: tidyOptional(answer.keep), change: tidyOptional(answer.change) };
    case 'rate':
      return { ...answer, reason: tidyOptional(answer.reason) };
    case 'withdraw':
    case 'approve':
    case 'choose':
    case 'order':
    case 'place':
      return answer;
    default: {
      const unknown: never = answer;
      throw new Error(`Unknown answer ${JSON.stringify(unknown)}`);
    }
  }
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const tidyOptional = (text: string | null): string | null =>
  text === null ? null : tidy(text) || null;
