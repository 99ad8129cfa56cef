// How long a tally takes after one more answer, in rooms larger than any workshop's.
import { parseArgs } from 'node:util';
import { tallyTimes } from './bench-measures/tally-times.ts';

/** What a screen that is drawn sixty times a second may wait for. */
const LIMIT_MS = 20;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const times = tallyTimes();
const slow = times.filter(({ medianMs }) => medianMs > LIMIT_MS);
if (values.json) console.log(JSON.stringify({ limitMs: LIMIT_MS, times }));
else
  for (const { name, medianMs, worstMs } of times)
    console.log(
      `${name.padEnd(32)} ${medianMs.toFixed(1)} ms, ${worstMs.toFixed(1)} ms at the worst`,
    );
process.exitCode = slow.length > 0 ? 1 : 0;
