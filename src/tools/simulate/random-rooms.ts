// Rooms whose people answer by lot, without thinking and without each other: what no measure may call agreement.
import { rankAlignment, ratingAlignment, voteAlignment } from '#lib/measures/alignment.ts';
import type { Alignment } from '#lib/measures/alignment.ts';
import { seededBelow } from '#lib/measures/seeded-numbers.ts';

type Below = (end: number) => number;

export type RoomKind = {
  name: string;
  /** Alignment of so many people who answer by lot. */
  byLot(people: number, below: Below): Alignment | null;
  /** Alignment of as many who all answer the same. */
  ofOneMind(people: number): Alignment | null;
};

const vote = (options: number): RoomKind => ({
  name: `vote for one of ${options}`,
  byLot: (people, below) =>
    voteAlignment(
      times(people, () => below(options)),
      options,
    ),
  ofOneMind: (people) =>
    voteAlignment(
      times(people, () => 0),
      options,
    ),
});

const order = (options: number, places: number): RoomKind => {
  const names = times(options, String);
  return {
    name: `order of ${places} of ${options}`,
    byLot: (people, below) =>
      rankAlignment(
        times(people, () => drawn(names, places, below)),
        names,
      ),
    ofOneMind: (people) =>
      rankAlignment(
        times(people, () => names.slice(0, places)),
        names,
      ),
  };
};

const ratings = (questions: number): RoomKind => ({
  name: `ratings of ${questions} on five points`,
  byLot: (people, below) =>
    ratingAlignment(
      times(people, () => times(questions, () => 1 + below(5))),
      5,
    ),
  ofOneMind: (people) =>
    ratingAlignment(
      times(people, () => times(questions, (question) => 1 + (question % 5))),
      5,
    ),
});

/** The votes, orders and ratings that the method asks for, from the least to the most. */
export const ROOM_KINDS: readonly RoomKind[] = [
  vote(2),
  vote(3),
  vote(4),
  order(4, 4),
  order(7, 7),
  order(10, 5),
  order(15, 5),
  ratings(1),
  ratings(2),
  ratings(16),
  ratings(24),
];

export type SimulatedRow = {
  kind: string;
  people: number;
  rooms: number;
  /** Share of rooms by lot whose word is «bajo», or that get none. */
  shareLow: number;
  /** What a room of one mind reads; null where it gets no figure. */
  ofOneMind: number | null;
};

/** One row for each kind and size of room. The same seed gives the same rows. */
export function simulate(sizes: readonly number[], rooms: number, seed: number): SimulatedRow[] {
  return ROOM_KINDS.flatMap((kind, place) =>
    sizes.map((people) => {
      const below = seededBelow(seed + 1_000 * place + people);
      const words = times(rooms, () => kind.byLot(people, below)?.word ?? 'low');
      return {
        kind: kind.name,
        people,
        rooms,
        shareLow: words.filter((word) => word === 'low').length / rooms,
        ofOneMind: kind.ofOneMind(people)?.value ?? null,
      };
    }),
  );
}

function drawn(names: readonly string[], places: number, below: Below): string[] {
  const left = [...names];
  return times(places, () => left.splice(below(left.length), 1)[0] ?? '');
}

function times<Made>(count: number, make: (at: number) => Made): Made[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
