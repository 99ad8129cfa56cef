import { describe, expect, test } from 'vitest';
import { dynamicMinutes, plannedMinutes, type Activity } from '../agenda.ts';
import { sourceOf } from '../sources.ts';
import { framingTheOpportunity } from './framing-the-opportunity.ts';

const LENGTHS = [120, 90, 60] as const;

const TABLE_1 = [
  '0',
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '2.1',
  '2.2',
  '2.3',
  '3.1',
  '3.2',
  '3.3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  'C',
];

describe.each(LENGTHS)('the workshop of %i minutes', (minutes) => {
  const { steps, activities } = framingTheOpportunity(minutes);

  test('holds the fifteen activities of the method between an opening and a closing', () => {
    expect(activities.map((activity) => activity.id)).toEqual(TABLE_1);
    expect(steps.map((step) => step.number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const { id, step } of activities)
      expect(step, id).toBe(id === 'C' ? 6 : Number(id.split('.')[0]));
  });

  test('[A7] adds up to its length', () => {
    expect(sum(activities.map(plannedMinutes))).toBe(minutes);
  });

  test('gives each activity phases of some length', () => {
    for (const { id, phases } of activities) {
      expect(phases.length, id).toBeGreaterThan(0);
      for (const phase of phases) expect(phase.minutes, `${id} ${phase.name}`).toBeGreaterThan(0);
    }
  });

  test('takes items only from activities that come before', () => {
    const sources = activities.flatMap((activity) => sourceOf(activity) ?? []);
    expect(sources).toEqual(['1.2', '1.3', '2.2', '3.2', '4.2']);
    for (const [index, activity] of activities.entries()) {
      const source = sourceOf(activity);
      if (source === null) continue;
      expect(
        activities.findIndex((other) => other.id === source),
        activity.id,
      ).toBeLessThan(index);
      expect(activities.map((other) => other.id)).toContain(source);
    }
  });

  test('says everything in Spanish and in English', () => {
    const texts = localTexts({ steps, activities });
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(Object.keys(text)).toEqual(['es', 'en']);
      for (const words of Object.values(text)) expect(words).toMatch(/^\S.*\S$/);
    }
  });

  test('closes judgements by the clock and writing by hand', () => {
    for (const { name, closing } of activities.flatMap((activity) => activity.phases)) {
      const byHand = name === 'present' || name === 'write' || name === 'feedback';
      expect(closing, name).toBe(byHand ? 'manual' : 'automatic');
    }
  });

  test('asks the closing question in the words of the opening', () => {
    const [opening, closing] = ['1.1', 'C'].map((id) => activities.find((one) => one.id === id));
    expect(closing).toMatchObject({ kind: 'scale', pairedWith: '1.1', prompt: opening?.prompt });
    expect(opening).toMatchObject({ kind: 'scale', pairedWith: null });
  });
});

test('[A7] the workshop of 120 minutes follows the table of the method', () => {
  const { activities } = framingTheOpportunity(120);
  expect(activities.map(plannedMinutes)).toEqual([
    4, 6, 8, 7, 5, 2, 7, 8, 2, 8, 12, 2, 8, 12, 2, 20, 7,
  ]);
  const dynamics = [1, 2, 3, 4, 5].map((step) =>
    sum(activities.filter((activity) => activity.step === step).map(dynamicMinutes)),
  );
  expect(dynamics).toEqual([15, 15, 20, 20, 20]);
  expect(sum(activities.map(dynamicMinutes))).toBe(90);
});

test('the short workshops follow their tables', () => {
  expect(framingTheOpportunity(90).activities.map(plannedMinutes)).toEqual([
    3, 4, 6, 6, 5, 1, 5, 6, 1, 6, 9, 1, 6, 9, 1, 15, 6,
  ]);
  expect(framingTheOpportunity(60).activities.map(plannedMinutes)).toEqual([
    2, 3, 4, 4, 4, 1, 4, 4, 1, 4, 6, 1, 4, 6, 1, 7, 4,
  ]);
});

test('the workshop of 60 minutes carries eight items to a matrix, the longer ones twelve', () => {
  const seats = LENGTHS.map((minutes) =>
    framingTheOpportunity(minutes).activities.flatMap((activity: Activity) =>
      activity.kind === 'cloud' && activity.step < 5 ? activity.seats : [],
    ),
  );
  expect(seats).toEqual([
    [12, 12],
    [12, 12],
    [8, 8],
  ]);
});

test('its English texts quote with English marks', () => {
  for (const minutes of LENGTHS) {
    const texts = localTexts(framingTheOpportunity(minutes));
    expect(texts.filter(({ en }) => /[«»]/.test(en ?? ''))).toEqual([]);
  }
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Every text of a plan: the innermost objects whose values are all strings under language tags. */
function localTexts(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && ('es' in value || 'en' in value))
    return [value as Record<string, string>];
  return Object.values(value).flatMap(localTexts);
}
