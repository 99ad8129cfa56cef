// Every tally once more, from the standing answers alone: small, slow, and nothing of the application's own counting.
import type { Question } from '#lib/workshop/events.ts';
import { exact } from './exact.ts';
import { type Standing, type StandingBallot, type StandingEntry } from './given.ts';
import type { Asked } from './ledger.ts';
import type { Terms } from './terms.ts';
import { countBallots } from './counted-ballots.ts';

export function countedFacts(asked: readonly Asked[], standing: Standing, terms: Terms): string[] {
  const questions = new Map(asked.map((one) => [questionName(one), one]));
  return [...questions].flatMap(([name, question]) =>
    countOne(question, standing, terms).map((fact) => `tally ${name} ${fact}`),
  );
}

/** The same for each activity's last question only, which is what a console shows. */
export function lastFacts(asked: readonly Asked[], standing: Standing, terms: Terms): string[] {
  const last = new Map(asked.map((one) => [one.activity, one]));
  return countedFacts([...last.values()], standing, terms).map((fact) => `shown ${fact}`);
}

export const questionName = ({ activity, phase, round }: Question): string =>
  `${activity} ${phase}.${round}`;

function countOne(question: Asked, standing: Standing, terms: Terms): string[] {
  if (question.form === 'look') return [];
  if (question.form === 'write') {
    const entries = standing.entries.filter((entry) => entry.activity === question.activity);
    return countTerms(question, entries, terms);
  }
  const ballots = standing.ballots.filter(
    (ballot) => questionName(ballot) === questionName(question),
  );
  return [
    `voters ${peopleIn(ballots)}`,
    ...countBallots(
      question,
      ballots.map(({ answer }) => answer),
    ),
  ];
}

const peopleIn = (answers: readonly (StandingBallot | StandingEntry)[]): number =>
  new Set(answers.map(({ author }) => author)).size;

/** Persons, not mentions. */
function countTerms(
  { activity, isStatement }: Asked,
  entries: readonly StandingEntry[],
  terms: Terms,
): string[] {
  const groups = new Map<string, StandingEntry[]>();
  for (const entry of entries) {
    const name = terms.named(activity, entry.answer.text);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const written = [...groups].map(([name, group]) =>
    termFact(name, {
      people: peopleIn(group),
      added: false,
      more: isStatement
        ? [...new Set(group.flatMap(({ answer }) => answer.basedOn ?? []))]
        : group.flatMap(({ answer }) => answer.detail ?? []),
    }),
  );
  const alone = terms
    .withoutEntries(activity)
    .map(({ name, added }) => termFact(name, { people: 0, added, more: [] }));
  return [`voters ${peopleIn(entries)}`, ...written, ...alone];
}

/** `more`: second lines of a term, or the drafts that a draft started from. */
export function termFact(
  name: string,
  { people, added, more }: { people: number; added: boolean; more: readonly string[] },
): string {
  return `term ${exact([name, people, added, more.toSorted()])}`;
}
