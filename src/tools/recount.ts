// npm run -s recount -- <export.json | -> [--json]: counts an export once more from its facts, without server or
// database. Ends with 0 where it states what was counted, 1 where it does not, 2 where there is nothing to count.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differenceLines } from '#lib/server/exports/difference-words.ts';
import { recountedExport } from '#lib/server/exports/recounted-export.ts';
import { replayedExport, type ReplayedExport } from '#lib/server/exports/replayed-export.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { localeOf, recountWords, unreadableWords } from './recount/words.ts';

const STANDARD_INPUT = 0;

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new Error('npm run -s recount -- <export.json | -> [--json]');
  const text = readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8');
  const replayed = replayedExport(text);
  if (replayed.ok) tell(replayed, values.json);
  else {
    const { reason, detail } = replayed;
    process.exitCode = 2;
    if (values.json) console.log(JSON.stringify({ reason, detail }));
    else console.error(unreadableWords(replayed));
  }
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : error);
}

function tell(replayed: ReplayedExport, asJson: boolean): void {
  const comparison = recountedExport(replayed);
  const { figures, differences } = comparison;
  process.exitCode = differences.length === 0 ? 0 : 1;
  if (asJson) {
    const rows = differences.map((one) => ({ ...one, path: one.path.join('.') }));
    console.log(JSON.stringify({ figures, differences: rows }));
    return;
  }
  const locale = localeOf(replayed.state.details.language);
  const lines = differenceLines(comparison, boardView(replayed.state), locale);
  console.log([recountWords(comparison, locale), ...lines].join('\n'));
}
