/** The path, if it stays on this site; anything that a browser could read as another host is null. */
export function pathWithin(path: string | null): string | null {
  if (!path?.startsWith('/') || /^\/[/\\]/.test(path)) return null;
  const here = 'http://here.invalid';
  if (!URL.canParse(path, here)) return null;
  const { origin, pathname, search } = new URL(path, here);
  return origin === here ? pathname + search : null;
}
