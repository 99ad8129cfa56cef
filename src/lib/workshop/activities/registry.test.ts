import { expect, test } from 'vitest';
import { ACTIVITY_KINDS, PHASE_NAMES, type Activity, type PhaseName } from '../agenda.ts';
import type { FormType } from '../form.ts';
import type { PhaseResults } from '../results.ts';
import type { WorkshopEvent } from '../events.ts';
import { openingOf, type Workshop } from '../state.ts';
import { framingTheOpportunity } from '../templates/framing-the-opportunity.ts';
import {
  answered,
  approved,
  closed,
  entered,
  joined,
  opened,
  STARTED,
  wrote,
} from '../testing/facts.ts';
import { fold } from '../testing/given.ts';
import { cardsFor } from './feedback.ts';
import { formOf, resultsOf, suggestionOf } from './registry.ts';

const { activities } = framingTheOpportunity(120);

const FORMS: Record<PhaseName, readonly FormType[]> = {
  present: ['look'],
  write: ['write'],
  feedback: ['comment'],
  vote: ['approve', 'choose'],
  endorse: ['rate'],
  order: ['order'],
  rate: ['place', 'rate'],
};

test('[V11] whoever can answer is shown how', () => {
  const asked = activities.flatMap((plan) => plan.phases.map(({ name }) => ({ plan, name })));
  for (const { plan, name } of asked)
    expect(FORMS[name], `${plan.id} ${name}`).toContain(formOf(plan, name).type);
  // Nothing left out: the template knows every kind and every phase.
  expect(new Set(asked.map(({ plan }) => plan.kind))).toEqual(new Set(ACTIVITY_KINDS));
  expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(PHASE_NAMES));
  const forms = asked.map(({ plan, name }) => formOf(plan, name).type);
  expect(new Set(forms)).toEqual(new Set(Object.values(FORMS).flat()));
});

const RESULTS: Record<PhaseName, readonly PhaseResults['type'][]> = {
  present: [],
  write: ['terms', 'drafts'],
  feedback: ['feedback'],
  vote: ['approvals', 'choices'],
  endorse: ['ratings'],
  order: ['order'],
  rate: ['placements', 'ratings'],
};

test('[V11] every phase that asks comes to results, even before anybody answered', () => {
  for (const plan of activities)
    for (const [phase, { name }] of plan.phases.entries()) {
      const workshop = fold([...STARTED, entered(plan.id), opened(plan.id, phase, ['a', 'b'])]);
      const type = resultAt(workshop, plan)?.type;
      if (name === 'present') expect(type).toBeUndefined();
      else expect(RESULTS[name], `${plan.id} ${name}`).toContain(type);
    }
});

test('[V14] before anybody has ordered there are no places and no points', () => {
  const ordering = activities.find(({ id }) => id === '2.3') ?? expect.fail();
  const room = [...STARTED, entered('2.3'), opened('2.3', 0, ['a', 'b'])];
  const order = answered('2.3', 'ana', { kind: 'order', items: ['b'] });
  const rows = (...events: WorkshopEvent[]) => {
    const results = resultAt(fold([...room, ...events]), ordering);
    return results?.type === 'order'
      ? results.rows.map(({ id, place, points, meanRank }) => [id, place, points, meanRank])
      : expect.fail();
  };
  expect(rows()).toEqual([
    ['a', null, null, null],
    ['b', null, null, null],
  ]);
  expect(rows(order)).toEqual([
    ['b', 1, 1, 1],
    ['a', 2, 0, 2],
  ]);
});

test('[V8] below five ratings no median, quartile or deviation is given', () => {
  const people = ['a', 'b', 'c', 'd', 'e'];
  const ratings = people.map((author): WorkshopEvent =>
    answered('1.1', author, { kind: 'rate', value: 4, reason: null }),
  );
  const scale = activities.find(({ id }) => id === '1.1') ?? expect.fail();
  const at = (n: number) =>
    resultAt(fold([...STARTED, entered('1.1'), opened('1.1'), ...ratings.slice(0, n)]), scale);
  expect(at(4)).toMatchObject({
    ratings: { n: 4, mean: 4, median: null, q1: null, q3: null, sd: null },
  });
  expect(at(5)).toMatchObject({ ratings: { n: 5, mean: 4, median: 4, q1: 4, q3: 4, sd: 0 } });
});

test('[O4] proposed are the terms of most people up to the seats, never part of a tie', () => {
  const suggested = (...counts: number[]): readonly string[] => {
    const entries = counts.flatMap((people, item) =>
      Array.from({ length: people }, (_, person) =>
        wrote('3.2', `p${person}`, `término ${item}`, `t${item}`),
      ),
    );
    const workshop = fold([...STARTED, entered('3.2'), opened('3.2'), ...entries]);
    return suggestionOf(workshop, workshop.activities.get('3.2') ?? expect.fail());
  };
  expect(suggested(3, 1, 2)).toEqual(['t0', 't2', 't1']);
  // The twelfth seat falls in a tie: with all tied 14 pass, which is within the limit of 15.
  expect(suggested(...Array<number>(10).fill(2), 1, 1, 1, 1)).toHaveLength(14);
  // With 16 the tied ones are left for the facilitator to choose among.
  expect(suggested(...Array<number>(10).fill(2), 1, 1, 1, 1, 1, 1)).toHaveLength(10);
});

test('[V12] each reader’s cards are others’ drafts, and each draft has as many readers', () => {
  const authors = Array.from({ length: 7 }, (_, index) => `p${index}`);
  const drafts = authors.map((author) =>
    wrote('1.2', author, `Borrador de ${author}`, `d-${author}`),
  );
  const room = [
    ...STARTED,
    ...authors.map((author) => joined(author)),
    entered('1.2'),
    opened('1.2'),
    ...drafts,
    closed('1.2'),
  ];
  const items = authors.map((author) => `d-${author}`);
  const workshop = fold([...room, opened('1.2', 1, items), approved('1.2', 'd-p0')]);
  const activity = workshop.activities.get('1.2') ?? expect.fail();
  const opening = openingOf(activity) ?? expect.fail();
  const dealt = authors.map((author, seed) =>
    cardsFor(workshop, activity, opening, author, 3, seed),
  );
  for (const [index, cards] of dealt.entries()) {
    expect(new Set(cards).size).toBe(3);
    expect(cards).not.toContain(`d-p${index}`);
  }
  for (const item of items) expect(dealt.flat().filter((card) => card === item)).toHaveLength(3);
});

test('[V12] a draft merged into another is still its author’s own', () => {
  const drafts = ['ana', 'beto', 'caro'].map((author) =>
    wrote('1.2', author, `Borrador de ${author}`, author),
  );
  const merged: WorkshopEvent = { type: 'itemsMerged', activity: '1.2', item: 'ana', into: 'beto' };
  const workshop = fold([
    ...STARTED,
    entered('1.2'),
    ...drafts,
    merged,
    opened('1.2', 1, ['beto', 'caro']),
  ]);
  const activity = workshop.activities.get('1.2') ?? expect.fail();
  const opening = openingOf(activity) ?? expect.fail();
  expect(cardsFor(workshop, activity, opening, 'ana', 3, 0)).toEqual(['caro']);
});

function resultAt(workshop: Workshop, plan: Activity): PhaseResults | null {
  const activity = workshop.activities.get(plan.id) ?? expect.fail(plan.id);
  return resultsOf(workshop, activity, openingOf(activity) ?? expect.fail(plan.id));
}
