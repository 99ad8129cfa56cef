// A room over real sockets: what is sent is kept once, seen by those who may, and there again after a restart.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, token } from './client.ts';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a live room', () => {
  test('words written on phones appear on console and stage, and are kept once', async () => {
    const { workshop, facilitator, phone } = await openRoom(server);
    const [ana, beto] = [await phone('Ana'), await phone('Beto')];
    const stage = await connect(
      server.url,
      { role: 'stage', workshop: workshop.id, key: null },
      { cookie: server.cookie },
    );
    expect(
      (await facilitator.send({ type: 'openPhase', activity: '3.2', phase: 0, items: null })).ok,
    ).toBe(true);
    await ana.until(({ view }) => view.activity?.status === 'open');
    const command = {
      type: 'giveAnswer',
      activity: '3.2',
      phase: 0,
      round: 1,
      answer: write('e1', 'SEDATU'),
    } as const;
    const first = await ana.send(command, 'op1');
    const again = await ana.send(command, 'op1');
    expect(again).toEqual(first);
    const otherBody = { ...command, answer: write('e1', 'SEMARNAT') };
    expect(await ana.send(otherBody, 'op1')).toMatchObject({
      ok: false,
      refusal: { code: 'operation-reused' },
    });
    await beto.send({ ...command, answer: write('e2', 'sedatu ') });
    const seen = await stage.until(({ view }) => view.progress?.answered === 2);
    expect(seen.view.activity?.results).toMatchObject({ type: 'terms', terms: [{ people: 2 }] });
    expect(ana.mine()?.entries).toHaveLength(1);
    for (const client of [ana, beto, stage, facilitator]) client.close();
  });

  test('after a restart everything is there, and the clock has gone on', async () => {
    const { workshop, facilitator, phone } = await openRoom(server);
    const key = token();
    const ana = await phone('Ana', key);
    await facilitator.send({ type: 'openPhase', activity: '3.2', phase: 0, items: null });
    await ana.send({
      type: 'giveAnswer',
      activity: '3.2',
      phase: 0,
      round: 1,
      answer: write('e1', 'GIZ'),
    });
    const before = await facilitator.until(({ view }) => view.stage.progress?.answered === 1);
    await server.restart();
    const back = await connect(server.url, {
      role: 'participant',
      code: workshop.code,
      token: key,
    });
    expect(back.now().place?.name).toBe('Ana');
    expect(back.mine()?.entries[0]?.text).toBe('GIZ');
    expect(back.now().view.activity?.clock).toEqual(before.view.stage.activity?.clock);
    for (const client of [ana, back, facilitator]) client.close();
  });

  test('the same person’s other tab hears of an answer, and nobody else does', async () => {
    const { facilitator, phone, open } = await openRoom(server);
    const key = token();
    const [tab, other, beto] = [
      await phone('Ana', key),
      await phone('Ana', key),
      await phone('Beto'),
    ];
    await open('3.2');
    await give(tab, '3.2', write('e1', 'INEGI'));
    await expect.poll(() => other.mine()?.entries.map(({ text }) => text)).toEqual(['INEGI']);
    expect(beto.mine()?.entries ?? []).toEqual([]);
    expect(JSON.stringify(beto.now())).not.toContain('e1');
    for (const client of [tab, other, beto, facilitator]) client.close();
  });

  test('answers in the same room are told to nobody before they are revealed', async () => {
    const { facilitator, phone, open } = await openRoom(server);
    const [ana, beto] = [await phone('Ana'), await phone('Beto')];
    await open('2.2');
    const answer = write('secreto', 'factor que nadie ha visto');
    await give(ana, '2.2', answer);
    await facilitator.until(({ view }) => view.stage.progress?.answered === 1);
    expect(JSON.stringify([beto.now(), facilitator.now().view.stage])).not.toContain(
      'nadie ha visto',
    );
    await facilitator.send({ type: 'closePhase', activity: '2.2' });
    await facilitator.send({ type: 'revealResults', activity: '2.2' });
    await beto.until((snapshot) => JSON.stringify(snapshot).includes('nadie ha visto'));
    for (const client of [ana, beto, facilitator]) client.close();
  });
});
