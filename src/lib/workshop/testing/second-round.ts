// A matrix of a room of six, asked again about the one actor that divided it.
import type { Rating } from '../answers.ts';
import type { WorkshopEvent } from '../events.ts';
import { answered, approved, closed, entered, opened, wrote } from './facts.ts';

export const SIX = ['ana', 'beto', 'caro', 'dora', 'eva', 'fede'];

type Cell = { x: Rating; y: Rating } | null;

export const place = (author: string, item: string, cell: Cell, round = 1): WorkshopEvent =>
  answered('3.3', author, { kind: 'place', item, cell }, { round });

const high: Cell = { x: 5, y: 5 };
const low: Cell = { x: 1, y: 1 };

/** All see GIZ high and ONU low; BID is high for half of them and low for the others. */
export const FIRST_ROUND: readonly WorkshopEvent[] = [
  ...['GIZ', 'BID', 'ONU'].map((actor) => wrote('3.2', 'ana', actor)),
  approved('3.2', 'GIZ', 'BID', 'ONU'),
  entered('3.3'),
  opened('3.3', 0, ['GIZ', 'BID', 'ONU']),
  ...SIX.flatMap((author, at) => [
    place(author, 'GIZ', high),
    place(author, 'BID', at % 2 === 0 ? high : low),
    place(author, 'ONU', low),
  ]),
  closed('3.3'),
];

export const REVEALED: WorkshopEvent = { type: 'resultsRevealed', activity: '3.3' };

/** After talking, as many of them as said put BID high. */
export const secondRound = (people: readonly string[] = SIX): readonly WorkshopEvent[] => [
  opened('3.3', 0, ['BID'], 2),
  ...people.map((author) => place(author, 'BID', high, 2)),
  closed('3.3'),
];
