// What holds of every workshop, however its commands fell. A failure prints its seed.
import { expect, test } from 'vitest';
import { decide } from './decide/decide.ts';
import { headOf, isLive } from './items.ts';
import { nextStep } from './next-step.ts';
import { sourceOf } from './sources.ts';
import type { ActivityState, Workshop } from './state.ts';
import { AUTHORS, OBSERVER } from './testing/arbitrary-commands.ts';
import { onEveryPath, type Path } from './testing/paths.ts';
import { walk, type Stride, type Walk } from './testing/walk.ts';
import { participantView } from './views/participant.ts';
import { stageView } from './views/stage.ts';
import { isVisible } from './visibility.ts';

const TIMEOUT_MS = 120_000;

test(
  '[W10] no command throws, and every fact keeps the state sound',
  { timeout: TIMEOUT_MS },
  () => {
    const seen = new Map<string, number>();
    const count = (_: Walk, { command, decision }: Stride): void => {
      const key = `${command.type} ${decision.ok}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    };
    const run = ({ seed, commands }: Path): void => {
      const { workshop, log } = walk(seed, commands, count, ({ workshop: state }, { command }) => {
        const flaws = flawsOf(state);
        if (flaws.length > 0) expect.fail(`after ${command.type}: ${flaws.join(', ')}`);
      });
      expect(workshop.version).toBe(log.length);
    };
    onEveryPath(run);
    // Walks that never got anywhere would prove nothing.
    for (const type of [
      'giveAnswer',
      'openPhase',
      'closePhase',
      'mergeItems',
      'admitLateAnswer',
      'approveOutcome',
    ])
      expect(seen.get(`${type} true`) ?? 0, type).toBeGreaterThan(20);
  },
);

test('[N7] what is proposed is accepted', { timeout: TIMEOUT_MS }, () => {
  const propose = ({ workshop }: Walk, { context }: Stride): void => {
    const { command } = nextStep(workshop);
    if (!command) return;
    const decision = decide(workshop, command, {
      ...context,
      actor: { role: 'facilitator', id: 'f' },
    });
    if (!decision.ok) expect.fail(`${JSON.stringify(command)}: ${decision.refusal.code}`);
  };
  onEveryPath(({ seed, commands }) => void walk(seed, commands, () => {}, propose));
});

test(
  '[V7] while results are hidden, no answer changes what is shared',
  { timeout: TIMEOUT_MS },
  () => {
    let compared = 0;
    let shared = '';
    const isHidden = ({ workshop }: Walk, { command, decision }: Stride): boolean => {
      if (!decision.ok || !/^giveAnswer/.test(command.type)) return false;
      const current = workshop.activities.get(workshop.current ?? '');
      return current !== undefined && !isVisible(current);
    };
    const before = (now: Walk, stride: Stride): void => {
      if (isHidden(now, stride)) shared = sharedViews(now.workshop);
    };
    const after = (now: Walk, stride: Stride): void => {
      if (!isHidden(now, stride)) return;
      compared += 1;
      expect(sharedViews(now.workshop)).toBe(shared);
    };
    onEveryPath(({ seed, commands }) => void walk(seed, commands, before, after));
    expect(compared).toBeGreaterThan(500);
  },
);

test('[X5] no shared view holds an author’s id', { timeout: TIMEOUT_MS }, () => {
  onEveryPath(({ seed, commands }) => {
    const { workshop } = walk(seed, commands);
    const views = sharedViews(workshop) + JSON.stringify(stageView(workshop));
    expect([...AUTHORS, OBSERVER].filter((author) => views.includes(`"${author}"`))).toEqual([]);
  });
});

/** What phones and the stage are sent, but for how many have answered. */
function sharedViews(workshop: Workshop): string {
  const { progress: _, ...stage } = stageView(workshop);
  return JSON.stringify([participantView(workshop), stage]);
}

/** What is wrong with a state; nothing, one hopes. */
function flawsOf(workshop: Workshop): string[] {
  const activities = [...workshop.activities.values()];
  const order = new Set(workshop.order);
  const flaws = activities.flatMap((activity) => activityFlaws(workshop, activity));
  if (activities.filter(({ status }) => status === 'open').length > 1) flaws.push('two open');
  if (order.size !== workshop.order.length) flaws.push('an activity twice in order');
  if (!activities.every(({ plan }) => order.has(plan.id))) flaws.push('an activity out of order');
  if (order.size !== activities.length) flaws.push('an unknown activity in order');
  if (!order.has(workshop.current ?? '')) flaws.push('current nowhere');
  if (Math.min(workshop.voters, workshop.observers) < 0) flaws.push('fewer than nobody');
  return flaws;
}

function activityFlaws(workshop: Workshop, activity: ActivityState): string[] {
  const flaws: string[] = [];
  const written = new Map<string, number>();
  for (const entry of activity.entries.values()) {
    const counts = activity.items.get(entry.item)?.entries.has(entry.id) === true;
    if (counts !== isLive(entry)) flaws.push(`entry ${entry.id} counts ${String(counts)}`);
    if (isLive(entry)) written.set(entry.author, (written.get(entry.author) ?? 0) + 1);
  }
  for (const author of new Set([...activity.writers.keys(), ...written.keys()]))
    if (activity.writers.get(author) !== (written.get(author) ?? 0)) flaws.push(`writer ${author}`);
  for (const { id, author } of activity.entries.values())
    if (activity.authored.get(author)?.filter((one) => one === id).length !== 1)
      flaws.push(`entry ${id} not once its author’s`);
  for (const { id, entries } of activity.items.values()) {
    if (headOf(activity, id)?.mergedInto !== null) flaws.push(`no head of ${id}`);
    for (const entry of entries)
      if (activity.entries.get(entry)?.item !== id) flaws.push(`entry ${entry} elsewhere`);
  }
  const outcome = activity.outcome ?? [];
  if (new Set(outcome).size !== outcome.length) flaws.push('an item twice in the outcome');
  return [...flaws, ...outcome.filter((id) => !isKnown(workshop, activity, id))];
}

function isKnown(workshop: Workshop, activity: ActivityState, id: string): boolean {
  if (activity.items.has(id)) return true;
  const source = workshop.activities.get(sourceOf(activity.plan) ?? '');
  return source !== undefined && source !== activity && isKnown(workshop, source, id);
}
