import type { Auth } from './auth.ts';
import { checkPerson, type Person, type PersonFlaw } from './person.ts';

export type Facilitator = { id: string; name: string; email: string };
export type CreationOutcome =
  { ok: true; facilitator: Facilitator } | { ok: false; reason: PersonFlaw | 'email-taken' };

export async function createFacilitator(auth: Auth, typed: Person): Promise<CreationOutcome> {
  const checked = checkPerson(typed);
  if (!checked.ok) return checked;
  const { name, email, password } = checked.person;
  const { internalAdapter, password: hasher } = await auth.$context;
  if (await internalAdapter.findUserByEmail(email)) return { ok: false, reason: 'email-taken' };
  const hash = await hasher.hash(password);
  const { id } = await internalAdapter.createUser(
    { name, email, emailVerified: true },
    { method: 'admin' },
  );
  try {
    await keepPassword(auth, id, hash);
  } catch (error) {
    await internalAdapter.deleteUser(id);
    throw error;
  }
  return { ok: true, facilitator: { id, name, email } };
}

/** Ends every session of the facilitator too: whoever had got in is out. */
export async function changePassword(
  auth: Auth,
  email: string,
  password: string,
): Promise<'changed' | 'unknown-email'> {
  const { internalAdapter, password: hasher } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase());
  if (!found) return 'unknown-email';
  await keepPassword(auth, found.user.id, await hasher.hash(password));
  await internalAdapter.deleteUserSessions(found.user.id);
  return 'changed';
}

export async function listFacilitators(auth: Auth): Promise<Facilitator[]> {
  const { internalAdapter } = await auth.$context;
  const users = await internalAdapter.listUsers(1_000, 0, { field: 'email', direction: 'asc' });
  return users.map(({ id, name, email }) => ({ id, name, email }));
}

export async function hasFacilitators(auth: Auth): Promise<boolean> {
  const { internalAdapter } = await auth.$context;
  return (await internalAdapter.countTotalUsers()) > 0;
}

async function keepPassword(auth: Auth, userId: string, hash: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const accounts = await internalAdapter.findAccounts(userId);
  if (accounts.some((account) => account.providerId === 'credential'))
    return internalAdapter.updatePassword(userId, hash);
  const account = { userId, accountId: userId, providerId: 'credential', password: hash };
  await internalAdapter.createAccount(account);
}
