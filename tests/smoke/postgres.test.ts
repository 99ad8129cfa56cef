// The throw-away database of the store tests is there, answers, and forgets.
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';

test('PostgreSQL answers on the address handed to tests', async () => {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  const { rows } = await client.query('show fsync');
  await client.end();
  expect(rows).toEqual([{ fsync: 'off' }]);
});
