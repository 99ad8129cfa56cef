import type { Cookies } from '@sveltejs/kit';
import type { SessionCookie } from '#lib/server/auth/session-cookie.ts';

/** Their values are signed as they are: encoding them once more would break the signature. */
export function setSessionCookies(cookies: Cookies, session: readonly SessionCookie[]): void {
  for (const { name, value, options } of session)
    cookies.set(name, value, { ...options, encode: (text) => text });
}
