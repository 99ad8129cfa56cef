import * as v from 'valibot';
import { expect, test } from 'vitest';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { agenda } from './plan-schemas.ts';

test.each([120, 90, 60] as const)('the template of %i minutes passes as it is', (minutes) => {
  const plan = framingTheOpportunity(minutes);
  expect(v.parse(agenda, JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test('a plan with a field that nobody knows is refused', () => {
  const plan = framingTheOpportunity(120);
  const [first, ...rest] = plan.activities;
  const extended = { ...plan, activities: [{ ...first, extra: true }, ...rest] };
  expect(v.safeParse(agenda, extended).success).toBe(false);
});
