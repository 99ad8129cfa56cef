// Any command on a workshop as it stands: mostly apt, sometimes not.
import type { Command, CommandType } from '../commands.ts';
import type { Actor } from '../decide/decision.ts';
import { nextStep } from '../next-step.ts';
import { framingTheOpportunity } from '../templates/framing-the-opportunity.ts';
import type { ActivityState, Workshop } from '../state.ts';
import { anyAnswer, anyWord } from './arbitrary-answers.ts';
import type { Chance } from '../chance.ts';
import { DETAILS } from './facts.ts';

export const AUTHORS: readonly string[] = [
  'author~a',
  'author~b',
  'author~c',
  'author~d',
  'author~e',
  'author~f',
];

/** Has voice and no vote. */
export const OBSERVER = 'author~o';

export type Asked = { command: Command; actor: Actor };

const FACILITATOR: Actor = { role: 'facilitator', id: 'facilitator' };

/** Half of the time somebody answers what is open; else the facilitator goes on, moderates or errs. */
export function anyCommand(chance: Chance, workshop: Workshop): Asked {
  const open = [...workshop.activities.values()].find((activity) => activity.status === 'open');
  if (open && chance.happens(0.6)) return anyAnswerTo(chance, open);
  const next = nextStep(workshop).command;
  if (next && chance.happens(0.4)) return { command: next, actor: FACILITATOR };
  const near = workshop.activities.get(workshop.current ?? '');
  const far = chance.one([...workshop.activities.values()]);
  const activity = chance.happens(0.7) ? near : far;
  if (!activity) return { command: { type: 'unlockRoom' }, actor: FACILITATOR };
  if (chance.happens(0.1)) return anyAnswerTo(chance, activity);
  return { command: facilitation(chance, workshop, activity), actor: FACILITATOR };
}

function anyAnswerTo(chance: Chance, activity: ActivityState): Asked {
  const author = chance.happens(0.05) ? OBSERVER : (chance.one(AUTHORS) ?? '');
  const answer = anyAnswer(chance, activity, author);
  const past = chance.happens(0.05) ? chance.one(activity.openings) : undefined;
  const { phase, round } = past ?? activity;
  const question = { activity: activity.plan.id, phase, round, answer };
  return chance.happens(0.05)
    ? { command: { type: 'giveAnswerOnBehalf', author, ...question }, actor: FACILITATOR }
    : {
        command: { type: 'giveAnswer', ...question },
        actor: { role: 'participant', author, observer: author === OBSERVER },
      };
}

type FacilitatorCommand = Exclude<
  CommandType,
  'createWorkshop' | 'giveAnswer' | 'giveAnswerOnBehalf'
>;
type Makers = {
  [Type in FacilitatorCommand]: () => Omit<Extract<Command, { type: Type }>, 'type'>;
};

/** A command without its row does not compile, so that each is tried. */
function facilitation(
  chance: Chance,
  workshop: Workshop,
  { plan, items, entries, late, openings }: ActivityState,
): Command {
  const activity = plan.id;
  const item = (): string =>
    chance.one([...items.keys(), ...(openings.at(-1)?.items ?? []), 'nothing']) ?? '';
  const text = chance.happens(0.5) ? `redactado ${chance.below(20)}` : anyWord(chance);
  const minutes = chance.below(6) - 1;
  const person = workshop.identityMode === 'anonymous' ? null : (chance.one(AUTHORS) ?? null);
  const extra = {
    ...(framingTheOpportunity(120).activities[chance.below(17)] ?? plan),
    id: `extra-${chance.below(3)}`,
  };
  const makers: Makers = {
    changeDetails: () => ({ details: DETAILS }),
    chooseIdentityMode: () => ({ identityMode: 'named' }),
    endWorkshop: () => ({}),
    reopenWorkshop: () => ({}),
    join: () => ({ participant: person, group: null, observer: chance.happens(0.1) }),
    removeParticipant: () => ({ participant: person, observer: false }),
    lockRoom: () => ({}),
    unlockRoom: () => ({}),
    addActivity: () => ({ activity: extra, before: chance.happens(0.5) ? null : activity }),
    changeActivity: () => ({ activity: { ...plan, plenaryMinutes: chance.below(9) } }),
    skipActivity: () => ({ activity }),
    restoreActivity: () => ({ activity }),
    reorderAgenda: () => ({ order: [...workshop.order].reverse() }),
    writeNote: () => ({ activity, note: text }),
    enterActivity: () => ({ activity }),
    openPhase: () => ({
      activity,
      phase: chance.below(4),
      items: chance.happens(0.7) ? null : [item(), item()],
    }),
    reopenPhase: () => ({ activity, minutes }),
    closePhase: () => ({ activity }),
    pauseClock: () => ({ activity }),
    resumeClock: () => ({ activity }),
    addTime: () => ({ activity, minutes }),
    revealResults: () => ({ activity }),
    hideResults: () => ({ activity }),
    admitLateAnswer: () => ({ activity, late: chance.one([...late.keys()]) ?? '' }),
    addItem: () => ({ activity, text }),
    hideItem: () => ({ activity, item: item() }),
    restoreItem: () => ({ activity, item: item() }),
    rewordItem: () => ({ activity, item: item(), text }),
    mergeItems: () => ({ activity, item: item(), into: item() }),
    unmergeItem: () => ({ activity, item: item() }),
    eraseEntry: () => ({ activity, entry: chance.one([...entries.keys()]) ?? '' }),
    approveOutcome: () => ({ activity, items: chance.some([...items.keys()], 6) }),
    undoOutcome: () => ({ activity }),
  };
  const type = chance.one(Object.keys(makers) as FacilitatorCommand[]) ?? 'lockRoom';
  // Ending again and again would leave little of a walk.
  if (type === 'endWorkshop' && chance.happens(0.8)) return { type: 'unlockRoom' };
  return { type, ...makers[type]() } as Command;
}
