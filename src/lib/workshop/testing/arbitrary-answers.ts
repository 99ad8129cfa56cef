// Any answer a phone could send to an activity as it stands: mostly apt, sometimes not.
import type { Answer, AnswerKind, Check, Rating } from '../answers.ts';
import { formOf } from '../activities/registry.ts';
import type { FormType } from '../form.ts';
import { openingOf, phasePlan, type ActivityState } from '../state.ts';
import type { Chance } from '../chance.ts';

const APT: Record<Exclude<FormType, 'look'>, AnswerKind> = {
  write: 'write',
  comment: 'comment',
  approve: 'approve',
  choose: 'choose',
  order: 'order',
  place: 'place',
  rate: 'rate',
};

const KINDS: readonly AnswerKind[] = [...Object.values(APT), 'withdraw'];

export function anyAnswer(chance: Chance, activity: ActivityState, author: string): Answer {
  const phase = phasePlan(activity)?.name;
  const form = phase ? formOf(activity.plan, phase).type : 'look';
  const isApt = form !== 'look' && chance.happens(0.9);
  const kind = isApt ? APT[form] : (chance.one(KINDS) ?? 'rate');
  const isSecondThought = kind === 'write' && chance.happens(0.1);
  return answerOf(chance, activity, author, isSecondThought ? 'withdraw' : kind);
}

/** Marks of what people wrote; no view shows one before its time. */
export const SECRET = 'secreto';

function answerOf(
  chance: Chance,
  activity: ActivityState,
  author: string,
  kind: AnswerKind,
): Answer {
  const items = [
    ...(openingOf(activity)?.items ?? []),
    ...(chance.happens(0.05) ? ['nothing'] : []),
  ];
  const entry = chance.happens(0.03) ? 'shared-entry' : `entry-${author}-${chance.below(4)}`;
  const secret = (): string | null =>
    chance.happens(0.5) ? `${SECRET} ${author} ${chance.below(9)}` : null;
  switch (kind) {
    case 'write':
      return {
        kind,
        entry,
        text: anyText(chance, activity),
        detail: activity.plan.kind === 'listing' ? secret() : null,
        category: chance.happens(0.2) ? chance.below(9) : null,
        basedOn: chance.happens(0.3) ? (chance.one([...activity.items.keys()]) ?? null) : null,
      };
    case 'withdraw':
      return { kind, entry };
    case 'comment': {
      const checks = Array.from(
        { length: 6 },
        () => chance.one<Check | null>(['yes', 'partly', 'no', null]) ?? null,
      );
      return { kind, item: chance.one(items) ?? '', checks, keep: secret(), change: secret() };
    }
    case 'approve':
    case 'order':
      return { kind, items: chance.some(items, 6) };
    case 'choose': {
      const item = chance.one(items);
      return {
        kind,
        choice:
          item === undefined || chance.happens(0.2)
            ? (chance.one(['none', 'abstain'] as const) ?? 'none')
            : { item },
      };
    }
    case 'place': {
      const cell = chance.happens(0.1) ? null : { x: rating(chance), y: rating(chance) };
      return { kind, item: chance.one(items) ?? '', cell };
    }
    case 'rate':
      return { kind, value: chance.happens(0.1) ? null : rating(chance), reason: secret() };
    default: {
      const unknown: never = kind;
      throw new Error(`Unknown kind ${JSON.stringify(unknown)}`);
    }
  }
}

const rating = (chance: Chance): Rating => chance.one<Rating>([1, 2, 3, 4, 5]) ?? 3;

const WORDS = [
  'el Gobierno',
  'gobierno ',
  'GOBIERNO',
  'año',
  'ano',
  'Academia',
  'academía',
  'red',
  '',
];

/** A few words said by many in several spellings, so that they meet. */
export const anyWord = (chance: Chance): string => chance.one(WORDS) ?? '';

function anyText(chance: Chance, { plan }: ActivityState): string {
  const word = anyWord(chance);
  if (plan.kind !== 'statement')
    return chance.happens(0.6) ? word : `${SECRET} ${chance.below(12)}`;
  return `Existe la oportunidad de que ${SECRET} ${word} ${chance.below(12)} sirva a todas las personas`;
}
