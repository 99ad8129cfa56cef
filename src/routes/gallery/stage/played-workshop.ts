// A whole workshop played through the core, following its own next step; each moment is kept as the stage saw it.
import { seededShares } from '#lib/measures/seeded-numbers.ts';
import { decide } from '#lib/workshop/decide/decide.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import type { Agenda } from '#lib/workshop/agenda.ts';
import type { Command } from '#lib/workshop/commands.ts';
import { nextStep, type NextStep } from '#lib/workshop/next-step.ts';
import { revoteOf } from '#lib/workshop/revote.ts';
import { byPeople, visibleItems } from '#lib/workshop/items.ts';
import { emptyWorkshop, type Workshop } from '#lib/workshop/state.ts';
import { boardView, type BoardView } from '#lib/workshop/views/board.ts';
import { stageView, type StageView } from '#lib/workshop/views/stage.ts';
import { answersOf, type Random } from './played-answers.ts';

export type Moment = { name: string; view: StageView; nowMs: number };
export type Played = { moments: readonly Moment[]; board: BoardView };

const MINUTE_MS = 60_000;
/** 10 May 2021, 10:00 in Mexico City. */
const START_MS = Date.UTC(2021, 4, 10, 15, 0);

const facilitator: Actor = { role: 'facilitator', id: 'facilitator' };

export function playWorkshop(agenda: Agenda, people = 24): Played {
  const workshop = emptyWorkshop();
  const moments: Moment[] = [];
  const random = seededShares(20210510);
  let nowMs = START_MS;
  let made = 0;
  const ask = (command: Command, actor: Actor = facilitator): void => {
    const context = { atMs: nowMs, actor, connected: people, id: `made-${(made += 1)}` };
    const decision = decide(workshop, command, context);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
    for (const event of decision.events) evolve(workshop, event, nowMs);
  };
  const keep = (moment: string, atMs = nowMs): void => {
    const { activity } = stageView(workshop);
    const place = activity
      ? `${activity.id}-${activity.phase ?? 'before'}-${activity.round || 1}-`
      : '';
    moments.push({ name: `${place}${moment}`, view: copyOf(stageView(workshop)), nowMs: atMs });
  };

  ask({ type: 'createWorkshop', details, identityMode: 'named', agenda, template: 'gallery' });
  keep('empty');
  enterPeople(ask, people);
  keep('lobby');
  for (let turn = 0; turn < 300; turn += 1) {
    const step = nextStep(workshop);
    const command = askedAgain(workshop) ?? chosenByHand(workshop, step) ?? step.command;
    if (!command) break;
    ask(command);
    nowMs += MINUTE_MS / 2;
    if (command.type === 'openPhase') {
      playPhase(workshop, people, random, ask, keep);
      const clock = workshop.activities.get(command.activity)?.clock;
      if (clock?.status === 'running') {
        keep('last-minute', clock.deadlineMs - 42_000);
        nowMs = clock.deadlineMs - (turn % 3) * 40_000;
      }
    } else keep(command.type);
    if (command.type === 'endWorkshop') break;
  }
  return { moments, board: copyOf(boardView(workshop)) };
}

function enterPeople(ask: (command: Command) => void, people: number): void {
  for (let person = 0; person < people; person += 1) {
    const group =
      details.groups[person < people / 4 ? 0 : person < (people * 4) / 5 ? 1 : 2] ?? null;
    ask({ type: 'join', participant: `person-${person}`, group, observer: false });
  }
}

/** Three of four answer; what the stage shows half way is kept; then all but two. */
function playPhase(
  workshop: Workshop,
  people: number,
  random: Random,
  ask: (command: Command, actor: Actor) => void,
  keep: (moment: string) => void,
): void {
  const activity = workshop.activities.get(workshop.current ?? '');
  if (!activity) return;
  const { phase, round, plan } = activity;
  for (let person = 0; person < people - Math.min(2, people - 1); person += 1) {
    const author = `person-${person}`;
    if (person === Math.floor(people * 0.75)) keep('open');
    for (const answer of answersOf(workshop, activity, author, person, random))
      ask(
        { type: 'giveAnswer', activity: plan.id, phase, round, answer },
        { role: 'participant', author, observer: false },
      );
  }
}

/** Once a matrix has been seen, what is in dispute in it is asked about once more. */
function askedAgain(workshop: Workshop): Command | null {
  const activity = workshop.activities.get(workshop.current ?? '');
  const revote = activity?.round === 1 ? revoteOf(workshop, activity) : null;
  if (!activity || !revote || revote.disputed.length === 0) return null;
  const { phase, disputed: items } = revote;
  return { type: 'openPhase', activity: activity.plan.id, phase, items };
}

/** The facilitator takes twelve terms of a cloud to its matrix, whatever the ties; else as suggested. */
function chosenByHand(workshop: Workshop, { action, activity: id }: NextStep): Command | null {
  const activity = workshop.activities.get(id ?? '');
  if (!activity || (action !== 'carry' && action !== 'choose')) return null;
  if (activity.plan.kind === 'statement') return null;
  const items = byPeople(visibleItems(activity))
    .slice(0, 12)
    .map((item) => item.id);
  return { type: 'approveOutcome', activity: activity.plan.id, items };
}

const details = {
  title: 'Enmarcando la Oportunidad',
  organisation: 'AMIMP',
  question: '¿Cómo crear valor en la AMIMP para que se fortalezca como asociación?',
  date: '2021-05-10',
  timeZone: 'America/Mexico_City',
  language: 'es',
  groups: ['Consejo Directivo', 'Asociados', 'Aliados'],
};

const copyOf = <View>(view: View): View => JSON.parse(JSON.stringify(view)) as View;
