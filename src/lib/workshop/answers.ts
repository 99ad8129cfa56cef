// What a participant can say: words, and ballots of each kind. Ids of entries are made by the phone.

/** A point of five, in the order of the question's anchors; “no sé” is `null`. */
export type Rating = 1 | 2 | 3 | 4 | 5;

export type Check = 'yes' | 'partly' | 'no';

export type Answer =
  /** Writes an entry, or replaces the author's own entry of the same id. */
  | {
      kind: 'write';
      entry: string;
      text: string;
      detail: string | null;
      /** Index into the cloud's categories. */
      category: number | null;
      /** The draft this one started from. */
      basedOn: string | null;
    }
  | { kind: 'withdraw'; entry: string }
  | {
      kind: 'comment';
      item: string;
      checks: readonly (Check | null)[];
      keep: string | null;
      change: string | null;
    }
  | { kind: 'approve'; items: readonly string[] }
  /** `none` is a valid vote against all; `abstain` stands outside the valid votes. */
  | { kind: 'choose'; choice: { item: string } | 'none' | 'abstain' }
  /** Best first; what is left out is tied after all that were ordered. */
  | { kind: 'order'; items: readonly string[] }
  /** Both axes, or neither for “no lo conozco”. */
  | { kind: 'place'; item: string; cell: { x: Rating; y: Rating } | null }
  | { kind: 'rate'; value: Rating | null; reason: string | null };

export type AnswerKind = Answer['kind'];

/** A ballot answers a question; the rest are words. */
export type Ballot = Exclude<Answer, { kind: 'write' | 'withdraw' }>;

export const isBallot = (answer: Answer): answer is Ballot =>
  answer.kind !== 'write' && answer.kind !== 'withdraw';

/** What counts towards a decision; observers write and comment, they do not decide. */
export const isVote = (answer: Answer): boolean => isBallot(answer) && answer.kind !== 'comment';

/** A person has one current ballot per question; comments and placements ask one per item. */
export function questionOf(ballot: Ballot): string {
  return ballot.kind === 'comment' || ballot.kind === 'place' ? ballot.item : '';
}
