// Facilitators' accounts: e-mail and password. Nothing of the library answers over HTTP; the application calls it
// from its own forms, so there is no way to sign up but first-facilitator.ts and the admin tool.
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { AccountsDatabase } from '../database/accounts.ts';
import * as postgresSchema from '../database/postgres/account-schema.ts';
import * as sqliteSchema from '../database/sqlite/account-schema.ts';
import { passwordLength } from './person.ts';

const sessionSeconds = 7 * 24 * 60 * 60;

export type Auth = ReturnType<typeof makeAuth>;

export function makeAuth({ accounts, secret }: { accounts: AccountsDatabase; secret: string }) {
  return betterAuth({
    appName: 'Encuadre',
    // Only its own routes and its cookies' default would use the address: neither is.
    baseURL: 'http://localhost',
    secret,
    database: adapterOf(accounts),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: 'encuadre',
      // One server answers plain http in a room and https behind a proxy: sign-in.ts adds Secure where it holds.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    // failed-sign-ins.ts counts failures; the library would count people who share an address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // A wrong password is an answer, not an entry in the log; whatever else fails throws.
    logger: { disabled: true },
  });
}

function adapterOf(accounts: AccountsDatabase) {
  return accounts.dialect === 'sqlite'
    ? drizzleAdapter(accounts.database, { provider: 'sqlite', schema: sqliteSchema })
    : drizzleAdapter(accounts.database, {
        provider: 'pg',
        schema: postgresSchema,
        transaction: true,
      });
}
