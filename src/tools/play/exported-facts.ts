// What the export says: its people, its log answer by answer, and the results it states.
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { exact } from './exact.ts';
import { givenFacts, type Given } from './given.ts';
import type { Ledger } from './ledger.ts';
import { personFact, rollFact, roomFact } from './people-facts.ts';
import { signatureIn } from './signature.ts';
import { shownFacts, statedFacts } from './stated-facts.ts';
import { termsOf } from './terms.ts';

export function exportedFacts(
  file: ExportFile,
  given: readonly Given[],
  { identity, moderation, shown }: Ledger,
): string[] {
  const terms = termsOf(moderation);
  const outcomes = file.results.activities.flatMap(({ plan, outcome }) =>
    outcome.map(({ label }) => `outcome ${exact([plan.id, terms.named(plan.id, label)])}`),
  );
  const rolls = file.results.activities.flatMap(({ plan, rounds }) =>
    rounds.map(({ phase, round, opened, closed }) => {
      const asked = { activity: plan.id, phase, round };
      return rollFact(asked, { opened: opened.eligible, closed: closed?.eligible ?? null });
    }),
  );
  return [
    ...file.people.map(({ name, group, role }) => personFact({ name, group, role })),
    roomFact(file.results),
    ...rolls,
    ...givenFacts(given, signatureIn(given, identity)),
    ...outcomes,
    ...statedFacts(file.results, terms),
    ...shownFacts(shown, terms),
  ];
}

/** The answers of the log, in its order; one that was admitted counts from then on. */
export function givenInLog({ people, log }: ExportFile): Given[] {
  const names = new Map(people.map(({ id, name }) => [id, name ?? id]));
  const given: Given[] = [];
  const late = new Map<string, Given>();
  for (const { event } of log) {
    if (event.type === 'lateAnswerAdmitted') {
      const known = late.get(event.late);
      if (known) known.admitted = true;
    }
    if (event.type !== 'answerGiven' && event.type !== 'answerSetAside') continue;
    const { activity, phase, round, answer, onBehalf } = event;
    const author = names.get(event.author) ?? event.author;
    const isLate = event.type === 'answerSetAside';
    const one = { activity, phase, round, author, answer, onBehalf, late: isLate, admitted: false };
    if (event.type === 'answerSetAside') late.set(event.late, one);
    given.push(one);
  }
  return given;
}
