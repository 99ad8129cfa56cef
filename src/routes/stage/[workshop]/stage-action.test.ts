import { describe, expect, it } from 'vitest';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import { STAGE_KEYS, stageAction, stageKeyOf } from './stage-action.ts';

const display = { blank: false, bigCode: false, asList: false };
const view = (change: Partial<ActivityView>): ActivityView => ({
  id: '3.2',
  step: 3,
  kind: 'cloud',
  title: {},
  prompt: {},
  help: null,
  points: [],
  status: 'waiting',
  phase: null,
  phaseIndex: -1,
  round: 0,
  phases: [
    { name: 'write', minutes: 4 },
    { name: 'vote', minutes: 2 },
  ],
  clock: null,
  closesItself: false,
  form: { type: 'look' },
  items: [],
  drafts: [],
  revealed: false,
  results: null,
  ...change,
});

describe('stageAction', () => {
  it('space opens the first phase, closes the open one, opens the next, then asks the console', () => {
    const said = [
      view({}),
      view({ status: 'open', phaseIndex: 0 }),
      view({ status: 'closed', phaseIndex: 0 }),
      view({ status: 'closed', phaseIndex: 1 }),
    ].map((activity) => stageAction(' ', activity, display));
    expect(said).toEqual([
      { type: 'send', command: { type: 'openPhase', activity: '3.2', phase: 0, items: null } },
      { type: 'send', command: { type: 'closePhase', activity: '3.2' } },
      { type: 'send', command: { type: 'openPhase', activity: '3.2', phase: 1, items: null } },
      { type: 'ask-console', key: 'next' },
    ]);
  });

  it('the clock answers only while it runs', () => {
    const open = view({
      status: 'open',
      phaseIndex: 0,
      clock: { status: 'paused', remainingMs: 5 },
    });
    expect(stageAction('t', open, display)).toEqual({
      type: 'send',
      command: { type: 'resumeClock', activity: '3.2' },
    });
    expect(stageAction('t', view({ status: 'closed', phaseIndex: 0 }), display)).toBeNull();
    expect(stageAction('+', view({}), display)).toBeNull();
  });

  it('nothing can be revealed before the first phase, and hiding undoes revealing', () => {
    expect(stageAction('r', view({}), display)).toBeNull();
    expect(stageAction('r', view({ phaseIndex: 0, revealed: true }), display)).toMatchObject({
      command: { type: 'hideResults' },
    });
  });

  it('what is shown toggles back, and the code is never behind a blank screen', () => {
    expect(stageAction('q', null, { ...display, blank: true })).toEqual({
      type: 'show',
      display: { blank: false, bigCode: true, asList: false },
    });
    expect(stageAction('b', null, { ...display, blank: true })).toEqual({ type: 'show', display });
  });

  it('running keys mean nothing in the lobby', () => {
    expect(
      [' ', 'r', 't', '+'].map((key) => stageAction(stageKeyOf(key) ?? '?', null, display)),
    ).toEqual([null, null, null, null]);
  });
});

describe('stageKeyOf', () => {
  it('knows every key, capitals and presenter remotes', () => {
    for (const key of STAGE_KEYS) expect(stageKeyOf(key)).toBe(key);
    expect(stageKeyOf('R')).toBe('r');
    expect(stageKeyOf('PageDown')).toBe('ArrowRight');
    expect(stageKeyOf('Enter')).toBeNull();
  });
});
