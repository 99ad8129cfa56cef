// At the close the server's clock decides; what comes later is kept apart, said so, and counts only if admitted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('an answer after the close is kept as late, and counted only once it is admitted', async () => {
  const room = await openRoom(server);
  const [ana, beto] = [await room.phone('Ana'), await room.phone('Beto')];
  await room.open('3.2');
  await give(ana, '3.2', write('e1', 'SEDATU'));
  await room.close('3.2');
  const reply = await give(beto, '3.2', write('e2', 'GIZ'));
  expect(reply).toMatchObject({ ok: true, late: true });
  const shown = await room.facilitator.until(({ view }) => view.activity?.late.length === 1);
  expect(shown.view.activity?.results).toMatchObject({ voters: 1 });
  const late = shown.view.activity?.late[0];
  expect(late).toMatchObject({ author: 'Beto', admitted: false });
  expect(beto.mine()?.late).toMatchObject([{ admitted: false, answer: { text: 'GIZ' } }]);
  await room.facilitator.send({ type: 'admitLateAnswer', activity: '3.2', late: late?.id ?? '' });
  const counted = await room.facilitator.until(
    ({ view }) => view.activity?.late[0]?.admitted === true,
  );
  expect(counted.view.activity?.results).toMatchObject({ voters: 2 });
  for (const client of [ana, beto, room.facilitator]) client.close();
});

test('a phase that closes by itself does so ten seconds after zero, once, across a restart', async () => {
  const room = await openRoom(server, { template: 'framing-60' });
  const ana = await room.phone('Ana');
  await room.open('1.1');
  // The clock set back as far as it goes: zero is now, the grace has begun.
  await room.facilitator.send({ type: 'addTime', activity: '1.1', minutes: -60 });
  const rating = { kind: 'rate', value: 4, reason: null } as const;
  expect(await give(ana, '1.1', rating)).toMatchObject({ ok: true, late: false });
  await server.restart();
  const before = Date.now();
  await room.facilitator.until(({ view }) => view.activity?.view.status === 'closed');
  expect(Date.now() - before).toBeLessThan(12_000);
  expect(await give(ana, '1.1', rating)).toMatchObject({ ok: true, late: true });
  const closes = (await server.app.desk.board(room.workshop.id)).activities
    .flatMap((activity) => activity.rounds)
    .filter((round) => round.closedAtMs !== null);
  expect(closes).toHaveLength(1);
  for (const client of [ana, room.facilitator]) client.close();
}, 30_000);
