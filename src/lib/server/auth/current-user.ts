import type { Auth } from './auth.ts';

export type CurrentUser = { id: string; name: string; email: string };

/** Whose session the cookie of a request or of a socket's handshake belongs to, now. */
export async function currentUser(auth: Auth, headers: Headers): Promise<CurrentUser | null> {
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  const { id, name, email } = found.user;
  return { id, name, email };
}
