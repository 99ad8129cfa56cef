// Ways through a workshop, for properties that hold of all: fast-check draws them and prints the one that fails.
import fc from 'fast-check';

/** The seed of a walk and how many commands it takes. */
export type Path = { seed: number; commands: number };

/** Cases of one property. */
const CASES = 1_000;

/** The shortest ones get nowhere; what takes long to come about needs the longest. */
const LENGTHS = { min: 20, max: 120 };

const paths = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  commands: fc.integer(LENGTHS),
});

/** Takes a thousand ways. */
export function onEveryPath(take: (path: Path) => void): void {
  fc.assert(fc.property(paths, take), { numRuns: CASES });
}
