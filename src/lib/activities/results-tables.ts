// The figures of a question as tables, in words: one or more tables a kind of result.
import { m } from '#lib/paraglide/messages.js';
import type { Activity } from '#lib/workshop/agenda.ts';
import type { PhaseResults, Placed } from '#lib/workshop/results.ts';
import { inLanguage } from '#lib/workshop/local-text.ts';
import { oneDecimal } from './number-words.ts';
import { feedbackTables, ratingTables } from './opinion-tables.ts';
import type { ResultsOf, ResultsTableData } from './results-table.ts';

export function tablesOf(
  results: PhaseResults,
  plan: Activity,
  locale: string,
): ResultsTableData[] {
  switch (results.type) {
    case 'terms':
    case 'drafts':
      return [];
    case 'feedback':
      return feedbackTables(results, plan, locale);
    case 'approvals':
      return [votesTable(m.console_figures_approvals({ count: results.voters }), results.options)];
    case 'choices':
      return [
        {
          ...votesTable(m.console_figures_choices({ count: results.voters }), results.options),
          note: choiceNote(results),
        },
      ];
    case 'order':
      return [orderTable(results)];
    case 'placements':
      return [placementsTable(results, plan, locale)];
    case 'ratings':
      return ratingTables(results, plan, locale);
    default: {
      const unknown: never = results;
      throw new Error(`Unknown results ${JSON.stringify(unknown)}`);
    }
  }
}

function votesTable(caption: string, options: ResultsOf<'approvals'>['options']): ResultsTableData {
  return {
    caption,
    columns: [
      { title: m.console_figures_draft(), people: true },
      { title: m.console_figures_votes(), number: true },
      { title: m.console_figures_passes() },
    ],
    rows: options.map(({ label, votes, passes }) => [
      label,
      votes,
      passes ? m.console_figures_yes() : '',
    ]),
  };
}

function choiceNote({ none, abstentions, needed, valid, quorum }: ResultsOf<'choices'>): string {
  const counts = m.console_figures_choice_note({ needed, valid, none, abstentions });
  return quorum ? counts : `${counts} ${m.console_figures_no_quorum()}`;
}

function orderTable({ voters, rows }: ResultsOf<'order'>): ResultsTableData {
  return {
    caption: m.console_figures_order({ count: voters }),
    columns: [
      { title: m.console_figures_factor(), people: true },
      { title: m.console_figures_place(), number: true },
      { title: m.console_figures_points(), number: true },
      { title: m.console_figures_mean_rank(), number: true },
      { title: m.console_figures_first_places(), number: true },
    ],
    rows: rows.map(({ label, place, points, meanRank, firstPlaces }) => [
      label,
      place,
      meanWords(points),
      meanWords(meanRank),
      firstPlaces,
    ]),
  };
}

function placementsTable(
  { voters, rows, scheme }: ResultsOf<'placements'>,
  plan: Activity,
  locale: string,
): ResultsTableData {
  const axis = (name: 'x' | 'y') =>
    plan.kind === 'matrix' ? inLanguage(plan[name].name, locale) : name;
  const hasRounds = rows.some(({ first }) => first !== null);
  const cells = (label: string, placed: Placed): (string | number | null)[] => [
    label,
    ...(hasRounds ? [placed.round] : []),
    placed.n,
    meanWords(placed.y.mean),
    meanWords(placed.x.mean),
    whereWords(placed),
  ];
  return {
    caption: m.console_figures_placements({ count: voters }),
    columns: [
      { title: m.console_figures_item(), people: true },
      ...(hasRounds ? [{ title: m.console_figures_round(), number: true }] : []),
      { title: m.console_figures_answers(), number: true },
      { title: axis('y'), number: true },
      { title: axis('x'), number: true },
      { title: scheme === 'levels' ? m.console_figures_level() : m.console_figures_quadrant() },
    ],
    rows: rows.flatMap((row) => [
      cells(row.label, row),
      ...(row.first ? [cells(row.label, row.first)] : []),
    ]),
  };
}

function whereWords({ quadrant, level }: Placed): string | null {
  if (level) return LEVELS[level]();
  return quadrant ? QUADRANTS[quadrant]() : null;
}

const LEVELS: Record<NonNullable<Placed['level']>, () => string> = {
  green: m.console_level_low,
  amber: m.console_level_medium,
  red: m.console_level_high,
};

const QUADRANTS: Record<NonNullable<Placed['quadrant']>, () => string> = {
  keyPlayers: m.console_quadrant_key_players,
  keepSatisfied: m.console_quadrant_keep_satisfied,
  keepInformed: m.console_quadrant_keep_informed,
  monitor: m.console_quadrant_monitor,
  frontier: m.console_quadrant_frontier,
};

const meanWords = (mean: number | null): string | null => (mean === null ? null : oneDecimal(mean));
