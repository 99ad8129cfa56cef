// How a simulated room answers each form, so that the boards show real tallies. Seeded: the same each time.
import { actorTerms } from '#lib/charts/fixtures/actors.ts';
import { factorRows } from '#lib/charts/fixtures/factors.ts';
import { risks } from '#lib/charts/fixtures/risks.ts';
import type { Activity } from '#lib/workshop/agenda.ts';
import type { Answer, Check, Rating } from '#lib/workshop/answers.ts';
import { formOf } from '#lib/workshop/activities/registry.ts';
import { shuffled } from '#lib/workshop/shuffle.ts';
import { activityView, type ItemView } from '#lib/workshop/views/activity.ts';
import { mineOf } from '#lib/workshop/views/mine.ts';
import { openingOf, type ActivityState, type Workshop } from '#lib/workshop/state.ts';
import { activityTerms, comments, revisions, statements } from './played-words.ts';

export type Random = () => number;

/** Everything that one person answers in the phase that is open. */
export function answersOf(
  workshop: Workshop,
  activity: ActivityState,
  author: string,
  person: number,
  random: Random,
): Answer[] {
  const phase = activity.plan.phases[activity.phase];
  if (!phase) return [];
  const form = formOf(activity.plan, phase.name);
  const items = openingOf(activity)?.items ?? [];
  switch (form.type) {
    case 'look':
      return [];
    case 'write':
      return activity.plan.kind === 'statement'
        ? [stated(activityView(workshop, activity).drafts, activity.plan.id, author, person)]
        : written(activity.plan, author, form.limits.count, random);
    case 'comment':
      return mineOf(workshop, activity, author).cards.map((item) =>
        commentOn(item, form.checks.length, random),
      );
    case 'approve':
      return [
        { kind: 'approve', items: items.filter((_, place) => random() < 0.75 / (1 + place * 0.3)) },
      ];
    case 'choose':
      return [{ kind: 'choose', choice: choiceAmong(items, random) }];
    case 'order':
      return [{ kind: 'order', items: noisyOrder(items, random).slice(0, form.places) }];
    case 'place':
      return items.map((item, place) => placed(item, place, person, random));
    case 'rate':
      return [
        {
          kind: 'rate',
          value: nearby(form.reason ? 1.9 : ratingCentre(activity.plan), random),
          reason: null,
        },
      ];
    default:
      return form satisfies never;
  }
}

/** In the first round a statement of one's own; then one of the drafts, reworded. */
function stated(
  drafts: readonly ItemView[],
  activity: string,
  author: string,
  person: number,
): Answer {
  const origin = drafts[person % Math.min(drafts.length, 3)];
  const text = origin ? reworded(origin.label) : (statements[person % statements.length] ?? '');
  return {
    kind: 'write',
    entry: `${activity}-${author}-0`,
    text,
    detail: null,
    category: null,
    basedOn: origin?.id ?? null,
  };
}

function reworded(text: string): string {
  const [from, to] = revisions.find(([words]) => text.includes(words)) ?? ['', ''];
  return text.replace(from, to);
}

function written(plan: Activity, author: string, count: number, random: Random): Answer[] {
  return drawn(plan, count, random).map((text, place) => ({
    kind: 'write',
    entry: `${plan.id}-${author}-${place}`,
    text,
    detail: plan.kind === 'listing' && random() < 0.4 ? 'Informe anual publicado' : null,
    category: null,
    basedOn: null,
  }));
}

/** Earlier words of the bank are drawn far more often, as in a room. */
function drawn(plan: Activity, count: number, random: Random): string[] {
  const bank = bankOf(plan);
  const words = new Set<string>();
  while (words.size < Math.min(count, 3)) {
    const word = bank[Math.floor(random() ** 2.1 * bank.length)];
    if (word) words.add(word);
  }
  return [...words];
}

function bankOf({ step }: Activity): readonly string[] {
  if (step === 2) return factorRows.map((row) => row.label);
  if (step === 3) return actorTerms.map((term) => term.label);
  if (step === 4) return risks.map((risk) => risk.label);
  return activityTerms;
}

function commentOn(item: string, checks: number, random: Random): Answer {
  const said = (place: number): Check =>
    random() < 0.8 - place * 0.1 ? 'yes' : random() < 0.6 ? 'partly' : 'no';
  const [keep, change] = comments[Math.floor(random() * comments.length)] ?? [null, null];
  return {
    kind: 'comment',
    item,
    checks: Array.from({ length: checks }, (_, place) => said(place)),
    keep,
    change,
  };
}

function choiceAmong(
  items: readonly string[],
  random: Random,
): { item: string } | 'none' | 'abstain' {
  const draw = random();
  if (draw < 0.04) return 'none';
  if (draw < 0.06) return 'abstain';
  const item = items[draw < 0.72 ? 0 : 1 + Math.floor(random() * (items.length - 1))] ?? items[0];
  return item ? { item } : 'none';
}

function noisyOrder(items: readonly string[], random: Random): string[] {
  return shuffled(
    items.map((item, place) => ({ item, weight: place + random() * 5 })),
    1,
  )
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}

const centres: readonly (readonly [number, number])[] = [
  [4.5, 4.6],
  [2.2, 4.4],
  [4.7, 3.9],
  [1.6, 3.4],
  [3.9, 2.1],
  [4.3, 4.4],
  [4.2, 2.6],
  [1.3, 4.1],
  [2.1, 3.9],
  [4.4, 1.8],
  [3.1, 3.2],
  [2, 2],
];

function placed(item: string, place: number, person: number, random: Random): Answer {
  if (random() < 0.05) return { kind: 'place', item, cell: null };
  const [x, y] = centres[place % centres.length] ?? [3, 3];
  // The eleventh item divides the room in two.
  const cell = place === 10 ? { x: person % 2 ? 5 : 1, y: 2.4 } : { x, y };
  return { kind: 'place', item, cell: { x: nearby(cell.x, random), y: nearby(cell.y, random) } };
}

const ratingCentre = (plan: Activity): number =>
  plan.kind === 'scale' && plan.pairedWith !== null ? 4.2 : 3;

function nearby(centre: number, random: Random): Rating {
  const value = Math.round(centre + (random() + random() - 1) * 1.4);
  return Math.min(5, Math.max(1, value)) as Rating;
}
