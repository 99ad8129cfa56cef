import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { activityPlan } from '#lib/protocol/plan-schemas.ts';
import { formOf } from '#lib/workshop/activities/registry.ts';
import { NEW_KINDS, newActivity } from './new-activity.ts';

const asked = {
  id: 'new',
  step: 3,
  title: { es: 'Otra nube' },
  prompt: { es: '¿Qué más?' },
  minutes: 5,
  source: '3.2',
};

describe('newActivity', () => {
  it.each(NEW_KINDS)('makes a %s that the server takes', (kind) => {
    const parsed = v.safeParse(activityPlan, newActivity(kind, asked));
    expect(parsed.issues).toBeUndefined();
  });

  it.each(NEW_KINDS.filter((kind) => kind !== 'briefing'))(
    'a %s asks something in each phase',
    (kind) => {
      const plan = newActivity(kind, asked);
      for (const { name } of plan.phases) expect(formOf(plan, name).type).not.toBe('look');
    },
  );

  it.each(NEW_KINDS)('a %s takes the minutes asked for', (kind) => {
    const minutes = newActivity(kind, asked).phases.reduce((sum, phase) => sum + phase.minutes, 0);
    expect(minutes).toBe(asked.minutes);
  });
});
