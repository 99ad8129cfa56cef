import { expect, test } from 'vitest';
import { decide } from './decide/decide.ts';
import { nextStep } from './next-step.ts';
import { revoteOf } from './revote.ts';
import { approved, closed, entered, opened, STARTED } from './testing/facts.ts';
import { BY_FACILITATOR, fold, given } from './testing/given.ts';
import { onEveryPath } from './testing/paths.ts';
import { FIRST_ROUND, REVEALED, secondRound } from './testing/second-round.ts';
import { walk, type Walk } from './testing/walk.ts';
import type { WorkshopEvent } from './events.ts';
import type { Workshop } from './state.ts';

const SEEN = [...STARTED, ...FIRST_ROUND, REVEALED];
const revoteIn = (workshop: Workshop, id = '3.3') =>
  revoteOf(workshop, workshop.activities.get(id) ?? expect.fail(id));
const offered = (...events: WorkshopEvent[]) => revoteIn(fold([...SEEN, ...events]));

test('[N9] a matrix that is closed and seen can be asked again: the items in dispute, or others', () => {
  const revote = offered() ?? expect.fail();
  expect(revote.items.map(({ id }) => id)).toEqual(['GIZ', 'BID', 'ONU']);
  expect(revote.disputed).toEqual(['BID']);
  const { phase, disputed: items } = revote;
  given(SEEN)
    .when({ type: 'openPhase', activity: '3.3', phase, items })
    .then({ type: 'phaseOpened', activity: '3.3', phase: 0, round: 2, items: ['BID'] });
});

test('[N9] not before it is closed and seen, nor elsewhere, nor after the end', () => {
  expect(revoteIn(fold([...STARTED, ...FIRST_ROUND]))).toBeNull();
  expect(offered(opened('3.3', 0, ['BID'], 2))).toBeNull();
  expect(offered(opened('3.3', 0, ['BID'], 2), closed('3.3'))).toBeNull();
  expect(offered(entered('4.1'))).toBeNull();
  expect(offered({ type: 'workshopEnded' })).toBeNull();
  expect(revoteIn(fold(SEEN), '3.2')).toBeNull();
});

test('[N9] only what can be put before the room is offered', () => {
  const revote = offered(approved('3.2', 'GIZ', 'ONU'));
  expect(revote).toMatchObject({ items: [{ id: 'GIZ' }, { id: 'ONU' }], disputed: [] });
});

test('[N9] after a second round, what it settled is in dispute no more, and all can be asked again', () => {
  const revote = offered(...secondRound(), REVEALED);
  expect(revote?.items).toHaveLength(3);
  expect(revote?.disputed).toEqual([]);
});

test('[N1] [N9] the next step goes on as if nothing were in dispute', () => {
  expect(nextStep(fold(SEEN))).toMatchObject({ action: 'enter', activity: '4.1' });
  expect(nextStep(fold([...SEEN, ...secondRound()]))).toMatchObject({ action: 'reveal' });
  expect(nextStep(fold([...SEEN, ...secondRound(), REVEALED]))).toMatchObject({ action: 'enter' });
});

test('[N7] [N9] asking again is accepted wherever it is offered', { timeout: 120_000 }, () => {
  let offers = 0;
  const ask = ({ workshop }: Walk): void => {
    const activity = workshop.activities.get(workshop.current ?? '');
    const revote = activity && revoteOf(workshop, activity);
    if (!revote) return;
    offers += 1;
    const items = revote.items.map(({ id }) => id);
    for (const asked of [items, revote.disputed].filter((some) => some.length > 0)) {
      const { phase } = revote;
      const command = {
        type: 'openPhase',
        activity: activity.plan.id,
        phase,
        items: asked,
      } as const;
      const decision = decide(workshop, command, BY_FACILITATOR);
      if (!decision.ok) expect.fail(`${asked.join()}: ${decision.refusal.code}`);
    }
  };
  onEveryPath(({ seed, commands }) => void walk(seed, commands, () => {}, ask));
  expect(offers).toBeGreaterThan(20);
});
