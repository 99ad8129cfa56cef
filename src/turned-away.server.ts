// What someone is answered whom access.ts does not let in, in the form that Kit's client and a browser each expect.
import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

type Asked = Pick<RequestEvent, 'isDataRequest' | 'request'>;

export function sentTo(location: string, { isDataRequest, request }: Asked): Response {
  if (isDataRequest) return Response.json({ type: 'redirect', location });
  if (isEnhanced(request)) return Response.json({ type: 'redirect', status: 303, location });
  return new Response(null, { status: 303, headers: { location } });
}

export function turnedAway(status: 404 | 405, { isDataRequest, request }: Asked): Response {
  const message = m.account_error_missing_title();
  if (isDataRequest) return Response.json({ message }, { status });
  if (isEnhanced(request))
    return Response.json({ type: 'error', status, error: { message } }, { status });
  return new Response(pageOf(message), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  });
}

/** A form sent by Kit's `enhance`. */
const isEnhanced = (request: Request): boolean =>
  request.headers.get('x-sveltekit-action') === 'true';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const pageOf = (title: string): string => `<!doctype html>
<html lang="${getLocale()}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Encuadre</title>
<style>
:root{color-scheme:light dark}
body{display:grid;align-content:center;gap:1rem;min-height:90vh;max-width:34rem;margin:0 auto;padding:1.5rem;font:1.0625rem/1.45 Archivo,Arial,sans-serif}
h1{font-size:1.75rem;line-height:1.15;margin:0}p{margin:0}a{color:inherit;font-weight:600;padding:.7rem 0;display:inline-block}
</style>
<h1>${title}</h1><p>${m.account_error_missing_words()}</p><p><a href="/">${m.account_error_home()}</a></p>
</html>`;
