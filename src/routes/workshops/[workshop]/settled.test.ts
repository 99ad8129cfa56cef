import { describe, expect, it } from 'vitest';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import { isSettled } from './settled.ts';

type At = { phaseIndex: number; status: 'waiting' | 'open' | 'closed'; items?: number };

function settled(id: string, { phaseIndex, status, items = 3 }: At): boolean {
  const plan = framingTheOpportunity(120).activities.find((one) => one.id === id);
  const candidates = Array.from({ length: items }, (_, at) => ({ id: `i${at}` }));
  return isSettled({
    plan,
    view: { phaseIndex, status },
    candidates,
  } as unknown as ModeratedActivity);
}

describe('isSettled', () => {
  it('a cloud is once it is closed, if anybody wrote', () => {
    expect(settled('3.2', { phaseIndex: 0, status: 'open' })).toBe(false);
    expect(settled('3.2', { phaseIndex: 0, status: 'closed' })).toBe(true);
    expect(settled('3.2', { phaseIndex: 0, status: 'closed', items: 0 })).toBe(false);
  });

  it('a statement is once it was voted on', () => {
    expect(settled('1.3', { phaseIndex: 0, status: 'closed' })).toBe(false);
    expect(settled('1.3', { phaseIndex: 1, status: 'open' })).toBe(false);
    expect(settled('1.3', { phaseIndex: 1, status: 'closed' })).toBe(true);
    expect(settled('1.4', { phaseIndex: 2, status: 'open' })).toBe(true);
  });

  it('one that is not voted on, or judges what others settled, never is', () => {
    expect(settled('1.2', { phaseIndex: 1, status: 'closed' })).toBe(false);
    expect(settled('3.3', { phaseIndex: 0, status: 'closed' })).toBe(false);
  });
});
