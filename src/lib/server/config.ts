// All settings, read once at the start. Nothing else looks at the environment.
import { isAbsolute, resolve } from 'node:path';
import * as v from 'valibot';
import { keepSecret } from './secret.ts';

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl?: string;
  publicUrl?: string;
  trustProxy: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  secret: string;
  demoWorkshop: boolean;
};

const settings = {
  /** The port to listen on. */
  PORT: v.optional(wholeNumber(1, 65_535), '3000'),
  /** The address to listen on; 0.0.0.0 lets the phones in the room in, 127.0.0.1 only this machine or its proxy. */
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), '0.0.0.0'),
  /** The folder that holds the database file, the secret and the backups. */
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), './data'),
  /** A PostgreSQL database, for several processes; without it, a SQLite file in DATA_DIR. */
  DATABASE_URL: v.optional(
    address(['postgres:', 'postgresql:'], 'postgres://user:password@host/database'),
  ),
  /** The address by which phones reach this server, when the one found for this machine is not it. */
  PUBLIC_URL: v.optional(address(['http:', 'https:'], 'https://encuadre.example.org')),
  /** 1 when a reverse proxy stands in front: only then are its X-Forwarded-* headers believed. */
  TRUST_PROXY: v.optional(v.picklist(['', '0', '1'], 'must be 0 or 1'), '0'),
  /** How much is logged. */
  LOG_LEVEL: v.optional(
    v.picklist(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    ),
    'info',
  ),
  /** 1 makes a facilitator and a workshop to start from, in development and where there is no facilitator yet. */
  DEMO_WORKSHOP: v.optional(v.picklist(['', '0', '1'], 'must be 0 or 1'), '0'),
  /** Signs the sessions' cookies. Made and kept in DATA_DIR/secret unless given; all processes need the same. */
  BETTER_AUTH_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.minLength(32, 'must have at least 32 characters'),
      v.check((secret) => new Set(secret).size > 8, 'must be random (openssl rand -base64 32)'),
    ),
  ),
};

/** Throws an error that names every bad setting; the values themselves, which may be secret, are not told. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = v.safeParse(v.object(settings), given);
  if (!parsed.success) throw new Error(explain(parsed.issues));
  const values = parsed.output;
  const dataDir = isAbsolute(values.DATA_DIR) ? values.DATA_DIR : resolve(values.DATA_DIR);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    publicUrl: values.PUBLIC_URL,
    trustProxy: values.TRUST_PROXY === '1',
    logLevel: values.LOG_LEVEL,
    secret: values.BETTER_AUTH_SECRET ?? keepSecret(dataDir),
    demoWorkshop: values.DEMO_WORKSHOP === '1',
  };
}

function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d+$/, message),
    v.transform(Number),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

function address(protocols: readonly string[], example: string) {
  const isAddress = (text: string) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return v.pipe(v.string(), v.check(isAddress, `must be an address such as ${example}`));
}

function explain(issues: readonly v.BaseIssue<unknown>[]): string {
  const lines = issues.map((issue) => `  ${v.getDotPath(issue)} ${issue.message}`);
  return `The settings are not right:\n${lines.join('\n')}`;
}
