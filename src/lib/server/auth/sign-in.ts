import { APIError } from 'better-auth/api';
import type { Auth } from './auth.ts';
import type { FailedSignIns } from './failed-sign-ins.ts';
import { sessionCookies, type SessionCookie } from './session-cookie.ts';

export type SignInOutcome =
  | { ok: true; cookies: SessionCookie[] }
  | { ok: false; reason: 'wrong-credentials' }
  | { ok: false; reason: 'too-many-failures'; retryAfterMs: number };

/** What came with the request: its headers, the address it came from and whether the browser speaks TLS. */
export type SignInRequest = { headers: Headers; address: string; isSecure: boolean };

/** Opens a session under a new id; the one the browser held before ends. */
export async function signIn(
  auth: Auth,
  failures: FailedSignIns,
  typed: { email: string; password: string },
  request: SignInRequest,
): Promise<SignInOutcome> {
  const email = typed.email.trim().toLowerCase();
  const beginning = await failures.begin(email, request.address);
  if (!beginning.ok) return { ...beginning, reason: 'too-many-failures' };
  const headers = await openSession(auth, email, typed.password, request.headers);
  if (headers === null) return { ok: false, reason: 'wrong-credentials' };
  await failures.succeeded(email, request.address);
  await auth.api.signOut({ headers: request.headers });
  return { ok: true, cookies: sessionCookies(headers, request.isSecure) };
}

/** `null` for an unknown e-mail, a malformed one and a wrong password alike. */
async function openSession(
  auth: Auth,
  email: string,
  password: string,
  headers: Headers,
): Promise<Headers | null> {
  try {
    const opened = await auth.api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    });
    return opened.headers;
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}
