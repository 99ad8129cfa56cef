// Folds the log of a foreign file. Each fact must be one that could have followed those before it.
import type { ExportedRecord } from '#lib/protocol/export-schema.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { emptyWorkshop, type Workshop } from '#lib/workshop/state.ts';
import { answerProblem } from './answer-guard.ts';
import { askedIn, type AskedQuestions } from './asked-questions.ts';
import { isTooMuchWork } from './counting-work.ts';
import { eventProblem } from './event-guard.ts';
import { itemProblem, newItemsSeen, type ItemsSeen } from './item-guard.ts';

export type Replay = { ok: true; state: Workshop } | { ok: false; path: string; why: string };

export function replay(log: readonly ExportedRecord[]): Replay {
  const state = emptyWorkshop();
  const asked = askedIn(log.map((record) => record.event));
  const seen = newItemsSeen();
  for (const [index, record] of log.entries()) {
    const why = problemOf(state, record, asked, seen);
    if (why !== null) return { ok: false, path: `log.${index}.event`, why };
    evolve(state, record.event, record.atMs);
  }
  if (isTooMuchWork(state)) return { ok: false, path: 'log', why: 'too much to count' };
  return { ok: true, state };
}

function problemOf(
  state: Workshop,
  { event }: ExportedRecord,
  asked: AskedQuestions,
  seen: ItemsSeen,
): string | null {
  switch (event.type) {
    case 'answerGiven':
    case 'answerSetAside':
      return (
        eventProblem(state, event) ??
        answerProblem(state, event, asked) ??
        itemProblem(state, event, seen)
      );
    default:
      return eventProblem(state, event) ?? itemProblem(state, event, seen);
  }
}
