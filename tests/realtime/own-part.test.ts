// A new question reaches each phone with what is its own, unasked: nobody's snapshot, and never an older part.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mine } from '#lib/workshop/views/mine.ts';
import { token, type TestClient } from './client.ts';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Phone = TestClient<'participant'>;

/** What a phone is sent from here on. */
function heardBy({ socket }: Phone) {
  const heard = { order: [] as string[], parts: [] as Mine[], versions: [] as number[] };
  socket.onAny((event: string) => heard.order.push(event));
  socket.on('mine', ({ version, mine }) => {
    heard.parts.push(mine);
    heard.versions.push(version);
  });
  return heard;
}

const questionOf = ({ activity, phaseIndex, round }: Mine) => `${activity}/${phaseIndex}.${round}`;

test('[V9] each phone is told its own part of a new question once, after the view, without a snapshot', async () => {
  const room = await openRoom(server);
  const phones = [await room.phone('Ana'), await room.phone('Beto')];
  const heard = phones.map(heardBy);
  await room.open('1.1', 0);
  await Promise.all(phones.map((phone) => phone.until(() => phone.mine()?.activity === '1.1')));
  for (const { order, parts } of heard) {
    expect(parts.map(questionOf)).toEqual(['1.1/0.1']);
    expect(order.lastIndexOf('view')).toBeLessThan(order.indexOf('mine'));
  }
  await room.close('1.1');
  await room.open('1.1', 0);
  await Promise.all(phones.map((phone) => phone.until(() => phone.mine()?.round === 2)));
  await room.close('1.1');
  await room.open('3.2');
  await Promise.all(phones.map((phone) => phone.until(() => phone.mine()?.activity === '3.2')));
  // Others' answers are no reason to tell anybody their own again.
  await Promise.all(phones.map((phone) => give(phone, '3.2', write(token(), 'GIZ'))));
  await room.close('3.2');
  await Promise.all(phones.map((phone) => phone.until(({ view }) => isClosed(view))));
  for (const { order, parts } of heard) {
    expect(parts.map(questionOf)).toEqual(['1.1/0.1', '1.1/0.2', '3.2/0.1']);
    expect(order).not.toContain('snapshot');
  }
  const [ana, beto] = heard.map(({ parts }) => parts.at(-1)?.seed);
  expect(ana).not.toBe(beto);
  for (const client of [...phones, room.facilitator]) client.close();
});

test('[V9] back at a question, an anonymous phone is told what it wrote there, and nobody else’s', async () => {
  const room = await openRoom(server, { identityMode: 'anonymous' });
  const phones = [await room.phone(null), await room.phone(null), await room.phone(null)];
  await room.open('3.2');
  for (const [index, phone] of phones.entries())
    await give(phone, '3.2', write(`e${index}`, `actor ${index}`));
  await room.close('3.2');
  await room.open('4.2');
  await Promise.all(phones.map((phone) => phone.until(() => phone.mine()?.activity === '4.2')));
  await room.close('4.2');
  const heard = phones.map(heardBy);
  await room.facilitator.send({ type: 'enterActivity', activity: '3.2' });
  await Promise.all(phones.map((phone) => phone.until(() => phone.mine()?.activity === '3.2')));
  expect(heard.map(({ parts }) => parts.map(({ entries }) => entries.map(({ id }) => id)))).toEqual(
    [[['e0']], [['e1']], [['e2']]],
  );
  for (const client of [...phones, room.facilitator]) client.close();
});

const isClosed = ({ activity }: { activity: { status: string } | null }) =>
  activity?.status === 'closed';
