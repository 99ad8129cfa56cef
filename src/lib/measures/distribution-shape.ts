/** Peak inside, at the high end, at the low end, at both ends, several peaks, none. */
export type Shape = 'A' | 'J' | 'L' | 'U' | 'S' | 'F';

/**
 * Galtung's shape of a distribution: how often it turns. Differences up to the tolerance are none, and
 * a slow climb counts once it has climbed further than that.
 *
 * @param distribution ratings on each point of a scale, in its order.
 * @param tolerance in people; one in rooms below twenty, and a twentieth of larger ones.
 * @see Galtung 1969, Theory and Methods of Social Research; R package agrmt, `ajus`.
 */
export function distributionShape(
  distribution: readonly number[],
  tolerance = usualTolerance(distribution),
): Shape {
  const [first, second, ...more] = turns(distribution, tolerance);
  if (first === undefined) return 'F';
  if (second === undefined) return first === 'up' ? 'J' : 'L';
  if (more.length > 0) return 'S';
  return first === 'up' ? 'A' : 'U';
}

type Way = 'up' | 'down';

function turns(distribution: readonly number[], tolerance: number): Way[] {
  const ways: Way[] = [];
  let low = distribution[0] ?? 0;
  let high = low;
  for (const count of distribution) {
    const way = ways.at(-1);
    if (way !== 'up' && count - low > tolerance) {
      ways.push('up');
      high = count;
    } else if (way !== 'down' && high - count > tolerance) {
      ways.push('down');
      low = count;
    }
    low = ways.at(-1) === 'up' ? count : Math.min(low, count);
    high = ways.at(-1) === 'down' ? count : Math.max(high, count);
  }
  return ways;
}

function usualTolerance(distribution: readonly number[]): number {
  const n = distribution.reduce((total, count) => total + count, 0);
  return n < 20 ? 1 : n / 20;
}
