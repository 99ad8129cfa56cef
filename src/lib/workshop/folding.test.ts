// The log is the workshop: read again, sealed or sent twice, it comes to the same.
import { expect, test } from 'vitest';
import type { WorkshopEvent } from './events.ts';
import { sealedOrder } from './sealed-order.ts';
import { shuffled as shuffledBy } from './shuffle.ts';
import { inOrder, type Workshop } from './state.ts';
import { onEveryPath, type Path } from './testing/paths.ts';
import { replayed, walk, type Recorded } from './testing/walk.ts';
import { boardView } from './views/board.ts';
import { mineOf } from './views/mine.ts';
import { moderatedActivity } from './views/moderated.ts';
import { participantView } from './views/participant.ts';
import { stageView } from './views/stage.ts';
import { nextStep } from './next-step.ts';
import { AUTHORS } from './testing/arbitrary-commands.ts';

const TIMEOUT_MS = 120_000;

test('[W9] folding what was stored gives the same state', { timeout: TIMEOUT_MS }, () => {
  const again = ({ seed, commands }: Path): void => {
    const { workshop, log } = walk(seed, commands);
    const stored = JSON.parse(JSON.stringify(log)) as Recorded[];
    const copy = replayed(stored);
    expect(copy).toEqual(workshop);
    expect(everythingSeen(copy)).toEqual(everythingSeen(workshop));
  };
  onEveryPath(again);
});

test(
  '[W9] [E9] read again without the words that were erased, it is seen the same',
  { timeout: TIMEOUT_MS },
  () => {
    let erasures = 0;
    const again = ({ seed, commands }: Path): void => {
      const { workshop, log } = walk(seed, commands);
      const erased = log.flatMap(({ event }) =>
        event.type === 'entryErased' ? [`${event.activity}/${event.entry}`] : [],
      );
      erasures += erased.length;
      const stored = log.map(({ event, atMs }) => ({ event: withoutWords(event, erased), atMs }));
      expect(everythingSeen(replayed(stored))).toEqual(everythingSeen(workshop));
    };
    onEveryPath(again);
    expect(erasures).toBeGreaterThan(20);
  },
);

test('[B8] sent twice, an answer counts once', { timeout: TIMEOUT_MS }, () => {
  const twice = ({ seed, commands }: Path): void => {
    const { workshop, log } = walk(seed, commands);
    const doubled = log.flatMap((record) =>
      record.event.type === 'answerGiven' ? [record, record] : [record],
    );
    expect(sharedSights(replayed(doubled))).toEqual(sharedSights(workshop));
  };
  onEveryPath(twice);
});

test('[X4] in whatever order authors come, the views are the same', { timeout: TIMEOUT_MS }, () => {
  let moved = 0;
  const sealed = ({ seed, commands }: Path): void => {
    const { workshop, log } = walk(seed, commands);
    const shuffled = sealedOrder(
      log,
      ({ event }) => event,
      (items) => shuffledBy(items, seed),
    );
    moved += shuffled.filter((record, index) => record !== log[index]).length;
    expect(sharedSights(replayed(shuffled))).toEqual(sharedSights(workshop));
  };
  onEveryPath(sealed);
  expect(moved).toBeGreaterThan(1000);
});

/** All that is the same for everybody, and what the facilitator is offered. */
function sharedSights(workshop: Workshop): unknown {
  const offered = inOrder(workshop).map((activity) => {
    const { candidates, suggestion, results, progress } = moderatedActivity(
      workshop,
      activity,
      new Map(),
    );
    return { candidates, suggestion, results, progress };
  });
  return [
    participantView(workshop),
    stageView(workshop),
    boardView(workshop),
    offered,
    nextStep(workshop),
  ];
}

function everythingSeen(workshop: Workshop): unknown {
  const activities = inOrder(workshop);
  return [
    sharedSights(workshop),
    activities.map((activity) => moderatedActivity(workshop, activity, new Map())),
    activities.map((activity) => AUTHORS.map((author) => mineOf(workshop, activity, author))),
  ];
}

/** What a store leaves of an event once these entries are erased. */
function withoutWords(event: WorkshopEvent, erased: readonly string[]): WorkshopEvent {
  if (event.type !== 'answerGiven' && event.type !== 'answerSetAside') return event;
  const { answer, activity } = event;
  if (answer.kind !== 'write' || !erased.includes(`${activity}/${answer.entry}`)) return event;
  return { ...event, answer: { ...answer, text: '', detail: null } };
}
