// An answer as both books know it, the player's and the export's, and what stands after all of them.
import type { Answer, Ballot } from '#lib/workshop/answers.ts';
import type { Question } from '#lib/workshop/events.ts';
import { exact } from './exact.ts';

export type Given = Question & {
  author: string;
  answer: Answer;
  onBehalf: boolean;
  late: boolean;
  admitted: boolean;
};

/** Under what an answer's author is compared. */
export type Signature = (one: { activity: string; author: string }) => string;

export type StandingEntry = Question & {
  author: string;
  answer: Extract<Answer, { kind: 'write' }>;
};
export type StandingBallot = Question & { author: string; answer: Ballot };
export type Standing = { entries: StandingEntry[]; ballots: StandingBallot[] };

/** Each person's last word: entries not taken back, and one ballot a question and item. */
export function standingOf(all: readonly Given[]): Standing {
  const entries = new Map<string, StandingEntry>();
  const ballots = new Map<string, StandingBallot>();
  for (const { author, answer, late, admitted, activity, phase, round } of all) {
    if (late && !admitted) continue;
    const signed = { author, activity, phase, round };
    if (answer.kind === 'write') entries.set(`${activity} ${answer.entry}`, { ...signed, answer });
    else if (answer.kind === 'withdraw') entries.delete(`${activity} ${answer.entry}`);
    else
      ballots.set(`${author} ${activity} ${phase}.${round} ${itemOf(answer)}`, {
        ...signed,
        answer,
      });
  }
  return { entries: [...entries.values()], ballots: [...ballots.values()] };
}

const itemOf = (answer: Ballot): string =>
  answer.kind === 'comment' || answer.kind === 'place' ? answer.item : '';

/** One line for each answer, and one for each that stands: equal lines, equal answers. */
export function givenFacts(all: readonly Given[], signatureOf: Signature): string[] {
  const { entries, ballots } = standingOf(all);
  const fact = (what: string) => (one: Given | StandingEntry | StandingBallot) =>
    `${what} ${exact({ ...one, author: signatureOf(one) })}`;
  return [
    ...all.map(fact('answer')),
    ...entries.map(fact('standing entry')),
    ...ballots.map(fact('standing ballot')),
  ];
}
