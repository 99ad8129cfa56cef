// Rooms of five hundred people who answered: what a tally has to keep up with.
import type { Answer, Rating } from '#lib/workshop/answers.ts';
import { chanceOf } from '#lib/workshop/chance.ts';
import type { Details, WorkshopEvent } from '#lib/workshop/events.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { emptyWorkshop, type Workshop } from '#lib/workshop/state.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';

export type TalliedRoom = {
  name: string;
  activity: string;
  workshop: Workshop;
  /** One more answer of somebody, so that nothing kept from before is enough. */
  answerOnce: (turn: number) => void;
};

const PEOPLE = Array.from({ length: 500 }, (_, person) => `p${person}`);
const DETAILS: Details = {
  ...{ title: 'Medición', organisation: 'AMIMP', question: '¿Cuánto tarda?', date: '2026-11-24' },
  ...{ timeZone: 'America/Mexico_City', language: 'es-MX', groups: [] },
};
const ROLL = { eligible: PEOPLE.length, connected: PEOPLE.length };

/** 500 people × 12 items × 2 axes. */
export function matrixRoom(): TalliedRoom {
  const items = names('actor', 12);
  const chance = chanceOf(1, 'matrix');
  const rating = () => (1 + chance.below(5)) as Rating;
  const place = (item: string): Answer => ({
    kind: 'place',
    item,
    cell: chance.happens(0.1) ? null : { x: rating(), y: rating() },
  });
  const all = PEOPLE.flatMap((author) => items.map((item) => ({ author, answer: place(item) })));
  return room('3.3', '500 people × 12 items × 2 axes', items, all, (turn) =>
    place(items[turn % items.length] ?? ''),
  );
}

/** 500 partial rankings of 15. */
export function orderRoom(): TalliedRoom {
  const items = names('factor', 15);
  const chance = chanceOf(1, 'order');
  const order = (): Answer => ({
    kind: 'order',
    items: chance.shuffled(items).slice(0, 1 + chance.below(5)),
  });
  const all = PEOPLE.map((author) => ({ author, answer: order() }));
  return room('2.3', '500 partial rankings of 15', items, all, order);
}

/** A cloud of 2,000 entries. */
export function cloudRoom(): TalliedRoom {
  const chance = chanceOf(1, 'cloud');
  const write = (entry: string): Answer => ({
    ...{ kind: 'write', entry, text: `Actor ${chance.below(400)}` },
    ...{ detail: null, category: null, basedOn: null },
  });
  const all = PEOPLE.flatMap((author) =>
    names(`${author}-`, 4).map((entry) => ({ author, answer: write(entry) })),
  );
  return room('3.2', 'a cloud of 2,000 entries', [], all, (turn) => write(`more-${turn}`));
}

function room(
  activity: string,
  name: string,
  items: readonly string[],
  given: readonly { author: string; answer: Answer }[],
  another: (turn: number) => Answer,
): TalliedRoom {
  const agenda = framingTheOpportunity(120);
  const workshop = emptyWorkshop();
  const happen = (event: WorkshopEvent) => evolve(workshop, event, Date.now());
  happen({
    ...{ type: 'workshopCreated', details: DETAILS, identityMode: 'named', agenda },
    template: 'framing-the-opportunity',
  });
  for (const participant of PEOPLE)
    happen({ type: 'participantJoined', participant, group: null, observer: false });
  happen({ type: 'workshopStarted' });
  happen({ type: 'activityEntered', activity });
  const clock = { status: 'running', deadlineMs: Date.now() } as const;
  happen({ type: 'phaseOpened', activity, phase: 0, round: 1, clock, items, roll: ROLL });
  const give = (author: string, answer: Answer) =>
    happen({
      ...{ type: 'answerGiven', activity, phase: 0, round: 1, author, answer, onBehalf: false },
      item: answer.kind === 'write' ? answer.text : null,
    });
  for (const { author, answer } of given) give(author, answer);
  const answerOnce = (turn: number) => give(PEOPLE[turn % PEOPLE.length] ?? '', another(turn));
  return { name, activity, workshop, answerOnce };
}

const names = (stem: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`);
