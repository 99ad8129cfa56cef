import { expect, test } from 'vitest';
import { dynamicMinutes, plannedMinutes } from '#lib/workshop/agenda.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { plannedParts } from './planned-parts.ts';

const rowsOf = (skipped: string) =>
  framingTheOpportunity(120).activities.map((plan) => ({
    plannedMinutes: plannedMinutes(plan),
    dynamicMinutes: dynamicMinutes(plan),
    skipped: plan.id === skipped,
  }));

test('the template of two hours is 90 minutes of dynamics and 30 of plenary', () => {
  expect(plannedParts(rowsOf(''))).toEqual({ dynamics: 90, plenary: 30, total: 120 });
});

test('what is skipped takes no time', () => {
  expect(plannedParts(rowsOf('1.2'))).toEqual({ dynamics: 84, plenary: 28, total: 112 });
});
