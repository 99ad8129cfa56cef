import { beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_FORMAT, type ExportFile } from '#lib/protocol/export-schema.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { openMemoryEventStore } from '../event-store/memory.ts';
import { hashOf } from '../workshops/author-key.ts';
import { loadWorkshop } from '../workshops/loaded-workshop.ts';
import { exportFile } from './export-file.ts';
import { importBatch, readExport } from './import-file.ts';
import { sampleWorkshop, type SampleWorkshop } from './sample-workshop.ts';

describe.each(['named', 'pseudonymous', 'anonymous'] as const)(
  'an export of a %s workshop',
  (mode) => {
    let sample: SampleWorkshop;
    let json: string;
    let file: ExportFile;

    beforeAll(async () => {
      sample = await sampleWorkshop(mode);
      json = exportFile(sample.loaded, sample.log);
      file = JSON.parse(json) as ExportFile;
    });

    test('states what the board shows', () => {
      expect(file.format).toBe(EXPORT_FORMAT);
      expect(sample.loaded.state.endedAtMs).not.toBeNull();
      expect(file.results).toEqual(JSON.parse(JSON.stringify(boardView(sample.loaded.state))));
    });

    test('holds no token, hash, code or login', () => {
      const { tokens, login, loaded } = sample;
      const secrets = [...tokens, ...tokens.map(hashOf), login, loaded.record.code];
      expect(secrets.filter((secret) => json.includes(`"${secret}`))).toEqual([]);
      expect(
        [...loaded.participants.values()].filter((row) => json.includes(row.tokenHash)),
      ).toEqual([]);
    });

    test('is taken back as the same workshop', async () => {
      const read = readExport(json);
      if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
      let made = 0;
      const batch = importBatch(read.file, 'imported', () => `id-${(made += 1)}`);
      const events = openMemoryEventStore();
      expect(await events.append([batch])).toMatchObject([{ ok: true }]);
      const loaded = await loadWorkshop(events, { ...sample.loaded.record, id: 'imported' });
      expect(boardView(loaded.state)).toEqual(boardView(sample.loaded.state));
      const again = JSON.parse(exportFile(loaded, await events.read('imported', 0))) as ExportFile;
      const { people, log, results } = file;
      if (mode === 'anonymous') expect(again.results).toEqual(results);
      else expect(again).toMatchObject({ people, log, results });
    });
  },
);

test('names stand apart from the log, by id', async () => {
  const { loaded, log } = await sampleWorkshop('named', {
    people: 3,
    until: (state) => state.startedAtMs !== null,
  });
  const { people } = JSON.parse(exportFile(loaded, log)) as ExportFile;
  expect(people.map((person) => person.name).sort()).toEqual([
    'Persona 0',
    'Persona 1',
    'Persona 2',
  ]);
  expect(people.map((person) => person.id)).toEqual([...loaded.state.people.keys()].sort());
});

describe('in anonymous mode', () => {
  const isOpenCloud =
    (activity: string) =>
    (state: {
      current: string | null;
      activities: Map<string, { entries: Map<string, unknown> }>;
    }) =>
      state.current === activity && (state.activities.get(activity)?.entries.size ?? 0) > 0;

  test('nobody is listed, and no author key leaves', async () => {
    const { loaded, log } = await sampleWorkshop('anonymous', { until: isOpenCloud('2.2') });
    const file = JSON.parse(exportFile(loaded, log)) as ExportFile;
    expect(file.people).toEqual([]);
    const authors = file.log.flatMap(({ event }) => ('author' in event ? event.author : []));
    expect(authors.length).toBeGreaterThan(10);
    expect(authors.filter((author) => !/^author-\d+$/.test(author))).toEqual([]);
  });

  test('answers of an activity still open leave in another order each time, and count the same', async () => {
    const { loaded, log } = await sampleWorkshop('anonymous', { until: isOpenCloud('2.2') });
    expect(loaded.sealedAt).toBeLessThan(log.length);
    const orders = Array.from({ length: 4 }, () => {
      const { log: exported } = JSON.parse(exportFile(loaded, log)) as ExportFile;
      return exported
        .flatMap(({ event }) =>
          'answer' in event && event.answer.kind === 'write' ? event.answer.entry : [],
        )
        .join();
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(readExport(exportFile(loaded, log)).ok).toBe(true);
  });
});
