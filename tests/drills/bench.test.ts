// The benchmark in the size of a test: the built application beside the reference, 200 phones in one room. What can be
// counted must be right on any machine; times depend on who else uses this one, so they are printed and not judged.
import { expect, test } from 'vitest';
import { applicationSystem } from '../../src/tools/bench/application.ts';
import { referenceSystem } from '../../src/tools/bench/reference.ts';
import { runRounds } from '../../src/tools/bench/rounds.ts';
import { measurementTable, ratioTable } from '../../src/tools/bench/table.ts';
import { countFailures, ratiosOf } from '../../src/tools/bench/verdict.ts';

const phones = 200;

test('200 phones: nothing lost, nothing twice, nobody flooded', async () => {
  const patterns = () => ['burst', 'paced'] as const;
  const entrants = [referenceSystem(), applicationSystem()].map((system) => ({ system, patterns }));
  const plan = { sizes: [phones], rounds: 1, isShort: true, isBusyAllowed: true };
  const { kept } = await runRounds(entrants, plan, () => undefined);
  const ratios = ratiosOf(kept, 'application', 'reference');
  console.log(`${measurementTable(kept)}\n\n${ratioTable(ratios)}`);
  expect(kept.map(({ system, pattern }) => `${system} ${pattern}`).sort()).toEqual([
    'application burst',
    'application paced',
    'reference burst',
    'reference paced',
  ]);
  expect(countFailures(kept)).toEqual([]);
  // Sent in answer to what others did, not a message for each of them: the room would stand still at a thousand.
  for (const { phoneMessagesPerSubmission } of kept)
    expect(phoneMessagesPerSubmission).toBeLessThan(phones / 2);
}, 300_000);
