// May a page at this origin open a socket here? `cors` does not guard WebSocket; this does, on both transports.
import type { IncomingHttpHeaders } from 'node:http';

/**
 * A browser always says where a WebSocket comes from, and it must be the address it was asked under. Clients that are
 * not browsers send no Origin and carry nobody's cookies unasked.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, trustProxy: boolean): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === hostOf(headers, trustProxy);
}

export function hostOf(headers: IncomingHttpHeaders, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? headers['x-forwarded-host'] : undefined;
  const first = typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
  return first === undefined || first === '' ? headers.host : first;
}
