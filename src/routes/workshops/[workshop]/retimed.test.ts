import { describe, expect, it } from 'vitest';
import { dynamicMinutes, plannedMinutes } from '#lib/workshop/agenda.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { retimed } from './retimed.ts';

const first = framingTheOpportunity(120).activities.find(({ id }) => id === '1.2');
const TYPED = { phases: ['4', '2'], settling: '0', plenary: '2' };

describe('retimed', () => {
  it('changes nothing where nothing was typed', () => {
    expect(first && retimed(first, TYPED)).toEqual(first);
  });

  it('changes the part that was typed, and with it the sum', () => {
    const changed = first && retimed(first, { ...TYPED, settling: '1.5', plenary: '3' });
    expect(changed && [dynamicMinutes(changed), plannedMinutes(changed)]).toEqual([7.5, 10.5]);
  });

  it.each([{ settling: '' }, { plenary: '-1' }, { phases: ['4', 'dos'] }, { phases: ['4'] }])(
    'waits for every part: %o',
    (missing) => {
      expect(first && retimed(first, { ...TYPED, ...missing })).toBeNull();
    },
  );
});
