// Behaviour in three lines: given these facts, when that is asked, then these facts follow.
import { expect } from 'vitest';
import type { Command } from '../commands.ts';
import { decide } from '../decide/decide.ts';
import type { Context, Decision } from '../decide/decision.ts';
import type { WorkshopEvent } from '../events.ts';
import { evolve } from '../evolve/evolve.ts';
import type { RefusalCode } from '../refusals.ts';
import { emptyWorkshop, type Workshop } from '../state.ts';

/** Server time of everything that tests do, unless they say otherwise. */
export const NOW_MS = Date.UTC(2021, 8, 20, 17);

/** Who asks, when: the facilitator, now, unless told otherwise. */
export const BY_FACILITATOR: Context = {
  atMs: NOW_MS,
  actor: { role: 'facilitator', id: 'facilitator' },
  connected: 3,
  id: 'fresh',
};

export const by = (author: string, more: Partial<Context> = {}): Context => ({
  ...BY_FACILITATOR,
  actor: { role: 'participant', author, observer: false },
  ...more,
});

export function given(...events: (WorkshopEvent | readonly WorkshopEvent[])[]) {
  const before = events.flat() as WorkshopEvent[];
  return {
    workshop: fold(before),
    when: (command: Command, context: Partial<Context> = {}) =>
      outcomeOf(before, decide(fold(before), command, { ...BY_FACILITATOR, ...context })),
  };
}

function outcomeOf(before: readonly WorkshopEvent[], decision: Decision) {
  const events = decision.ok ? decision.events : [];
  return {
    /** Exactly these facts, in this order; a fact may be told in part. */
    then(...expected: readonly FactInPart[]): Workshop {
      expect(decision).toMatchObject({ ok: true });
      expect(events).toMatchObject(expected);
      expect(events).toHaveLength(expected.length);
      return fold([...before, ...events]);
    },
    thenRefused(code: RefusalCode, limit?: number): void {
      expect(decision).toEqual({
        ok: false,
        refusal: limit === undefined ? { code } : { code, limit },
      });
    },
  };
}

/** A fact's type and whatever else the test is about. */
export type FactInPart = { type: WorkshopEvent['type'] } & Record<string, unknown>;

/** The workshop that those facts amount to. */
export function fold(events: readonly WorkshopEvent[], atMs = NOW_MS): Workshop {
  const workshop = emptyWorkshop();
  for (const event of events) evolve(workshop, event, atMs);
  return workshop;
}
