// An answer given for somebody without a phone counts as theirs: words of an observer do, a vote does not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Proxy, Reply } from '#lib/protocol/messages.ts';
import type { Answer } from '#lib/workshop/answers.ts';
import type { IdentityMode } from '#lib/workshop/events.ts';
import { openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const RATING: Answer = { kind: 'rate', value: 4, reason: null };

async function added(identityMode: IdentityMode, observer: boolean) {
  const { facilitator, open, close } = await openRoom(server, { identityMode });
  const name = identityMode === 'anonymous' ? null : 'Olga';
  const reply = await facilitator.send({ type: 'addPerson', name, group: null, observer });
  if (!reply.ok || reply.made?.type !== 'person') throw new Error('not added');
  const { participant, token } = reply.made;
  const person: Proxy = token === null ? { participant } : { token };
  const give = (activity: string, answer: Answer): Promise<Reply> =>
    facilitator.send({
      ...{ type: 'giveAnswerOnBehalf', activity, phase: 0, round: 1 },
      ...{ person, answer },
    });
  return { facilitator, open, close, give };
}

test.each<IdentityMode>(['named', 'pseudonymous', 'anonymous'])(
  'in a workshop of mode %s an observer without a phone writes and does not vote',
  async (mode) => {
    const { facilitator, open, close, give } = await added(mode, true);
    await open('1.1');
    expect(await give('1.1', RATING)).toMatchObject({
      ok: false,
      refusal: { code: 'observer-no-vote' },
    });
    const { view } = facilitator.now();
    expect(view.activity?.progress?.answered ?? 0).toBe(0);
    await close('1.1');
    await open('3.2');
    expect(await give('3.2', write('e1', 'GIZ'))).toMatchObject({ ok: true });
    facilitator.close();
  },
);

test('in an anonymous workshop a voter without a phone votes', async () => {
  const { facilitator, open, give } = await added('anonymous', false);
  await open('1.1');
  expect(await give('1.1', RATING)).toMatchObject({ ok: true, late: false });
  facilitator.close();
});

test('in an anonymous workshop no answer is signed with a place in the list of people', async () => {
  const { facilitator, open } = await openRoom(server, { identityMode: 'anonymous' });
  const added = { type: 'addPerson', name: null, group: null, observer: false } as const;
  const reply = await facilitator.send(added);
  if (!reply.ok || reply.made?.type !== 'person') throw new Error('not added');
  await open('1.1');
  const answer = await facilitator.send({
    ...{ type: 'giveAnswerOnBehalf', activity: '1.1', phase: 0, round: 1 },
    ...{ person: { participant: reply.made.participant }, answer: RATING },
  });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  facilitator.close();
});
