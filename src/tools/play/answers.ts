// What one person gives to a question: first answers, second thoughts, and now and then an entry taken back.
import type { Answer, Check, Rating } from '#lib/workshop/answers.ts';
import type { Chance } from '#lib/workshop/chance.ts';
import { entriesOf } from './entries.ts';
import type { Shown, Step } from './step.ts';

/** In the order in which they are given. Same chance, same view: same answers. */
export function answersTo(shown: Shown, chance: Chance): Step[] {
  const { form } = shown.view;
  if (form.type === 'look') return [];
  if (form.type === 'write') return entriesOf(shown, chance);
  const first = ballotsOf(shown, chance);
  // The stage counts who is done: a matrix with the last item, anything else with the first answer.
  const seenAt = form.type === 'place' ? first.length - 1 : 0;
  const steps = first.map((answer, index) => ({ answer, isSeen: index === seenAt }));
  if (!chance.happens(CHANGES_THEIR_MIND)) return steps;
  const changed = ballotsOf(shown, chance)[chance.below(first.length)];
  return changed ? [...steps, { answer: changed, isSeen: false }] : steps;
}

const CHANGES_THEIR_MIND = 0.3;

function ballotsOf({ view, cards }: Shown, chance: Chance): Answer[] {
  const { form } = view;
  const items = view.items.map((item) => item.id);
  switch (form.type) {
    case 'look':
    case 'write':
      return [];
    case 'comment':
      return cards.map((item) => commentOn(item, form.checks.length, chance));
    case 'approve': {
      const some = items.filter(() => chance.happens(0.45));
      return [{ kind: 'approve', items: some.slice(0, form.maxChoices ?? some.length) }];
    }
    case 'choose':
      return [{ kind: 'choose', choice: choiceAmong(items, chance) }];
    case 'order': {
      const places = Math.min(form.places, items.length);
      const ranked = 1 + chance.below(places);
      return [{ kind: 'order', items: chance.shuffled(items).slice(0, ranked) }];
    }
    case 'place':
      return chance
        .shuffled(items)
        .map((item, index) => ({ kind: 'place', item, cell: cellOf(index, chance) }));
    case 'rate': {
      const value = chance.happens(0.06) ? null : ratingOf(chance);
      const reason = form.reason && chance.happens(0.3) ? (chance.likely(REASONS) ?? null) : null;
      return [{ kind: 'rate', value, reason }];
    }
    default: {
      const unknown: never = form;
      throw new Error(`Unknown form ${JSON.stringify(unknown)}`);
    }
  }
}

function commentOn(item: string, checkCount: number, chance: Chance): Answer {
  const checks = Array.from({ length: checkCount }, () => chance.likely(CHECKS) ?? null);
  const keep = chance.happens(0.5) ? (chance.likely(KEEP) ?? null) : null;
  const change = chance.happens(0.5) ? (chance.likely(CHANGE) ?? null) : null;
  return { kind: 'comment', item, checks, keep, change };
}

function choiceAmong(
  items: readonly string[],
  chance: Chance,
): { item: string } | 'none' | 'abstain' {
  if (chance.happens(0.06)) return 'none';
  if (chance.happens(0.06)) return 'abstain';
  const item = chance.happens(0.6) ? items[0] : chance.likely(items);
  return item === undefined ? 'none' : { item };
}

/** Most know most; the middle of the list leans to the upper right, so that quadrants differ. */
function cellOf(index: number, chance: Chance): { x: Rating; y: Rating } | null {
  if (chance.happens(0.12)) return null;
  return { x: ratingOf(chance, index % 3), y: ratingOf(chance, index % 2) };
}

function ratingOf(chance: Chance, lift = 1): Rating {
  const value = 1 + lift + chance.below(5 - lift);
  return value as Rating;
}

const CHECKS: readonly (Check | null)[] = ['yes', 'partly', 'no', null];
const KEEP = ['Que nombra a quién beneficia.', 'La idea de red', 'El plazo', 'Es clara y breve.'];
const CHANGE = [
  'Diría cómo se comprueba.',
  'Son dos oportunidades',
  'Falta el plazo',
  'Menos  adjetivos, por favor.',
];
const REASONS = [
  'Falta decir con qué recursos',
  'Es lo que hablamos.',
  'Me preocupa el plazo',
  'De acuerdo',
];
