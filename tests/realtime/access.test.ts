// Every command by every role: who may not is told so, and nothing changes. Foreign workshops, old logins and places
// that were taken away are closed doors.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_ROLES } from '#lib/server/access.ts';
import type { WireCommandType } from '#lib/protocol/messages.ts';
import { SAMPLE_COMMANDS } from '../fixtures/sample-commands.ts';
import { connect, token } from './client.ts';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let room: Awaited<ReturnType<typeof openRoom>>;
beforeAll(async () => {
  server = await startServer();
  room = await openRoom(server);
});
afterAll(() => server.stop());

const TYPES = Object.keys(SAMPLE_COMMANDS) as WireCommandType[];
const credentials = () =>
  ({ role: 'participant', code: room.workshop.code, token: token() }) as const;

test('every command has its sample', () => {
  expect(TYPES.sort()).toEqual(Object.keys(COMMAND_ROLES).sort());
});

describe('a participant', () => {
  test.each(TYPES.filter((type) => !COMMAND_ROLES[type].includes('participant')))(
    'may not %s',
    async (type) => {
      const phone = await connect(server.url, credentials());
      const joined = await phone.send(SAMPLE_COMMANDS.join);
      const reply = await phone.send(SAMPLE_COMMANDS[type]);
      expect(reply).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
      const after = await phone.socket.emitWithAck('resume');
      expect(after.version).toBe(joined.ok && joined.version);
      phone.close();
    },
  );

  test('without a place answers nothing', async () => {
    const phone = await connect(server.url, credentials());
    await room.open('3.2');
    const reply = await give(phone, '3.2', write('x1', 'nadie'));
    expect(reply).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
    await room.close('3.2');
    phone.close();
  });
});

describe('a paired stage', () => {
  test('may give no command at all', async () => {
    const stage = await pairedStage();
    for (const type of TYPES)
      expect(await stage.send(SAMPLE_COMMANDS[type])).toEqual({
        ok: false,
        refusal: { code: 'not-allowed' },
      });
    stage.close();
  });

  test('needs a key: the join code, a wrong key or a key of another workshop are none', async () => {
    const other = await server.workshop();
    const { key } =
      (await server.app.desk.redeemStageCode(server.app.desk.newStageCode(other.id))) ?? {};
    for (const wrong of [null, room.workshop.code, token(), key ?? ''])
      await expect(
        connect(server.url, { role: 'stage', workshop: room.workshop.id, key: wrong }),
      ).rejects.toThrow('not-allowed');
  });

  test('is paired once by a code', async () => {
    const code = server.app.desk.newStageCode(room.workshop.id);
    expect(await server.app.desk.redeemStageCode(code)).not.toBeNull();
    expect(await server.app.desk.redeemStageCode(code)).toBeNull();
  });
});

describe('another facilitator', () => {
  test('gets neither console nor stage of a workshop that is not theirs', async () => {
    const cookie = await server.stranger();
    const { id } = room.workshop;
    await expect(
      connect(server.url, { role: 'facilitator', workshop: id }, { cookie }),
    ).rejects.toThrow('not-allowed');
    await expect(
      connect(server.url, { role: 'stage', workshop: id, key: null }, { cookie }),
    ).rejects.toThrow('not-allowed');
    await expect(connect(server.url, { role: 'facilitator', workshop: id })).rejects.toThrow(
      'not-allowed',
    );
  });
});

describe('the door', () => {
  test.each([
    'null',
    'http://evil.example',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
    'no url',
  ])('refuses a page of origin %s', async (origin) => {
    await expect(connect(server.url, credentials(), { origin })).rejects.toThrow();
  });

  test('lets in a page of its own origin', async () => {
    const phone = await connect(server.url, credentials(), { origin: server.url });
    expect(phone.now().place).toBeNull();
    phone.close();
  });

  test('knows no wrong code', async () => {
    await expect(connect(server.url, { ...credentials(), code: '000000' })).rejects.toThrow(
      'unknown-code',
    );
  });
});

describe('a place', () => {
  test('that was removed is closed within two seconds and stays closed', async () => {
    const key = token();
    const phone = await room.phone('Eva', key);
    const person = await personOf('Eva');
    await room.facilitator.send({ type: 'removeParticipant', participant: person });
    await expect.poll(() => phone.farewell(), { timeout: 2_000 }).toBe('removed');
    const back = await connect(server.url, { ...credentials(), token: key });
    expect(back.now().place).toBeNull();
    back.close();
  });

  test('moves to another phone by its personal code, and the old phone is told', async () => {
    const old = await connect(server.url, credentials());
    const joined = await old.send({ type: 'join', name: 'Ida', group: null, observer: false });
    const personalCode = joined.ok && joined.made?.personalCode ? joined.made.personalCode : '';
    const fresh = await connect(server.url, credentials());
    const wrong = await fresh.send({ type: 'reclaimPlace', personalCode: 'AAAA-AAAA' });
    expect(wrong).toEqual({ ok: false, refusal: { code: 'wrong-personal-code' } });
    const right = await fresh.send({
      type: 'reclaimPlace',
      personalCode: personalCode.toLowerCase(),
    });
    expect(right.ok).toBe(true);
    await expect.poll(() => old.farewell(), { timeout: 2_000 }).toBe('place-taken');
    expect(await fresh.socket.emitWithAck('resume')).toMatchObject({ place: { name: 'Ida' } });
    fresh.close();
  });

  test('is not to be had while the room is locked', async () => {
    await room.facilitator.send({ type: 'lockRoom' });
    const phone = await connect(server.url, credentials());
    expect(await phone.send(SAMPLE_COMMANDS.join)).toEqual({
      ok: false,
      refusal: { code: 'room-locked' },
    });
    await room.facilitator.send({ type: 'unlockRoom' });
    phone.close();
  });
});

test('a facilitator who signs out is out within two seconds', async () => {
  const cookie = await server.signInAgain();
  const console = await connect(
    server.url,
    { role: 'facilitator', workshop: room.workshop.id },
    { cookie },
  );
  await server.app.accounts.signOut({ headers: new Headers({ cookie }), isSecure: false });
  await expect.poll(() => console.farewell(), { timeout: 2_500 }).toBe('not-allowed');
});

describe('hostile messages', () => {
  const nobody = () => undefined;
  test.each<[string, string, ...unknown[]]>([
    ['no callback', 'command', { id: 'a', command: SAMPLE_COMMANDS.join }],
    ['an unknown event', 'nothing', 1],
    ['a number for an envelope', 'command', 7, nobody],
    [
      'names of Object',
      'command',
      JSON.parse('{"id":"__proto__","command":{"type":"constructor"}}'),
      nobody,
    ],
    ['ten thousand brackets', 'command', '['.repeat(10_000), nobody],
    ['binary', 'command', Buffer.alloc(100), nobody],
    ['resume without a callback', 'resume'],
    ['inspect of nothing', 'inspect', null, nobody],
    ['suggestions of nothing', 'suggestions', null, nobody],
    ['suggestions without a callback', 'suggestions', '3.2'],
    ['a message over the limit', 'command', 'x'.repeat(20_000), nobody],
  ])('%s: the server goes on for everybody else', async (_name, event, ...payload) => {
    const phone = await connect(server.url, credentials());
    const wire: { emit(event: string, ...payload: unknown[]): unknown } = phone.socket;
    wire.emit(event, ...payload);
    const other = await connect(server.url, credentials());
    expect((await other.send(SAMPLE_COMMANDS.join)).ok).toBe(true);
    for (const client of [phone, other]) client.close();
  });
});

async function pairedStage() {
  const redeemed = await server.app.desk.redeemStageCode(
    server.app.desk.newStageCode(room.workshop.id),
  );
  return connect(server.url, {
    role: 'stage',
    workshop: room.workshop.id,
    key: redeemed?.key ?? '',
  });
}

async function personOf(name: string): Promise<string> {
  const { view } = await room.facilitator.until(({ view: seen }) =>
    seen.people.some((person) => person.name === name),
  );
  return view.people.find((person) => person.name === name)?.id ?? '';
}
