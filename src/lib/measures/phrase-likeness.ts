// Whether two terms say the same in other words, order or number, or one says what the other does and more.
import { isLight, type TermWord, type TermWords } from './term-words.ts';
import { wordLikeness, type WordLikeness, type WordWarning } from './word-likeness.ts';

/** Besides what may be wrong with a word: one word may name a whole kind, and the longer term one of it. */
export type MergeWarning = WordWarning | 'narrower';

export type PhraseLikeness = {
  reason: 'same-words' | 'plural' | 'typo' | 'contained';
  warning?: MergeWarning;
};

/** Undefined when the terms are not alike, or one turns round what the other says. */
export function phraseLikeness(left: TermWords, right: TermWords): PhraseLikeness | undefined {
  if (left.polarity !== right.polarity || haveTwoVerbs(left, right)) return undefined;
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const pairs = pairing(short.words, long.words);
  if (!pairs || pairs.length === 0) return undefined;
  const warning = pairs.find((pair) => pair.warning)?.warning;
  if (short.words.length < long.words.length) return containment(short, long, warning);
  const kinds = pairs.map(({ kind }) => kind);
  const reason = kinds.includes('typo')
    ? 'typo'
    : kinds.includes('plural')
      ? 'plural'
      : 'same-words';
  return { reason, ...(warning && { warning }) };
}

function containment(
  short: TermWords,
  long: TermWords,
  ofWords: WordWarning | undefined,
): PhraseLikeness | undefined {
  if (ofWords === 'letter' || (long.isCompound && !short.isCompound)) return undefined;
  if (long.isSomewhere && !short.isSomewhere) return undefined;
  const isAbout = startAlike(short, long);
  if (!isAbout && !isMembersOf(short, long) && !isCutShort(short, long)) return undefined;
  const isKind = short.words.length === 1 && short.polarity === '';
  const warning = ofWords ?? (isKind || !isAbout ? 'narrower' : undefined);
  return { reason: 'contained', ...(warning && { warning }) };
}

// «Diseñar la plataforma» and «lanzar la plataforma» are two things to do; so are «crear» and «diseñar».
function haveTwoVerbs({ verb: left }: TermWords, { verb: right }: TermWords): boolean {
  if (!left || !right || (isLight(left) && isLight(right))) return false;
  return wordLikeness(left, right) === undefined;
}

/** Every word of the shorter with its own of the longer, the plainest likeness first. */
function pairing(
  short: readonly TermWord[],
  long: readonly TermWord[],
): WordLikeness[] | undefined {
  const rows: Row[] = [];
  for (const word of short) {
    const row = long.map((other) => wordLikeness(word, other));
    if (row.every((likeness) => likeness === undefined)) return undefined;
    rows.push(row);
  }
  const taken = new Set<number>();
  const pairs = new Map<Row, WordLikeness>();
  for (const isEnough of [isSame, isSure, () => true])
    for (const row of rows) {
      if (pairs.has(row)) continue;
      const at = row.findIndex(
        (likeness, place) => likeness && !taken.has(place) && isEnough(likeness),
      );
      const likeness = row[at];
      if (!likeness) continue;
      taken.add(at);
      pairs.set(row, likeness);
    }
  return pairs.size === rows.length ? [...pairs.values()] : undefined;
}

type Row = (WordLikeness | undefined)[];
const isSame = ({ kind }: WordLikeness) => kind === 'same';
const isSure = ({ warning }: WordLikeness) => warning === undefined;

// A Spanish phrase begins with what it is about: «pacto de alcaldes» is no «alcaldes». What is to be done
// with it may stand before: «firmar convenios».
function startAlike(short: TermWords, long: TermWords): boolean {
  const isAfterVerb = long.verb !== undefined && !short.verb && long.words[0] === long.verb;
  return areAlike(short.words[0], long.words[isAfterVerb ? 1 : 0]);
}

const bodies = new Set(
  'asamblea cabildo camara colegio comite congreso consejo gremio junta sindicato'.split(' '),
);

/** «Senadores» and «cámara de senadores»: who sits in a body is often named for it. */
function isMembersOf(short: TermWords, long: TermWords): boolean {
  return bodies.has(long.words[0]?.singular ?? '') && areAlike(short.words[0], long.words[1]);
}

/** «Falta de agua» and «falta de acceso al agua»: of what is lacking, the middle is often left out. */
function isCutShort(short: TermWords, long: TermWords): boolean {
  return short.polarity === 'absent' && areAlike(short.words.at(-1), long.words.at(-1));
}

function areAlike(left: TermWord | undefined, right: TermWord | undefined): boolean {
  return left !== undefined && right !== undefined && wordLikeness(left, right) !== undefined;
}
