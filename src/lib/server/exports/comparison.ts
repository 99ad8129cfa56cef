// The one way in which what is stated is held against what was counted: for an import, the tool and the results page.

export type Difference = {
  /** `results.activities.3.rounds.0.results.voters`, in parts. */
  path: readonly string[];
  /** Undefined where nothing is stated. */
  stated: unknown;
  /** Undefined where nothing was counted. */
  counted: unknown;
};

export type Comparison = {
  /** Numbers that were counted and compared; words are compared, too. */
  figures: number;
  differences: Difference[];
};

/** A mean or a logarithm may end in another last digit on another machine. */
const TOLERANCE = 1e-9;
const MAX_KEY_LENGTH = 60;

/** Every place where two JSON values differ. Walks `counted` only, so that `stated` may be of any shape and depth. */
export function compare(stated: unknown, counted: unknown, root: string): Comparison {
  const comparison: Comparison = { figures: 0, differences: [] };
  walk(stated, counted, [root], comparison);
  return comparison;
}

export function together(...parts: readonly Comparison[]): Comparison {
  return {
    figures: parts.reduce((sum, { figures }) => sum + figures, 0),
    differences: parts.flatMap(({ differences }) => differences),
  };
}

function walk(stated: unknown, counted: unknown, path: string[], into: Comparison): void {
  if (typeof counted === 'number') into.figures += 1;
  if (!isNode(counted) || !isNode(stated) || Array.isArray(stated) !== Array.isArray(counted)) {
    if (!isSame(stated, counted)) into.differences.push({ path, stated, counted });
    return;
  }
  for (const [key, value] of Object.entries(counted))
    walk(
      Object.hasOwn(stated, key) ? Reflect.get(stated, key) : undefined,
      value,
      [...path, key],
      into,
    );
  for (const [key, value] of Object.entries(stated))
    if (!Object.hasOwn(counted, key))
      into.differences.push({
        path: [...path, key.slice(0, MAX_KEY_LENGTH)],
        stated: value,
        counted: undefined,
      });
}

/** A whole number is a count, and exact. */
function isSame(stated: unknown, counted: unknown): boolean {
  if (typeof stated !== 'number' || typeof counted !== 'number') return stated === counted;
  return Number.isInteger(counted) ? stated === counted : Math.abs(stated - counted) <= TOLERANCE;
}

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;
