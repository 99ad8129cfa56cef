// What a figure is called where a recount differs. Columns of the CSV keep their names; the rest have theirs here.
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';
import { COLUMNS, COUNTED, ROWS, SIDES, wordIn } from './csv-words.ts';

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const MESSAGES: Readonly<Record<string, Message>> = {
  voters: m.recount_figure_voters,
  observers: m.recount_figure_observers,
  groups: m.recount_figure_groups,
  group: m.recount_figure_group,
  observer: m.recount_figure_observer,
  removed: m.recount_figure_removed,
  name: m.recount_figure_name,
  title: m.recount_figure_title,
  organisation: m.recount_figure_organisation,
  question: m.recount_figure_question,
  date: m.recount_figure_date,
  timeZone: m.recount_figure_time_zone,
  language: m.recount_figure_language,
  identityMode: m.recount_figure_identity_mode,
  template: m.recount_figure_template,
  status: m.recount_figure_status,
  locked: m.recount_figure_locked,
  statement: m.recount_figure_statement,
  steps: m.recount_figure_steps,
  minutes: m.recount_figure_minutes,
  number: m.recount_figure_number,
  startedAtMs: m.recount_figure_started_at_ms,
  endedAtMs: m.recount_figure_ended_at_ms,
  openedAtMs: m.recount_figure_opened_at_ms,
  closedAtMs: m.recount_figure_closed_at_ms,
  opened: m.recount_figure_opened,
  closed: m.recount_figure_closed,
  plannedMinutes: m.recount_figure_planned_minutes,
  spentMs: m.recount_figure_spent_ms,
  skipped: m.recount_figure_skipped,
  late: m.recount_figure_late,
  received: m.recount_figure_received,
  admitted: m.recount_figure_admitted,
  seats: m.recount_figure_seats,
  pointsOfFirst: m.recount_figure_points_of_first,
  firstPlaces: m.recount_figure_first_places,
  readers: m.recount_figure_readers,
  adopted: m.recount_figure_adopted,
  runoff: m.recount_figure_runoff,
  basedOn: m.recount_figure_based_on,
  w: m.recount_figure_w,
  winner: m.recount_figure_winner,
  firstByOtherRule: m.recount_figure_first_by_other_rule,
  contested: m.recount_figure_contested,
  ahead: m.recount_figure_ahead,
  behind: m.recount_figure_behind,
  forAhead: m.recount_figure_for_ahead,
  forBehind: m.recount_figure_for_behind,
  alignment: m.recount_figure_alignment,
  overall: m.recount_figure_overall,
  step: m.recount_figure_step,
  activity: m.recount_figure_activity,
  value: m.recount_figure_value,
  low: m.recount_figure_low,
  high: m.recount_figure_high,
  word: m.recount_figure_word,
  type: m.recount_figure_type,
  scheme: m.recount_figure_scheme,
  id: m.recount_figure_id,
  plan: m.recount_figure_plan,
  byGroup: m.recount_figure_by_group,
  values: m.recount_figure_values,
  lineages: m.recount_figure_lineages,
  support: m.recount_figure_support,
  supportBefore: m.recount_figure_support_before,
  of: m.recount_figure_of,
  joined: m.recount_figure_joined,
  first: m.recount_figure_first,
};

const CSV_WORDS: Readonly<Record<string, readonly [es: string, en: string]>> = {
  ...COLUMNS,
  ...SIDES,
  label: COLUMNS.text,
  distribution: COUNTED.rated,
  places: COUNTED.inPlace,
  checks: ROWS.check,
  details: ROWS.detail,
  reasons: ROWS.reason,
  keep: ROWS.keep,
  change: ROWS.change,
  outcome: ROWS.outcome,
  options: ROWS.option,
  rows: ROWS.item,
  terms: ROWS.term,
  drafts: ROWS.draft,
};

/** They hold figures and are none. */
const HOLDERS = new Set([
  'results',
  'check',
  'ratings',
  'interval',
  'levels',
  'comments',
  'workshop',
]);

/** `['checks', '1', 'yes']`: «criterio 2, sí». A key without a word stands for itself. */
export function figureWords(keys: readonly string[], locale: Locale): string {
  const words: string[] = [];
  for (const key of keys) {
    const last = words.at(-1);
    if (/^\d+$/.test(key)) words.splice(-1, 1, `${last ?? ''} ${Number(key) + 1}`.trim());
    else if (!HOLDERS.has(key)) words.push(wordOf(key, locale) ?? key);
  }
  return words.join(', ');
}

export function wordOf(key: string, locale: Locale): string | null {
  if (Object.hasOwn(MESSAGES, key)) return MESSAGES[key]?.({}, { locale }) ?? null;
  if (!Object.hasOwn(CSV_WORDS, key)) return null;
  const word = CSV_WORDS[key];
  return word ? wordIn(locale, word) : null;
}
