import { fitText, textWidth, type Face } from './text-width.ts';

/**
 * The text in at most `most` lines no wider than `width`, as even as they come out; the last line is
 * cut with … when the text is longer than that.
 */
export function textLines(
  text: string,
  { size, face, width, most }: { size: number; face: Face; width: number; most: number },
): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const measure = (line: string) => textWidth(line, size, face);
  for (let count = 1; count <= most; count++) {
    const lines = evenLines(words, count, measure);
    if (lines.every((line) => measure(line) <= width)) return lines;
  }
  return greedyLines(words, most, width, measure).map((line) => fitText(line, size, face, width));
}

/** Fewest lines at the smallest width that holds the words in `count` lines. */
function evenLines(words: string[], count: number, measure: (line: string) => number): string[] {
  if (count === 1) return [words.join(' ')];
  let best: string[] = [];
  let bestWidth = Infinity;
  const widths = new Set<number>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      widths.add(measure(words.slice(from, to).join(' ')));
  for (const width of [...widths].sort((a, b) => a - b)) {
    if (width >= bestWidth) break;
    const lines = greedyLines(words, Infinity, width, measure);
    const widest = Math.max(...lines.map(measure));
    if (lines.length <= count && widest < bestWidth) [best, bestWidth] = [lines, widest];
  }
  return best;
}

/** Words line by line; whatever is left over goes, uncut, into the last line. */
function greedyLines(
  words: string[],
  most: number,
  width: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (measure(longer) <= width || lines.length >= most))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
