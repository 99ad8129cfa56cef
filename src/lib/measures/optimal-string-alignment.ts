/**
 * The fewest edits that make one word the other: a letter put in, taken out, changed, or two neighbours
 * swapped, no stretch edited twice. «CA» and «ABC» are 3 apart, where the unrestricted
 * Damerau–Levenshtein distance is 2.
 *
 * @returns edits, 0 … the letters of the longer word. Time grows with the product of the lengths.
 * Source: Damerau 1964; Boytsov 2011, section 2.2.
 */
export function optimalStringAlignment(left: string, right: string): number {
  const from = Array.from(left);
  const to = Array.from(right);
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return at(above, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
