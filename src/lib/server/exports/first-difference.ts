/**
 * Path of the first place where two JSON values differ (`results.activities.3.outcome`), or null.
 * Walks `counted` only, so that `stated` may be of any shape and depth.
 */
export function firstDifference(stated: unknown, counted: unknown, path: string): string | null {
  if (typeof counted !== 'object' || counted === null) return stated === counted ? null : path;
  if (typeof stated !== 'object' || stated === null) return path;
  if (Array.isArray(stated) !== Array.isArray(counted)) return path;
  for (const [key, value] of Object.entries(counted)) {
    const own: unknown = Object.hasOwn(stated, key) ? Reflect.get(stated, key) : undefined;
    const difference = firstDifference(own, value, `${path}.${key}`);
    if (difference !== null) return difference;
  }
  const extra = Object.keys(stated).find((key) => !Object.hasOwn(counted, key));
  return extra === undefined ? null : `${path}.${extra.slice(0, 60)}`;
}
