// What holds of every view, however the workshop's commands fell. A failure prints its seed.
import { expect, test } from 'vitest';
import { foldKey } from '#lib/measures/terms.ts';
import type { Answer } from './answers.ts';
import { decide } from './decide/decide.ts';
import type { Decision } from './decide/decision.ts';
import { headOf } from './items.ts';
import { chainOf, namedItems } from './sources.ts';
import { outcomeOf } from './standing.ts';
import { inOrder, openingOf, type ActivityState, type Workshop } from './state.ts';
import { AUTHORS, OBSERVER } from './testing/arbitrary-commands.ts';
import { NOW_MS } from './testing/given.ts';
import { onEveryPath } from './testing/paths.ts';
import { walk } from './testing/walk.ts';
import type { ActivityView } from './views/activity.ts';
import { mineOf } from './views/mine.ts';
import { stageView } from './views/stage.ts';

const TIMEOUT_MS = 120_000;

/** Looks at where each way led. */
const always = (look: (workshop: Workshop) => void): void =>
  onEveryPath(({ seed, commands }) => look(walk(seed, commands).workshop));

const currentOf = (workshop: Workshop): ActivityState | undefined =>
  workshop.activities.get(workshop.current ?? '');

test('[I1] [V5] nothing hidden is in what the room sees', { timeout: TIMEOUT_MS }, () => {
  let hidden = 0;
  always((workshop) => {
    const current = currentOf(workshop);
    if (!current) return;
    const seen = JSON.stringify(stageView(workshop));
    for (const id of hiddenIn(workshop, current)) {
      hidden += 1;
      expect(seen).not.toContain(`"${id}"`);
    }
  });
  expect(hidden).toBeGreaterThan(40);
});

/** Items hidden in the activity or where it takes its items from, with those that stand behind them. */
function hiddenIn(workshop: Workshop, activity: ActivityState): string[] {
  return chainOf(workshop, activity).flatMap((place) =>
    [...place.items.keys()].filter((id) => headOf(place, id)?.hidden),
  );
}

test('[B2] what a phone is offered is what is accepted', { timeout: TIMEOUT_MS }, () => {
  const compared = { accepted: 0, refused: 0 };
  always((workshop) => {
    const { activity: view } = stageView(workshop);
    const state = currentOf(workshop);
    if (!state || view?.status !== 'open') return;
    const offered = new Set(view.items.map(({ id }) => id));
    for (const id of idsIn(workshop, state)) {
      const answer = answerAbout(view, id);
      const decision = answer && decideBallot(workshop, view, answer);
      if (!decision) continue;
      compared[decision.ok ? 'accepted' : 'refused'] += 1;
      expect(decision.ok, `${view.id} ${answer.kind} ${id}`).toBe(offered.has(id));
    }
  });
  expect(compared.accepted).toBeGreaterThan(100);
  expect(compared.refused).toBeGreaterThan(100);
});

/** Every id that could be meant, asked about or not. */
function idsIn(workshop: Workshop, activity: ActivityState): Set<string> {
  const known = chainOf(workshop, activity).flatMap((place) => [...place.items.keys()]);
  return new Set([...known, ...(openingOf(activity)?.items ?? []), 'nothing']);
}

function answerAbout({ form }: ActivityView, item: string): Answer | null {
  switch (form.type) {
    case 'approve':
    case 'order':
      return { kind: form.type, items: [item] };
    case 'choose':
      return { kind: 'choose', choice: { item } };
    case 'place':
      return { kind: 'place', item, cell: null };
    case 'comment':
      return {
        kind: 'comment',
        item,
        checks: form.checks.map(() => null),
        keep: null,
        change: null,
      };
    case 'look':
    case 'write':
    case 'rate':
      return null;
    default: {
      const unknown: never = form;
      throw new Error(`Unknown form ${JSON.stringify(unknown)}`);
    }
  }
}

function decideBallot(workshop: Workshop, view: ActivityView, answer: Answer): Decision {
  const { id: activity, phaseIndex: phase, round } = view;
  const actor = { role: 'participant', author: 'somebody', observer: false } as const;
  const context = { atMs: NOW_MS, actor, connected: 1, id: 'fresh' };
  return decide(workshop, { type: 'giveAnswer', activity, phase, round, answer }, context);
}

test('[I8] [O8] no two of an outcome, or of a ballot, read alike', { timeout: TIMEOUT_MS }, () => {
  let compared = 0;
  always((workshop) => {
    for (const activity of inOrder(workshop)) {
      const items = namedItems(workshop, activity, outcomeOf(workshop, activity) ?? []);
      const keys = items.map(({ label }) => foldKey(label));
      compared += keys.length;
      expect(new Set(keys).size, `${activity.plan.id} ${keys.join(' | ')}`).toBe(keys.length);
      expect(keys).not.toContain('');
    }
    const asked = stageView(workshop).activity?.items.map(({ label }) => foldKey(label)) ?? [];
    expect(new Set(asked).size, asked.join(' | ')).toBe(asked.length);
  });
  expect(compared).toBeGreaterThan(150);
});

test('[V6] never more have answered than are on the roll', { timeout: TIMEOUT_MS }, () => {
  let some = 0;
  always((workshop) => {
    const { progress, activity } = stageView(workshop);
    if (!progress) return;
    some += progress.answered;
    expect(progress.answered).toBeLessThanOrEqual(progress.of);
    if (activity?.status === 'open' && workshop.identityMode !== 'anonymous')
      expect(progress.of).toBe(workshop.voters);
  });
  expect(some).toBeGreaterThan(500);
});

test('[V9] what one gives changes nothing on another’s phone', { timeout: TIMEOUT_MS }, () => {
  let compared = 0;
  const everybody = [...AUTHORS, OBSERVER];
  const others = (workshop: Workshop, activity: string, author: string): string => {
    const state = workshop.activities.get(activity) ?? expect.fail(activity);
    const rest = everybody.filter((one) => one !== author);
    return JSON.stringify(rest.map((one) => mineOf(workshop, state, one)));
  };
  onEveryPath(({ seed, commands }) => {
    let before = '';
    walk(
      seed,
      commands,
      ({ workshop }, { command, actor, decision }) => {
        if (!decision.ok || command.type !== 'giveAnswer' || actor.role !== 'participant') return;
        before = others(workshop, command.activity, actor.author);
      },
      ({ workshop }, { command, actor, decision }) => {
        if (!decision.ok || command.type !== 'giveAnswer' || actor.role !== 'participant') return;
        compared += 1;
        expect(others(workshop, command.activity, actor.author)).toBe(before);
      },
    );
  });
  expect(compared).toBeGreaterThan(5_000);
});
