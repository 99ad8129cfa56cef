// Whether two words are one, in another number or with a slip of the pen, or only look alike.
import { jaroWinkler } from './jaro-winkler.ts';
import { fewestEdits } from './letter-set.ts';
import { optimalStringAlignment } from './optimal-string-alignment.ts';
import { prefixChange } from './prefix-change.ts';
import type { TermWord } from './term-words.ts';

/** Why a look-alike may be another word: it says «again», ends otherwise, or has a letter that counts. */
export type WordWarning = 'prefix' | 'ending' | 'letter';

export type WordLikeness = { kind: 'same' | 'plural' | 'typo'; warning?: WordWarning };

const shortestTypo = 5;
const longestWithOneEdit = 7;
/** Of two edits, only those in words that otherwise look alike: the usual threshold of Jaro–Winkler. */
const likeEnough = 0.92;

/** Undefined when the words have nothing to do with each other, or one turns the other round. */
export function wordLikeness(left: TermWord, right: TermWord): WordLikeness | undefined {
  if (left.plain === right.plain) return { kind: 'same' };
  if (!mayBeAlike(left, right)) return undefined;
  const [short, long] =
    left.plain.length <= right.plain.length ? [left.plain, right.plain] : [right.plain, left.plain];
  if (isPluralOf(short, long)) return { kind: 'plural' };
  const prefix = prefixChange(left.rests, right.rests);
  if (prefix === 'other') return undefined;
  if (prefix === 'again') return { kind: 'typo', warning: 'prefix' };
  if (shareStem(left, right) || isAdjectiveOf(left, right) || isAdjectiveOf(right, left))
    return { kind: 'plural', warning: 'ending' };
  return slip(left, right);
}

// Quick, because it is asked of every two words. Figures are never misspelt words.
function mayBeAlike(left: TermWord, right: TermWord): boolean {
  const isFamiliar = left.plain[0] === right.plain[0] || left.tail === right.tail;
  return isFamiliar && !left.hasFigure && !right.hasFigure;
}

function isPluralOf(short: string, long: string): boolean {
  if (short.length < 3 || long.length - short.length > 2 || !long.endsWith('s')) return false;
  const plurals = [`${short}s`, `${short}es`, `${short.replace(/z$/u, 'c')}es`];
  return plurals.includes(long);
}

// «Casa» and «caso», «uso» and «use»: the last vowel counts as an ending also where the stemmer keeps it.
function shareStem(left: TermWord, right: TermWord): boolean {
  return (
    left.stems[0] === right.stems[0] || left.stems[1] === right.stems[1] || left.base === right.base
  );
}

/** «Estatal» is of the «estado», «municipal» of the «municipio». */
function isAdjectiveOf(noun: TermWord, adjective: TermWord): boolean {
  if (!adjective.singular.endsWith('al') && !adjective.singular.endsWith('ale')) return false;
  const root = adjective.singular.replace(/ale?$/u, '');
  const base = noun.singular.replace(/(?:i?[oa]|e)$/u, '');
  return root.length >= 4 && (base === root || base.replace(/d$/u, 't') === root);
}

function slip(ours: TermWord, theirs: TermWord): WordLikeness | undefined {
  const [left, right] = [ours.singular, theirs.singular];
  const letters = Math.min(left.length, right.length);
  const edits = letters <= longestWithOneEdit ? 1 : 2;
  if (letters < shortestTypo || Math.abs(left.length - right.length) > edits) return undefined;
  if (fewestEdits(ours.letters, theirs.letters) > edits) return undefined;
  const distance = optimalStringAlignment(left, right);
  if (distance > edits || (distance > 1 && jaroWinkler(left, right) < likeEnough)) return undefined;
  const warning = slipWarning(left, right, distance);
  return warning ? { kind: 'typo', warning } : { kind: 'typo' };
}

function slipWarning(left: string, right: string, distance: number): WordWarning | undefined {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  if (shared === 0) return 'letter';
  if (Math.max(left.length, right.length) - shared <= 2) return 'ending';
  const missing = Math.abs(left.length - right.length);
  const isSlip = missing > 0 ? distance === missing : isMistakenOrSwapped(left, right);
  return isSlip ? undefined : 'letter';
}

/** Letters that are mistaken for each other by ear, or by hand. */
const mistakable = ['bv', 'csz', 'gj', 'iyl', 'mn', 'ckq', 'xsj'];

// Another letter in the place of one makes another word: «inmersión» and «inversión».
function isMistakenOrSwapped(left: string, right: string): boolean {
  return Array.from(left).every((letter, at) => {
    const other = right[at] ?? '';
    const isSwapped =
      (letter === right[at + 1] && other === left[at + 1]) ||
      (letter === right[at - 1] && other === left[at - 1]);
    return (
      letter === other ||
      isSwapped ||
      mistakable.some((group) => group.includes(letter) && group.includes(other))
    );
  });
}
