// What every decision is taken with, and what it comes to.
import type { Roll, WorkshopEvent } from '../events.ts';
import type { Refusal } from '../refusals.ts';
import type { Workshop } from '../state.ts';

export type Actor =
  /** `author` is what this participant's answers to the addressed activity are signed with. */
  | { role: 'participant'; author: string; observer: boolean }
  | { role: 'facilitator'; id: string }
  | { role: 'clock' };

export type Context = {
  atMs: number;
  actor: Actor;
  /** Connected voters; the rest of the roll is in the log. */
  connected: number;
  /** A fresh id, for what the command makes. */
  id: string;
};

export type Decision = { ok: true; events: WorkshopEvent[] } | { ok: false; refusal: Refusal };

export const accept = (...events: WorkshopEvent[]): Decision => ({ ok: true, events });

export const rollOf = (workshop: Workshop, context: Context): Roll => ({
  eligible: workshop.voters,
  connected: context.connected,
});
