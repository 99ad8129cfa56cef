// Which terms may be one: told to the facilitator alone, from a worker, and never the end of a console.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from './client.ts';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const NAME = 'Secretaría de Desarrollo Agrario, Territorial y Urbano';

async function cloudOfTwo() {
  const room = await openRoom(server);
  const [ana, beto] = [await room.phone('Ana'), await room.phone('Beto')];
  await room.open('3.2');
  await give(ana, '3.2', write('e1', NAME));
  await give(beto, '3.2', write('e2', NAME));
  await give(beto, '3.2', write('e3', 'SEDATU'));
  const close = () => [room.facilitator, ana, beto].forEach((client) => client.close());
  return { ...room, ana, beto, close };
}

test('the facilitator gets the pair, merges it, and gets it no more', async () => {
  const { facilitator, ana, close } = await cloudOfTwo();
  const ask = () => facilitator.socket.emitWithAck('suggestions', '3.2');
  const [pair, ...others] = (await ask()) ?? [];
  expect(others).toEqual([]);
  const { view } = await facilitator.until(({ view: seen }) => seen.activity?.items.length === 2);
  const idOf = (label: string) => view.activity?.items.find((item) => item.label === label)?.id;
  expect(pair).toEqual({ into: idOf(NAME), from: idOf('SEDATU'), reason: 'acronym' });
  const { into = '', from: item = '' } = pair ?? {};
  await facilitator.send({ type: 'mergeItems', activity: '3.2', item, into });
  expect(await ask()).toEqual([]);
  await facilitator.send({ type: 'unmergeItem', activity: '3.2', item });
  expect(await ask()).toEqual([pair]);
  await give(ana, '3.2', write('e4', 'Secretarías de Desarrollo Agrario, Territorial y Urbano'));
  expect(await ask()).toHaveLength(3);
  close();
});

test('nobody else is told, and there are none where sentences are written', async () => {
  const { workshop, facilitator, ana, close } = await cloudOfTwo();
  const redeemed = await server.app.desk.redeemStageCode(server.app.desk.newStageCode(workshop.id));
  const paired = { role: 'stage', workshop: workshop.id, key: redeemed?.key ?? '' } as const;
  const stage = await connect(server.url, paired);
  const own = await connect(server.url, { ...paired, key: null }, { cookie: server.cookie });
  for (const client of [ana, stage, own])
    expect(await client.socket.emitWithAck('suggestions', '3.2')).toBeNull();
  expect(await facilitator.socket.emitWithAck('suggestions', 'none')).toBeNull();
  expect(await facilitator.socket.emitWithAck('suggestions', '3.3')).toEqual([]);
  for (const client of [stage, own]) client.close();
  close();
});

test('a server that stops while it searches stops', async () => {
  const { facilitator, close } = await cloudOfTwo();
  facilitator.socket.emit('suggestions', '3.2', () => undefined);
  await facilitator.socket.emitWithAck('resume');
  const startedMs = performance.now();
  await server.restart();
  expect(performance.now() - startedMs).toBeLessThan(5_000);
  close();
});
