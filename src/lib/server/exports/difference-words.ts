// A difference as a person reads it: «4.3 Ordenar, ordenar, ronda 1, “Plan de trabajo”: puntos: se declara 34, el recuento da 31».
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';
import { inLanguage } from '#lib/workshop/local-text.ts';
import type { BoardActivity } from '#lib/workshop/views/board-activity.ts';
import type { BoardView } from '#lib/workshop/views/board.ts';
import type { Comparison, Difference } from './comparison.ts';
import { PHASES, wordIn } from './csv-words.ts';
import { figureWords } from './figure-words.ts';

type Place = {
  where: string;
  /** What of the path is left to be said. */
  keys: readonly string[];
};

const MAX_QUOTED = 80;
/** What a file states may be anything, and these lines go to a terminal. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;

/** @param board as counted: its labels name the places. */
export function differenceLines(
  { differences }: Comparison,
  board: BoardView,
  locale: Locale,
): string[] {
  const names = labelsIn(board);
  return differences.map((one) => differenceWords(one, board, names, locale));
}

function differenceWords(
  { path, stated, counted }: Difference,
  board: BoardView,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const { where, keys } = placeOf(path, board, locale);
  const figure = figureWords(keys, locale) || path.join('.');
  const told = (value: unknown) => valueWords(value, names, locale);
  const line = m.recount_difference(
    { where, figure, stated: told(stated), counted: told(counted) },
    { locale },
  );
  return line.replaceAll(UNSEEN, ' ');
}

function placeOf([root, ...keys]: readonly string[], board: BoardView, locale: Locale): Place {
  const [list, index = '', ...rest] = keys;
  const number = Number(index) + 1;
  if (root === 'people')
    return {
      where: m.recount_person({ number: Number(list) + 1 }, { locale }),
      keys: keys.slice(1),
    };
  if (root !== 'results' || list !== 'activities')
    return { where: m.recount_workshop({}, { locale }), keys };
  const activity = board.activities[Number(index)];
  if (!activity) return { where: m.recount_activity({ number }, { locale }), keys: [] };
  const title = `${activity.plan.id} ${inLanguage(activity.plan.title, locale)}`;
  return inActivity(title, activity, rest, locale);
}

function inActivity(
  title: string,
  activity: BoardActivity,
  keys: readonly string[],
  locale: Locale,
): Place {
  const [list, index, ...rest] = keys;
  const round = list === 'rounds' ? activity.rounds[Number(index)] : undefined;
  const own = round ? rest : keys;
  const phase = round && activity.plan.phases[round.phase]?.name;
  const asked =
    round &&
    m.recount_round(
      { phase: phase ? wordIn(locale, PHASES[phase]) : '', round: round.round },
      { locale },
    );
  const item = labelledIn(round ?? activity, own);
  const parts = [title, asked, item && quoted(item.label, locale)];
  return { where: parts.filter(Boolean).join(', '), keys: item ? item.keys : own };
}

/** The first thing on the way that has a name of its own. */
function labelledIn(
  holder: object,
  keys: readonly string[],
): { label: string; keys: readonly string[] } | null {
  let value: unknown = holder;
  for (const [at, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = Reflect.get(value, key);
    const label = labelOf(value);
    if (label !== null && at + 1 < keys.length) return { label, keys: keys.slice(at + 1) };
  }
  return null;
}

function labelOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const label: unknown = Reflect.get(value, 'label') ?? Reflect.get(value, 'text');
  return typeof label === 'string' ? label : null;
}

/** By id, of all that was judged. */
function labelsIn(board: BoardView): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const left: unknown[] = board.activities.map(({ rounds }) => rounds);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const label = labelOf(next);
    if (label !== null && 'id' in next && typeof next.id === 'string') labels.set(next.id, label);
    for (const part of Object.values(next)) if (part !== undefined) left.push(part);
  }
  return labels;
}

function valueWords(value: unknown, names: ReadonlyMap<string, string>, locale: Locale): string {
  switch (typeof value) {
    case 'number':
      return new Intl.NumberFormat(locale === 'es' ? 'es-MX' : locale, {
        maximumFractionDigits: 12,
        useGrouping: false,
      }).format(value);
    case 'string':
      return quoted(names.get(value) ?? value, locale);
    case 'boolean':
      return value ? m.recount_yes({}, { locale }) : m.recount_no({}, { locale });
    case 'undefined':
      return m.recount_nothing({}, { locale });
    default:
      return value === null ? m.recount_empty({}, { locale }) : m.recount_composite({}, { locale });
  }
}

function quoted(text: string, locale: Locale): string {
  const short = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
  return m.recount_quoted({ text: short }, { locale });
}
