import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportedRecord, ExportFile } from '#lib/protocol/export-schema.ts';
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { exportFile } from './export-file.ts';
import { importBatch, readExport } from './import-file.ts';
import { withChecksum } from './mutated-export.ts';
import { replay } from './replay.ts';
import { sampleWorkshop } from './sample-workshop.ts';

let json: string;
beforeAll(async () => {
  const { loaded, log } = await sampleWorkshop('named', { people: 4 });
  json = exportFile(loaded, log);
});

const file = (): ExportFile => JSON.parse(json) as ExportFile;
const changed = (part: object): string => withChecksum({ ...file(), ...part });

describe('a file is refused', () => {
  const refusals: [why: string, text: () => string, reason: string, detail: RegExp][] = [
    ['that is no JSON', () => 'hola', 'not-ours', /JSON/],
    ['that is somebody else’s JSON', () => '{"format":"other"}', 'not-ours', /encuadre-workshop/],
    ['that is only a value', () => 'null', 'not-ours', /encuadre-workshop/],
    ['cut in the middle', () => json.slice(0, json.length / 2), 'cut-short', /characters/],
    ['cut before its last brace', () => json.slice(0, -1), 'cut-short', /characters/],
    ['cut within its first line', () => json.slice(0, 20), 'cut-short', /characters/],
    ['damaged inside', () => json.replace('"log":[', '"log":[,'), 'altered', /JSON/],
    ['of a later format', () => changed({ formatVersion: 2 }), 'too-new', /2/],
    [
      'with one letter changed',
      () => json.replace('Persona 1', 'Persona 7'),
      'altered',
      /checksum/,
    ],
    [
      'nested too deep',
      () => json.replace('"results":', `"deep":${'['.repeat(1e5)}${']'.repeat(1e5)},"results":`),
      'invalid',
      /deep/,
    ],
    ['larger than 20 MB', () => json + ' '.repeat(20 * 1024 * 1024), 'invalid', /larger/],
    ['with a field too many', () => changed({ owner: 'x' }), 'invalid', /owner/],
    [
      'that misses a fact',
      () => changed({ log: file().log.filter((_, at) => at !== 40) }),
      'invalid',
      /^log\.40\.version/,
    ],
    [
      'without its first fact',
      () => changed({ log: renumbered(file().log.slice(1)) }),
      'invalid',
      /^log\.0\.event/,
    ],
    [
      'that states another result',
      () => changed({ results: { ...file().results, voters: 5 } }),
      'inconsistent',
      /^results\.voters$/,
    ],
    [
      'that states another title',
      () => changed({ workshop: { ...file().workshop, title: 'x' } }),
      'inconsistent',
      /^workshop\.title$/,
    ],
    [
      'that lists somebody else',
      () => changed({ people: file().people.slice(1) }),
      'inconsistent',
      /^people/,
    ],
  ];

  test.each(refusals)('%s', (_why, text, reason, detail) => {
    expect(readExport(text())).toEqual({
      ok: false,
      reason,
      detail: expect.stringMatching(detail),
    });
  });
});

test('spaces between tokens change nothing', () => {
  expect(readExport(`\uFEFF${JSON.stringify(file(), null, 2)}\n`).ok).toBe(true);
});

test('where a fact is wrong is told', () => {
  const log = file().log.map((record) => ({ ...record }));
  const at = log.findIndex(({ event }) => 'answer' in event && event.answer.kind === 'place');
  const wrong = structuredClone(log[at]?.event) as { answer: { cell: unknown } };
  wrong.answer.cell = { x: 6, y: 1 };
  Object.assign(log[at] ?? {}, { event: wrong });
  expect(readExport(changed({ log }))).toMatchObject({
    reason: 'invalid',
    detail: expect.stringMatching(`^log\\.${at}\\.event\\.answer\\.cell\\.x`),
  });
});

describe('a fact that cannot follow is refused', () => {
  /** Events put in where the listing has just been closed. */
  const inserted = (...events: ((items: string[]) => unknown)[]) => {
    const { log } = file();
    const at = log.findLastIndex(
      ({ event }) => event.type === 'phaseClosed' && event.activity === '2.2',
    );
    const items = log.flatMap(({ event }) =>
      'item' in event && 'activity' in event && event.activity === '2.2' && event.item
        ? event.item
        : [],
    );
    const unique = [...new Set(items)].slice(0, 3);
    const rows = events.map((event) => ({ atMs: 1, actor: 'facilitator', event: event(unique) }));
    return changed({
      log: renumbered([...log.slice(0, at + 1), ...rows, ...log.slice(at + 1)] as ExportedRecord[]),
    });
  };
  const merge = (item: number, into: number) => (items: string[]) => {
    return { type: 'itemsMerged', activity: '2.2', item: items[item], into: items[into] };
  };

  const forged: [what: string, text: () => string, detail: RegExp][] = [
    ['an item merged into itself', () => inserted(merge(0, 0)), /circle/],
    ['two items merged into each other', () => inserted(merge(0, 1), merge(1, 0)), /circle/],
    [
      'three items merged in a circle',
      () => inserted(merge(0, 1), merge(1, 2), merge(2, 0)),
      /circle/,
    ],
    [
      'a merge with nothing',
      () => inserted(() => ({ type: 'itemsMerged', activity: '2.2', item: 'x', into: 'y' })),
      /unknown item/,
    ],
    ['a second creation', () => inserted(() => file().log[0]?.event), /begins with/],
    [
      'an unknown activity',
      () => inserted(() => ({ type: 'activityEntered', activity: 'none' })),
      /unknown activity/,
    ],
    [
      'an activity called __proto__',
      () => inserted(() => ({ type: 'activityEntered', activity: '__proto__' })),
      /event\.activity/,
    ],
    [
      'an activity called constructor',
      () => inserted(() => ({ type: 'activityEntered', activity: 'constructor' })),
      /event\.activity/,
    ],
    [
      'a person twice',
      () =>
        inserted(() => file().log.find(({ event }) => event.type === 'participantJoined')?.event),
      /same person twice/,
    ],
    ['an unknown event', () => inserted(() => ({ type: 'toString' })), /event\.type/],
    [
      'a phase that is not planned',
      () => inserted(() => ({ ...openingOf('2.2'), phase: 9, round: 1 })),
      /not planned/,
    ],
    [
      'a round out of turn',
      () => inserted(() => ({ ...openingOf('2.2'), round: 7 })),
      /out of turn/,
    ],
    [
      'a question about nothing known',
      () => inserted(() => ({ ...openingOf('2.2'), round: 2, items: ['nothing'] })),
      /unknown item/,
    ],
    ['an answer while nothing is open', () => inserted(() => answerIn('2.2')), /not open/],
    [
      'an answer by nobody',
      () => inserted(() => ({ ...answerIn('2.2'), author: 'nobody' })),
      /not in the room/,
    ],
  ];

  test.each(forged)('%s', (_what, text, detail) => {
    expect(readExport(text())).toEqual({
      ok: false,
      reason: 'invalid',
      detail: expect.stringMatching(detail),
    });
  });

  const openingOf = (activity: string) =>
    file().log.find(({ event }) => event.type === 'phaseOpened' && event.activity === activity)
      ?.event;
  const answerIn = (activity: string) =>
    file().log.find(({ event }) => event.type === 'answerGiven' && event.activity === activity)
      ?.event;
});

describe('what would take hours to count is refused at once', () => {
  test('a million rows', () => {
    const started: unknown[] = Array.from({ length: 1_000_000 }, () => 0);
    expect(readExport(changed({ log: started }))).toMatchObject({
      reason: 'invalid',
      detail: expect.stringMatching(/^log/),
    });
  });

  test('an activity opened six hundred times', () => {
    const { log } = file();
    const at = log.findIndex(
      ({ event }) => event.type === 'phaseClosed' && event.activity === '2.2',
    );
    const closing = log[at];
    if (closing?.event.type !== 'phaseClosed') throw new Error('2.2 was never closed');
    const { activity, roll } = closing.event;
    const again: WorkshopEvent[] = Array.from({ length: 600 }, () => [
      {
        type: 'phaseReopened',
        activity,
        roll,
        clock: { status: 'running', deadlineMs: 1 },
      } as const,
      { type: 'phaseClosed', activity, roll } as const,
    ]).flat();
    const rows = again.map((event): ExportedRecord => ({ ...closing, event }));
    const forged = renumbered([...log.slice(0, at + 1), ...rows, ...log.slice(at + 1)]);
    expect(readExport(changed({ log: forged }))).toMatchObject({
      reason: 'invalid',
      detail: expect.stringContaining('opened too often'),
    });
  });
});

test('the batch holds the whole log, and places that no token opens', () => {
  const read = readExport(json);
  if (!read.ok) throw new Error(read.detail);
  const batch = importBatch(read.file, 'new', () => 'same');
  expect(batch).toMatchObject({ workshop: 'new', afterVersion: 0, operations: [], resealed: [] });
  expect(batch.events.map((event) => event.version)).toEqual(
    read.file.log.map((record) => record.version),
  );
  expect(batch.participants.length).toBe(4);
  expect(new Set(batch.participants.map((row) => row.tokenHash)).size).toBe(4);
  expect(
    batch.participants.every((row) => row.personalCodeHash === null && row.workshop === 'new'),
  ).toBe(true);
  expect(read.status).toBe('ended');
});

test('a replay that passes is the workshop that was exported', () => {
  const replayed = replay(file().log);
  if (!replayed.ok) throw new Error(replayed.why);
  expect(JSON.parse(JSON.stringify(boardView(replayed.state)))).toEqual(file().results);
});

function renumbered(log: readonly ExportedRecord[]): ExportedRecord[] {
  return log.map((record, index) => ({ ...record, version: index + 1 }));
}
