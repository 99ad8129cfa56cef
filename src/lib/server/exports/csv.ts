// One activity as one table: a row a question, item, check or text; a column a measure; empty where it does not apply.
import type { Activity } from '#lib/workshop/agenda.ts';
import type { BoardView } from '#lib/workshop/views/board.ts';
import type { BoardActivity, BoardRound } from '#lib/workshop/views/board-activity.ts';
import { axisColumn, axisName } from './csv-axes.ts';
import { questionRows, type Column, type CsvRow } from './csv-rows.ts';
import { csvText } from './csv-text.ts';
import { COLUMNS, COUNTED, PHASES, ROWS, wordIn, type NamedColumn } from './csv-words.ts';

/**
 * RFC 4180, UTF-8 with byte order mark; docs/export.md describes the columns.
 * @param activity its id.
 * @param language of the workshop; English headers for English, Spanish ones for any other.
 * @throws RangeError when the board has no such activity.
 */
export function activityCsv(board: BoardView, activity: string, language: string): string {
  const found = board.activities.find((one) => one.plan.id === activity);
  if (!found) throw new RangeError(`no activity ${activity}`);
  const rows: CsvRow[] = [
    ...found.rounds.flatMap((round) => roundRows(found, round, language)),
    ...found.outcome.map(({ label: item }) => ({ row: wordIn(language, ROWS.outcome), item })),
  ];
  const columns = columnsOf(rows);
  return csvText([
    columns.map((column) => titleOf(column, found.plan, language)),
    ...rows.map((row) => columns.map((column) => row[column] ?? null)),
  ]);
}

function roundRows({ plan }: BoardActivity, round: BoardRound, language: string): CsvRow[] {
  const name = plan.phases[round.phase]?.name;
  if (!name || !round.results) return [];
  const place = { phase: wordIn(language, PHASES[name]), round: round.round };
  const { eligible, connected } = round.closed ?? round.opened;
  return questionRows(round.results, plan, language).map((row, index) =>
    index === 0 ? { ...place, eligible, connected, ...row } : { ...place, ...row },
  );
}

/** Every table begins with these; the rest only where some row has it. */
const ALWAYS: readonly Column[] = ['phase', 'round', 'row', 'item', 'text', 'n'];

function columnsOf(rows: readonly CsvRow[]): Column[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row) as Column[]));
  const named = (Object.keys(COLUMNS) as NamedColumn[]).filter((column) => used.has(column));
  const counted = [...used].filter((column) => column.includes(' '));
  return [...new Set([...ALWAYS, ...named, ...counted])];
}

function titleOf(column: Column, plan: Activity, language: string): string {
  const [name, number] = column.split(' ');
  const words: Record<string, readonly [string, string]> = { ...COLUMNS, ...COUNTED };
  const word = wordIn(language, words[name ?? ''] ?? [column, column]);
  const title = number === undefined ? word : `${word} ${number}`;
  const axis = axisColumn(column);
  return axis && plan.kind === 'matrix' ? `${axisName(plan, axis, language)}: ${title}` : title;
}
