// A database made for one purpose on a PostgreSQL server, and gone with it.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export type OwnDatabase = { url: string; drop(): Promise<void> };

/** `server` is the address of any database there, of a user who may make others. */
export async function makeDatabase(server: string, prefix: string): Promise<OwnDatabase> {
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  return { url, drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
