// Activities that a room of five has decided, for tests of what a workshop came to.
import type { Rating } from '../answers.ts';
import type { WorkshopEvent } from '../events.ts';
import { answered, approved, closed, entered, opened, wrote } from './facts.ts';

export const PEOPLE = ['ana', 'beto', 'caro', 'dora', 'eva'];

const ordered = PEOPLE.map((author) =>
  answered('2.3', author, { kind: 'order', items: ['a', 'b', 'c', 'd'] }),
);
/** The factors listed, and all five of one order. */
export const FACTORS = [
  ...['a', 'b', 'c', 'd'].map((item) => wrote('2.2', 'ana', `Factor ${item}`, item)),
  approved('2.2', 'a', 'b', 'c', 'd'),
  entered('2.3'),
  opened('2.3', 0, ['a', 'b', 'c', 'd']),
  ...ordered,
  closed('2.3'),
];

/** Everybody places GIZ high on both axes, and BID low, of actors or of risks. */
export const placed = (activity: string, people: readonly string[]): WorkshopEvent[] => {
  const cloud = activity === '3.3' ? '3.2' : '4.2';
  const place = (author: string, item: string, at: Rating): WorkshopEvent =>
    answered(activity, author, { kind: 'place', item, cell: { x: at, y: at } });
  return [
    wrote(cloud, 'ana', 'GIZ'),
    wrote(cloud, 'ana', 'BID'),
    approved(cloud, 'GIZ', 'BID'),
    entered(activity),
    opened(activity, 0, ['GIZ', 'BID']),
    ...people.flatMap((author) => [place(author, 'GIZ', 5), place(author, 'BID', 1)]),
    closed(activity),
  ];
};
