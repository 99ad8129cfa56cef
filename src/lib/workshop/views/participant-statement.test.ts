import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../events.ts';
import { approved, closed, entered, opened, STARTED, wrote } from '../testing/facts.ts';
import { fold } from '../testing/given.ts';
import { boardView } from './board.ts';
import { participantView } from './participant.ts';
import { stageView } from './stage.ts';

const ADOPTED: readonly WorkshopEvent[] = [
  ...STARTED,
  entered('1.4'),
  opened('1.4', 0),
  wrote('1.4', 'ana', 'Una red de institutos', 'red'),
  closed('1.4'),
  approved('1.4', 'red'),
];
const headersOf = (...events: WorkshopEvent[]) => {
  const workshop = fold([...ADOPTED, ...events]);
  return [participantView(workshop).statement, stageView(workshop).statement];
};

test('[O3] the adopted statement heads every activity after it', () => {
  expect(headersOf(entered('2.1'))).toEqual(['Una red de institutos', 'Una red de institutos']);
});

test('[O3] while statements are written unseen it heads nothing, so that nobody reads how its words change', () => {
  const again = [opened('1.4', 0), wrote('1.4', 'beto', 'UNA RED DE INSTITUTOS', 'red')];
  expect(headersOf(...again)).toEqual([null, null]);
  expect(headersOf(...again, closed('1.4'))[0]).not.toBeNull();
  expect(headersOf(opened('1.4', 2, ['red']))[0]).toBe('Una red de institutos');
  const shown: WorkshopEvent = { type: 'resultsRevealed', activity: '1.4' };
  expect(headersOf(...again, closed('1.4'), shown)[0]).not.toBeNull();
  expect(boardView(fold([...ADOPTED, ...again])).workshop.statement).not.toBeNull();
});
