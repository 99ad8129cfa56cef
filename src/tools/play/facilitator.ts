// Runs the workshop from its opening to its end: always the next step the console proposes, and a little besides.
import type { NextStep } from '#lib/workshop/next-step.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import type { Desk } from './desk.ts';
import { votersIn } from './ledger.ts';
import { moderate } from './moderation.ts';
import type { Play } from './phone.ts';
import type { Room } from './room.ts';
import { afterClose, duringPhase } from './running.ts';

/** Picked by hand, so that a matrix fits its minutes. */
const PICKED = 12;
/** More steps than any agenda has. */
const MOST_STEPS = 300;

export async function runWorkshop(desk: Desk, room: Room, play: Play): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { next } = desk.view();
    if (next.action === 'none') return;
    await take(next, desk, room, play);
  }
  throw new Error('the workshop does not end');
}

async function take(next: NextStep, desk: Desk, room: Room, play: Play): Promise<void> {
  const { command } = next;
  switch (next.action) {
    case 'open':
    case 'runoff':
      await desk.follow(command);
      return work(desk, room, play);
    case 'close':
      return close(desk, room, play);
    case 'reveal':
      return reveal(desk, next);
    case 'carry':
      return carry(desk, play, command?.type === 'approveOutcome' ? command.items : []);
    case 'pick':
      return pick(desk, room, play);
    case 'choose':
      return choose(desk, play);
    case 'enter':
      return enter(desk, play, next);
    case 'end':
      await talk(desk, play);
      await desk.follow(command);
      return;
    case 'none':
      return;
    default: {
      const unknown: never = next.action;
      throw new Error(`Unknown step ${JSON.stringify(unknown)}`);
    }
  }
}

/** The room works on what has just been opened. */
async function work(desk: Desk, room: Room, play: Play): Promise<void> {
  const { ledger, pace } = play;
  const { plan, view } = desk.activity();
  const question = { activity: plan.id, phase: view.phaseIndex, round: view.round };
  console.error(`${plan.id} ${view.phase ?? ''}`);
  const items = view.items.map((item) => item.id);
  const isStatement = plan.kind === 'statement';
  const roll = { opened: votersIn(ledger), closed: null };
  ledger.asked.push({ ...question, form: view.form.type, isStatement, items, roll });
  const minutes = view.phases[view.phaseIndex]?.minutes ?? 0;
  if (view.form.type === 'look') return pace.explain(minutes);
  const openedAtMs = performance.now();
  await Promise.all([room.answer(question), duringPhase(desk, play, question)]);
  await pace.useUp(minutes, openedAtMs);
}

async function close(desk: Desk, room: Room, { ledger }: Play): Promise<void> {
  const { plan, view } = desk.activity();
  const question = { activity: plan.id, phase: view.phaseIndex, round: view.round };
  await desk.order({ type: 'closePhase', activity: plan.id });
  const asked = ledger.asked.at(-1);
  if (asked) asked.roll.closed = votersIn(ledger);
  if (view.phase !== 'write') return;
  await afterClose(desk, ledger, room, question);
  await moderate(desk, ledger, plan.id);
}

async function reveal(desk: Desk, { activity, command }: NextStep): Promise<void> {
  await desk.follow(command);
  if (activity !== '1.3') return;
  await desk.order({ type: 'hideResults', activity });
  await desk.order({ type: 'revealResults', activity });
}

async function carry(desk: Desk, { ledger }: Play, items: readonly string[]): Promise<void> {
  const { candidates, plan } = desk.activity();
  const approve = { type: 'approveOutcome', activity: plan.id, items } as const;
  await desk.order(approve);
  if (plan.id === '2.2') {
    await desk.order({ type: 'undoOutcome', activity: plan.id });
    await desk.order(approve);
  }
  const labels = items.map((id) => candidates.find((one) => one.id === id)?.label ?? id);
  ledger.outcomes.set(plan.id, labels);
}

/** Ties leave nothing to propose: those of most people are approved. */
async function choose(desk: Desk, play: Play): Promise<void> {
  const { candidates, plan } = desk.activity();
  const isFinal = plan.kind === 'statement' && plan.vote?.method === 'choice';
  return carry(desk, play, firstOf(candidates, isFinal ? 1 : PICKED));
}

/** More stand than can be voted on: those of most people go to the vote. */
async function pick(desk: Desk, room: Room, play: Play): Promise<void> {
  const { crowded, plan } = desk.activity();
  if (!crowded) throw new Error(`nothing to pick in ${plan.id}`);
  const { phase, items } = crowded;
  const picked = firstOf(items, PICKED);
  await desk.order({ type: 'openPhase', activity: plan.id, phase, items: picked });
  await work(desk, room, play);
}

/** Ids of those of most people, and of those the first by name. */
const firstOf = (items: ModeratedActivity['candidates'], most: number): string[] =>
  [...items]
    .sort((a, b) => b.people - a.people || a.label.localeCompare(b.label, 'es'))
    .slice(0, most)
    .map((one) => one.id);

/** On to the next activity; once by way of the one before, where somebody had a question. */
async function enter(desk: Desk, play: Play, { activity, command }: NextStep): Promise<void> {
  await talk(desk, play);
  if (activity === '3.1') {
    await desk.order({ type: 'enterActivity', activity: '2.2' });
    await desk.refused({ type: 'enterActivity', activity: '2.2' }, 'already-so');
  }
  await desk.follow(command);
}

/** What was answered is settled and talked over before the room leaves the activity. */
function talk(desk: Desk, { pace }: Play): Promise<void> {
  const { settlingMinutes, plenaryMinutes } = desk.activity().plan;
  return pace.explain(settlingMinutes + plenaryMinutes);
}
