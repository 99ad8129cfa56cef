// How a facilitator comes in.
import type { Browser } from './browser.ts';

/** Whoever facilitates on a server of the tools' own. */
export const FACILITATOR = {
  name: 'Facilitación',
  email: 'ensayo@example.org',
  password: 'un ensayo con público',
};

/** Makes the first account of a new server, and is signed in. */
export async function setUp(browser: Browser, code: string): Promise<void> {
  await browser.submit('/setup', { code, ...FACILITATOR });
}

export async function signIn(browser: Browser, email: string, password: string): Promise<void> {
  const path = await browser.submit('/sign-in', { email, password });
  if (path === '/setup') throw new Error('this server has no facilitator yet');
}
