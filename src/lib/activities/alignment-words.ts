// Alignment in words: «Alineamiento alto: 0.82 (entre 0.71 y 0.93), 18 personas.»
import type { Alignment, AlignmentWord } from '#lib/measures/alignment.ts';
import { m } from '#lib/paraglide/messages.js';
import { twoDecimals } from './number-words.ts';

export const ALIGNMENT_WORDS: Record<AlignmentWord, () => string> = {
  high: m.board_alignment_high,
  medium: m.board_alignment_medium,
  low: m.board_alignment_low,
};

export function alignmentSentence({ word, value, interval, n }: Alignment): string {
  return m.board_alignment_of({
    word: ALIGNMENT_WORDS[word](),
    value: alignmentNumber(value),
    low: alignmentNumber(interval.low),
    high: alignmentNumber(interval.high),
    n,
  });
}

/** Less agreement than by chance is shown as none, and nobody agrees more than one mind. */
export const alignmentNumber = (value: number): string =>
  twoDecimals(Math.min(1, Math.max(0, value)));
