// A workshop that wanders through its agenda by chance.
import { decide } from '../decide/decide.ts';
import type { Context, Decision } from '../decide/decision.ts';
import type { IdentityMode, WorkshopEvent } from '../events.ts';
import { evolve } from '../evolve/evolve.ts';
import { emptyWorkshop, type Workshop } from '../state.ts';
import { anyCommand, AUTHORS, OBSERVER, type Asked } from './arbitrary-commands.ts';
import { chanceOf } from '../chance.ts';
import { created, joined } from './facts.ts';
import { NOW_MS } from './given.ts';

export type Recorded = { event: WorkshopEvent; atMs: number };

export type Stride = Asked & { context: Context; decision: Decision };

export type Walk = { workshop: Workshop; log: Recorded[] };

export const MODES: readonly IdentityMode[] = ['named', 'pseudonymous', 'anonymous'];

/**
 * Takes that many commands, drawn by `seed`, through a workshop of six voters and an observer.
 * @param before told of every decision before its facts are folded.
 * @param after told of every decision once they are.
 */
export function walk(
  seed: number,
  commands: number,
  before: (walk: Walk, stride: Stride) => void = () => {},
  after: (walk: Walk, stride: Stride) => void = () => {},
): Walk {
  const chance = chanceOf(seed);
  const mode = chance.one(MODES) ?? 'named';
  const current: Walk = { workshop: emptyWorkshop(), log: [] };
  let atMs = NOW_MS;
  const named = (author: string) => (mode === 'anonymous' ? null : author);
  const people = [
    ...AUTHORS.map((author) => joined(named(author))),
    joined(named(OBSERVER), { observer: true }),
  ];
  record(current, [created(mode), ...people], atMs);
  for (let step = 0; step < commands; step += 1) {
    atMs += chance.below(4000);
    const asked = anyCommand(chance, current.workshop);
    const context: Context = { atMs, actor: asked.actor, connected: 5, id: `made-${step}` };
    const stride = {
      ...asked,
      context,
      decision: decide(current.workshop, asked.command, context),
    };
    before(current, stride);
    if (stride.decision.ok) record(current, stride.decision.events, atMs);
    after(current, stride);
  }
  return current;
}

/** The workshop that a log amounts to. */
export function replayed(log: readonly Recorded[]): Workshop {
  const workshop = emptyWorkshop();
  for (const { event, atMs } of log) evolve(workshop, event, atMs);
  return workshop;
}

function record(walk: Walk, events: readonly WorkshopEvent[], atMs: number): void {
  for (const event of events) {
    walk.log.push({ event, atMs });
    evolve(walk.workshop, event, atMs);
  }
}
