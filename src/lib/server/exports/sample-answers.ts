// What the people of the sample workshop answer to each form.
import words from '#lib/workshop/demo/amimp-workshop.json' with { type: 'json' };
import type { Activity } from '#lib/workshop/agenda.ts';
import type { Answer, Rating } from '#lib/workshop/answers.ts';
import type { Form } from '#lib/workshop/form.ts';
import { shuffled } from '#lib/workshop/shuffle.ts';
import { openingOf, type ActivityState } from '#lib/workshop/state.ts';

export function answersTo(
  form: Form,
  activity: ActivityState,
  person: number,
  seed: number,
): Answer[] {
  const items = shuffled(openingOf(activity)?.items ?? [], seed);
  const rating = (at: number): Rating => (((seed * 7 + at * 3) % 5) + 1) as Rating;
  switch (form.type) {
    case 'look':
      return [];
    case 'write':
      return written(activity, person, seed, form);
    case 'comment':
      return items.slice(0, 2).map((item) => ({
        kind: 'comment',
        item,
        checks: form.checks.map((_, at) => (at % 2 ? 'yes' : 'partly')),
        keep: '@Se entiende',
        change: person % 3 ? null : 'Falta, y mucho: "quién" paga',
      }));
    case 'approve':
      return [{ kind: 'approve', items: items.slice(0, form.maxChoices ?? 3) }];
    case 'choose': {
      const [item] = openingOf(activity)?.items ?? [];
      return [{ kind: 'choose', choice: item && person % 9 ? { item } : 'none' }];
    }
    case 'order':
      return [{ kind: 'order', items: items.slice(0, form.places) }];
    case 'place':
      return items.map((item, at) => ({
        kind: 'place',
        item,
        cell: at % 7 ? { x: rating(at), y: rating(at + 1) } : null,
      }));
    case 'rate':
      return [
        {
          kind: 'rate',
          value: person % 8 ? rating(0) : null,
          reason: form.reason ? '-Lo firmo' : null,
        },
      ];
    default:
      return form satisfies never;
  }
}

function written(
  { plan }: ActivityState,
  person: number,
  seed: number,
  form: Extract<Form, { type: 'write' }>,
): Answer[] {
  const chosen = shuffled(wordsFor(plan), seed).slice(0, Math.min(3, form.limits.count));
  return chosen.map((text, at) => ({
    kind: 'write',
    entry: `entry-${plan.id}-${person}-${at}`,
    text,
    detail: form.detail && at === 0 ? 'Se vería en el informe anual' : null,
    category: form.categories.length > 0 ? at : null,
    basedOn: null,
  }));
}

function wordsFor({ kind, step }: Activity): string[] {
  if (kind === 'statement') return words.statements.first;
  if (step === 2) return words.factors.flatMap(([factor]) => factor ?? []);
  const terms = step === 3 ? words.actors : step === 4 ? words.risks : words.activities;
  return [...new Set(terms.map((term) => term.trim().toLowerCase()))].filter(
    (term) => term.length < 40,
  );
}
