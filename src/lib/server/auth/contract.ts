// One suite for both databases: accounts and sessions, as the forms and the sockets use them.
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { AccountsDatabase } from '../database/accounts.ts';
import { makeAuth, type Auth } from './auth.ts';
import { adminContract } from './contract-admin.ts';
import { firstFacilitatorContract } from './contract-first-facilitator.ts';
import { guessingContract } from './contract-guessing.ts';
import { sessionContract } from './contract-sessions.ts';

export type OpenedAccounts = {
  accounts: AccountsDatabase;
  clear(): Promise<void>;
  close(): Promise<void>;
};

const secret = 'kQ3vM8xT1zB6nW0rY5cJ2dH9sL4fG7aP';
/** A password's hash is made to take long; on a busy machine a test makes several. */
const timeout = 30_000;

export function authContract(name: string, open: () => Promise<OpenedAccounts>): void {
  describe(`accounts on ${name}`, { timeout }, () => {
    let opened: OpenedAccounts;
    let auth: Auth;
    beforeAll(async () => {
      opened = await open();
      auth = makeAuth({ accounts: opened.accounts, secret });
    }, timeout);
    beforeEach(() => opened.clear());
    afterAll(() => opened.close());
    describe('first facilitator', () => firstFacilitatorContract(() => auth));
    describe('sessions', () => sessionContract(() => auth));
    describe('admin', () => adminContract(() => auth));
    describe('guessing', () => guessingContract(() => auth));
  });
}
