// Says how often the measures find agreement where there is none: rooms that answer by lot, of every size.
import { parseArgs } from 'node:util';
import { simulate, type SimulatedRow } from './simulate/random-rooms.ts';

const SIZES = [5, 6, 7, 8, 9, 10, 12, 15, 20];
/** At least so many rooms by lot read «bajo», or get no word. */
const LEAST_LOW = 0.95;

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const rows = simulate(SIZES, Number(values.rooms), Number(values.seed));
const failed = rows.filter(({ shareLow }) => shareLow < LEAST_LOW);
console.log(values.json ? JSON.stringify({ rows, failed }) : table(rows));
process.exitCode = failed.length > 0 ? 1 : 0;

function table(all: readonly SimulatedRow[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const cells = (kind: string) =>
    all
      .filter((row) => row.kind === kind)
      .map(({ shareLow }) => `${(100 * shareLow).toFixed(1)}`.padStart(6));
  const head = ['people'.padEnd(34), ...SIZES.map((size) => String(size).padStart(6))].join('');
  return [head, ...kinds.map((kind) => [kind.padEnd(34), ...cells(kind)].join(''))].join('\n');
}
