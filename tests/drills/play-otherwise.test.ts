// The same workshop on the other database, without names, and with people who have voice and no vote.
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { play, PLAY_LIMIT_MS } from './player.ts';

const WHOLE = { activities: 15, missing: 0, unexpected: 0 };

test(
  'on PostgreSQL, through three kills, and nothing stays on the database server',
  async () => {
    const server = inject('postgresUrl');
    const words = ['--participants', '8', '--database', server, '--kill-at', '60,120,180'];
    const { status, report, told } = await play(...words);
    expect(status, told).toBe(0);
    expect(report).toMatchObject({ ...WHOLE, kills: 3 });
    expect(report.exported).toBe(report.acknowledged);
    expect(await databasesOfPlayers(server)).toEqual([]);
  },
  PLAY_LIMIT_MS,
);

test(
  'in an anonymous workshop, compared by what was said',
  async () => {
    const words = ['--participants', '8', '--identity', 'anonymous', '--kill-at', '120'];
    const { status, report, told } = await play(...words);
    expect(status, told).toBe(0);
    expect(report).toMatchObject({ ...WHOLE, kills: 1, late: 2 });
    expect(report.exported).toBe(report.acknowledged);
  },
  PLAY_LIMIT_MS,
);

test(
  'observers are heard, and each of their votes is refused',
  async () => {
    const { status, report, told } = await play('--participants', '10', '--observers', '3');
    expect(status, told).toBe(0);
    // A rating at either end, two votes, the endorsement, the order and two matrices: eight at least, three observers.
    expect(report).toMatchObject({ ...WHOLE, participants: 10, observers: 3 });
    expect(report.refused).toBeGreaterThanOrEqual(24);
  },
  PLAY_LIMIT_MS,
);

async function databasesOfPlayers(server: string): Promise<string[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'play!_%' ESCAPE '!'",
  );
  await client.end();
  return rows.map(({ datname }) => datname);
}
