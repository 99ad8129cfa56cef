import type { Auth } from './auth.ts';
import { sessionCookies, type SessionCookie } from './session-cookie.ts';

/** Ends the session of the request, if it has one; the cookies that come back take the browser's away. */
export async function signOut(
  auth: Auth,
  request: { headers: Headers; isSecure: boolean },
): Promise<SessionCookie[]> {
  const ended = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  return sessionCookies(ended.headers, request.isSecure);
}
