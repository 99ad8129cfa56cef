// Facilitators' logins, as pages and sockets need them.
import type { Auth } from './auth/auth.ts';
import { currentUser, type CurrentUser } from './auth/current-user.ts';
import { countFailedSignIns } from './auth/failed-sign-ins.ts';
import { hasFacilitators } from './auth/facilitators.ts';
import type { FirstFacilitator, FirstFacilitatorOutcome } from './auth/first-facilitator.ts';
import type { Person } from './auth/person.ts';
import type { SessionCookie } from './auth/session-cookie.ts';
import { signIn, type SignInOutcome, type SignInRequest } from './auth/sign-in.ts';
import { signOut } from './auth/sign-out.ts';

export type Accounts = {
  /** No account yet: the first facilitator is made with the code from the terminal. */
  needFirst(): Promise<boolean>;
  createFirst(code: string, person: Person): Promise<FirstFacilitatorOutcome>;
  currentUser(headers: Headers): Promise<CurrentUser | null>;
  signIn(
    typed: { email: string; password: string },
    request: SignInRequest,
  ): Promise<SignInOutcome>;
  signOut(request: { headers: Headers; isSecure: boolean }): Promise<SessionCookie[]>;
};

export function accountsOf(auth: Auth, first: FirstFacilitator): Accounts {
  const failures = countFailedSignIns();
  return {
    needFirst: async () => !(await hasFacilitators(auth)),
    createFirst: first.create,
    currentUser: (headers) => currentUser(auth, headers),
    signIn: (typed, request) => signIn(auth, failures, typed, request),
    signOut: (request) => signOut(auth, request),
  };
}
