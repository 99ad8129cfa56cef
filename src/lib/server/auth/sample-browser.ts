// For the tests of accounts: somebody at a browser, who types, and whose cookies come back.
import type { Auth } from './auth.ts';
import type { FailedSignIns } from './failed-sign-ins.ts';
import type { SessionCookie } from './session-cookie.ts';
import { signIn, type SignInOutcome } from './sign-in.ts';

export const ana = {
  name: 'Ana Peña',
  email: 'ana@example.org',
  password: 'correcto caballo batería',
};

export function enter(
  auth: Auth,
  failures: FailedSignIns,
  request: Partial<{ headers: Headers; address: string; isSecure: boolean }> = {},
  typed: Partial<{ email: string; password: string }> = {},
): Promise<SignInOutcome> {
  const { email, password } = { ...ana, ...typed };
  const from = { headers: new Headers(), address: '10.0.0.1', isSecure: false, ...request };
  return signIn(auth, failures, { email, password }, from);
}

export function cookiesOf(outcome: SignInOutcome): SessionCookie[] {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.cookies;
}

/** The request headers of a browser that keeps these cookies, written as a form action writes them. */
export function headersWith(cookies: readonly SessionCookie[]): Headers {
  const pairs = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  return new Headers({ cookie: pairs.join('; ') });
}
