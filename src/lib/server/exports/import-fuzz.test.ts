// Whatever is done to an export, it is refused, or it is a workshop that states its own results; nothing throws or hangs.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { inOrder, type Workshop } from '#lib/workshop/state.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { facilitatorView } from '#lib/workshop/views/facilitator.ts';
import { mineOf } from '#lib/workshop/views/mine.ts';
import { moderatedActivity } from '#lib/workshop/views/moderated.ts';
import { participantView } from '#lib/workshop/views/participant.ts';
import { exportFile } from './export-file.ts';
import { readExport } from './import-file.ts';
import { mutated, mutations, withChecksum } from './mutated-export.ts';
import { replay } from './replay.ts';
import { sampleWorkshop } from './sample-workshop.ts';

const PEOPLE = 3;
const RUNS = 260;
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

test.each(['named', 'anonymous'] as const)(
  `a mutated export of a %s workshop is refused or true (seed ${seed})`,
  async (mode) => {
    const { loaded, log } = await sampleWorkshop(mode, { people: PEOPLE });
    const json = exportFile(loaded, log);
    const outcomes = new Map<string, number>();
    const property = fc.property(mutations, (asked) => {
      const file = mutated(json, asked);
      count(outcomes, readAndShow(withChecksum(file)));
      const restated = restate(file);
      if (restated) count(outcomes, `restated ${readAndShow(restated)}`);
    });
    fc.assert(property, { seed, numRuns: RUNS });
    console.info(mode, Object.fromEntries(outcomes));
    expect(outcomes.get('restated true') ?? 0).toBeGreaterThan(RUNS / 20);
    expect(outcomes.get('invalid') ?? 0).toBeGreaterThan(RUNS / 20);
  },
  180_000,
);

test(`a damaged text is refused (seed ${seed})`, async () => {
  const { loaded, log } = await sampleWorkshop('named', {
    people: 1,
    until: (state) => state.startedAtMs !== null,
  });
  const json = exportFile(loaded, log);
  const damage = fc.record({
    at: fc.nat(json.length - 1),
    by: fc.constantFrom('', '0', '"', '}', 'ñ', '{"a":'),
  });
  const property = fc.property(damage, ({ at, by }) => {
    const damaged = json.slice(0, at) + by + json.slice(at + 1);
    if (JSON.stringify(parsed(damaged)) === json) return;
    expect(readExport(damaged).ok).toBe(false);
    expect(readExport(json.slice(0, at)).ok).toBe(false);
  });
  fc.assert(property, { seed, numRuns: RUNS });
}, 60_000);

/** Reads it and, where it is taken, draws everything that anybody would be shown of it. */
function readAndShow(json: string): string {
  const read = readExport(json);
  if (!read.ok) return read.reason;
  const replayed = replay(read.file.log);
  if (!replayed.ok) throw new Error('What was taken does not replay.');
  expect(plain(boardView(replayed.state))).toEqual((JSON.parse(json) as ExportFile).results);
  show(replayed.state);
  return 'true';
}

function show(state: Workshop): void {
  participantView(state);
  facilitatorView(state, new Map());
  for (const activity of inOrder(state)) {
    moderatedActivity(state, activity, new Map());
    for (const author of activity.writers.keys()) mineOf(state, activity, author);
  }
}

/** The same log with the results that it amounts to, as a forger who can count would write it. */
function restate(file: ExportFile): string | null {
  let read = readExport(withChecksum(file));
  for (let attempt = 0; attempt < 3 && !read.ok && read.reason === 'inconsistent'; attempt += 1) {
    const replayed = replay(file.log);
    if (!replayed.ok) return null;
    const { details, identityMode, template, people } = replayed.state;
    const { title, organisation, date, language } = details;
    file.workshop = { title, organisation, date, identityMode, language, template };
    const inRoom = identityMode === 'anonymous' ? [] : [...people.values()];
    file.people = inRoom
      .map(({ id, group, observer, removed }) => {
        return {
          id,
          name: 'x',
          group,
          role: observer ? ('observer' as const) : ('voter' as const),
          removed,
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    file.results = boardView(replayed.state);
    read = readExport(withChecksum(file));
  }
  return read.ok ? withChecksum(file) : null;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function count(outcomes: Map<string, number>, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
