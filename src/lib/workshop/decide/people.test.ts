import { expect, test } from 'vitest';
import { boardView } from '../views/board.ts';
import {
  created,
  closed,
  DETAILS,
  entered,
  joined,
  opened,
  STARTED,
  wrote,
} from '../testing/facts.ts';
import { by, given, fold, NOW_MS } from '../testing/given.ts';
import { write } from '../testing/facts.ts';

const join = (participant: string | null, more: { group?: string; observer?: boolean } = {}) =>
  ({ type: 'join', participant, group: null, observer: false, ...more }) as const;

test('[W1] a workshop is created once', () => {
  const create = { ...created(), type: 'createWorkshop' } as Extract<
    Parameters<ReturnType<typeof given>['when']>[0],
    { type: 'createWorkshop' }
  >;
  given().when(create).then({ type: 'workshopCreated', details: DETAILS });
  given(created()).when(create).thenRefused('already-so');
});

test('[W2] details change at any time', () => {
  const change = { type: 'changeDetails', details: { ...DETAILS, title: 'Otro' } } as const;
  given(created()).when(change).then({ type: 'detailsChanged' });
  const { details } = given(STARTED, { type: 'workshopEnded' })
    .when(change)
    .then({ type: 'detailsChanged' });
  expect(details.title).toBe('Otro');
});

test('[W3] the identity mode is fixed once somebody is in', () => {
  const choose = { type: 'chooseIdentityMode', identityMode: 'anonymous' } as const;
  given(created()).when(choose).then({ type: 'identityModeChosen', identityMode: 'anonymous' });
  given(created(), joined('ana')).when(choose).thenRefused('identity-fixed');
  given(created(), joined('ana', { observer: true }))
    .when(choose)
    .thenRefused('identity-fixed');
  given(created(), { type: 'workshopStarted' }).when(choose).thenRefused('identity-fixed');
});

test('[W4] it starts when an activity is first entered or opened', () => {
  const starting = [
    { type: 'workshopStarted' },
    { type: 'activityEntered', activity: '0' },
  ] as const;
  given(created())
    .when({ type: 'enterActivity', activity: '0' })
    .then(...starting);
  given(created())
    .when({ type: 'openPhase', activity: '0', phase: 0, items: null })
    .then(...starting, { type: 'phaseOpened' });
  given(STARTED, entered('0'))
    .when({ type: 'enterActivity', activity: '1.1' })
    .then({ type: 'activityEntered', activity: '1.1' });
});

test('[W5] it ends when nothing is open', () => {
  const open = [...STARTED, entered('0'), opened('0')];
  given(open).when({ type: 'endWorkshop' }).thenRefused('activity-open');
  const ended = given(open, closed('0'))
    .when({ type: 'endWorkshop' })
    .then({ type: 'workshopEnded' });
  expect(ended.activities.get('0')?.stays).toEqual([{ enteredAtMs: NOW_MS, leftAtMs: NOW_MS }]);
});

test('[W6] after the end it is only kept in order', () => {
  const ended = given(
    STARTED,
    entered('3.2'),
    opened('3.2'),
    wrote('3.2', 'ana', 'GIZ'),
    closed('3.2'),
    {
      type: 'workshopEnded',
    },
  );
  ended.when({ type: 'writeNote', activity: '3.2', note: 'Nota' }).then({ type: 'noteWritten' });
  ended
    .when({ type: 'eraseEntry', activity: '3.2', entry: 'ana.GIZ' })
    .then({ type: 'entryErased' });
  ended.when({ type: 'enterActivity', activity: '3.3' }).thenRefused('workshop-ended');
  ended.when({ type: 'hideItem', activity: '3.2', item: 'GIZ' }).thenRefused('workshop-ended');
  ended.when(join('dora')).thenRefused('workshop-ended');
});

test('[W7] only an ended workshop is reopened', () => {
  given(STARTED).when({ type: 'reopenWorkshop' }).thenRefused('already-so');
  const reopened = given(STARTED, { type: 'workshopEnded' })
    .when({ type: 'reopenWorkshop' })
    .then({ type: 'workshopReopened' });
  expect(reopened.endedAtMs).toBeNull();
});

test('[W8] each fact adds one to the version', () => {
  expect(fold(STARTED).version).toBe(STARTED.length);
});

test('[P1] a person joins once', () => {
  given(created()).when(join('ana')).then({ type: 'participantJoined', participant: 'ana' });
  given(created(), joined('ana')).when(join('ana')).thenRefused('already-so');
});

test('[P2] a locked room takes in only whom the facilitator adds', () => {
  const locked = given(created(), { type: 'roomLocked' });
  locked.when(join('ana'), by('ana')).thenRefused('room-locked');
  locked.when(join('ana')).then({ type: 'participantJoined', participant: 'ana' });
  given(created(), { type: 'roomLocked' }, { type: 'roomUnlocked' })
    .when(join('ana'))
    .then({ type: 'participantJoined' });
  given(created()).when({ type: 'unlockRoom' }).thenRefused('already-so');
  given(created()).when({ type: 'lockRoom' }).then({ type: 'roomLocked' });
  given(created(), { type: 'roomLocked' })
    .when({ type: 'unlockRoom' })
    .then({ type: 'roomUnlocked' });
  given(created(), { type: 'roomLocked' }).when({ type: 'lockRoom' }).thenRefused('already-so');
});

test('[P3] a group is one of the workshop’s own', () => {
  given(created())
    .when(join('ana', { group: 'Asociados' }))
    .then({ type: 'participantJoined' });
  given(created())
    .when(join('ana', { group: 'Nadie' }))
    .thenRefused('invalid');
});

test('[P4] observers are counted apart', () => {
  const { workshop } = given(STARTED, joined('olga', { observer: true, group: 'Asociados' }));
  expect([workshop.voters, workshop.observers]).toEqual([3, 1]);
  expect(boardView(workshop).groups).toContainEqual({ name: 'Asociados', people: 1 });
  given(STARTED, joined('olga', { observer: true }))
    .when({ type: 'openPhase', activity: '0', phase: 0, items: null })
    .then(
      { type: 'activityEntered' },
      { type: 'phaseOpened', roll: { eligible: 3, connected: 3 } },
    );
});

test('[P5] whoever is removed leaves the roll once, and what they gave stays', () => {
  const removal = { type: 'removeParticipant', participant: 'ana', observer: false } as const;
  const wrote1 = given(STARTED, entered('3.2'), opened('3.2'), wrote('3.2', 'ana', 'GIZ'));
  const after = wrote1.when(removal).then({ type: 'participantRemoved', participant: 'ana' });
  expect(after.voters).toBe(2);
  expect(after.activities.get('3.2')?.entries.size).toBe(1);
  given(STARTED, { ...removal, type: 'participantRemoved' })
    .when(removal)
    .thenRefused('already-so');
  given(STARTED)
    .when({ ...removal, participant: 'zoe' })
    .thenRefused('unknown-person');
  given(created('anonymous'))
    .when({ ...removal, participant: null })
    .thenRefused('unknown-person');
  given(created('anonymous'), joined(null))
    .when({ ...removal, participant: null })
    .then({ type: 'participantRemoved', participant: null });
});

const inCloud = [...STARTED, joined('olga', { observer: true }), entered('3.2'), opened('3.2')];

test('[P6] a removed person gives no more answers', () => {
  const answer = { activity: '3.2', phase: 0, round: 1, answer: write('e1', 'GIZ') };
  given(inCloud, { type: 'participantRemoved', participant: 'ana', observer: false })
    .when({ type: 'giveAnswer', ...answer }, by('ana'))
    .thenRefused('removed');
  given(inCloud, { type: 'participantRemoved', participant: 'ana', observer: false })
    .when({ type: 'giveAnswerOnBehalf', author: 'ana', ...answer })
    .thenRefused('removed');
});

test('[P7] observers write but do not vote', () => {
  const words = { activity: '3.2', phase: 0, round: 1, answer: write('e1', 'GIZ') };
  const observer = { actor: { role: 'participant', author: 'olga', observer: true } } as const;
  given(inCloud)
    .when({ type: 'giveAnswer', ...words }, observer)
    .then({ type: 'answerGiven' });
  const rating = { kind: 'rate', value: 3, reason: null } as const;
  const vote = { activity: '1.1', phase: 0, round: 1, answer: rating };
  const asked = given(STARTED, joined('olga', { observer: true }), entered('1.1'), opened('1.1'));
  asked.when({ type: 'giveAnswer', ...vote }, observer).thenRefused('observer-no-vote');
  asked
    .when({ type: 'giveAnswerOnBehalf', author: 'olga', ...vote })
    .thenRefused('observer-no-vote');
  asked.when({ type: 'giveAnswerOnBehalf', author: 'ana', ...vote }).then({ type: 'answerGiven' });
});

test('[X1] the log of an anonymous workshop names nobody; any other names who joins', () => {
  given(created('anonymous')).when(join('ana')).thenRefused('invalid');
  given(created('anonymous'))
    .when(join(null))
    .then({ type: 'participantJoined', participant: null });
  given(created('pseudonymous')).when(join(null)).thenRefused('invalid');
});
