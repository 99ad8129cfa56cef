// The facilitator of a development server, so that nobody has to sign up to try a change.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Auth } from './auth/auth.ts';
import { createFacilitator, hasFacilitators } from './auth/facilitators.ts';

export const DEMO_EMAIL = 'demo@encuadre.example';

export type DemoFacilitator = {
  /** Null where the account was there already, and with it whatever workshops it has. */
  newOwner: string | null;
  password: string;
};

/** Null where the server has facilitators of its own. */
export async function demoFacilitator(
  auth: Auth,
  dataDir: string,
): Promise<DemoFacilitator | null> {
  const path = join(dataDir, 'demo-password');
  if (await hasFacilitators(auth))
    return existsSync(path)
      ? { newOwner: null, password: readFileSync(path, 'utf8').trim() }
      : null;
  const password = randomBytes(12).toString('base64url');
  writeFileSync(path, `${password}\n`, { mode: 0o600 });
  const made = await createFacilitator(auth, { name: 'Demostración', email: DEMO_EMAIL, password });
  if (!made.ok) throw new Error(`The demo facilitator was not made: ${made.reason}`);
  return { newOwner: made.facilitator.id, password };
}
