import { beforeAll, describe, expect, test } from 'vitest';
import type { Workshop } from '#lib/workshop/state.ts';
import { sampleWorkshop, type SampleWorkshop } from '../exports/sample-workshop.ts';
import { inTurn, storedRecount, type RecountSource } from './stored-recount.ts';

let sample: SampleWorkshop;
beforeAll(async () => {
  sample = await sampleWorkshop('named');
});

const sourceOf = (state: Workshop): RecountSource => ({
  state: async () => state,
  read: (after, upTo) => sample.events.read('sample', after, upTo),
});

describe('a workshop counted again from its rows', () => {
  test('is equal in every figure, over several pages of the log', async () => {
    const source = sourceOf(sample.loaded.state);
    const pages: number[] = [];
    const recount = await storedRecount({
      ...source,
      read: (after, upTo) => {
        pages.push(after);
        return source.read(after, upTo);
      },
    });
    expect(pages.length).toBeGreaterThan(1);
    expect(recount?.differences).toEqual([]);
    expect(recount?.figures).toBeGreaterThan(1_000);
  });

  test('differs where memory has it otherwise', async () => {
    const state = { ...sample.loaded.state, observers: 7 };
    const recount = await storedRecount(sourceOf(state));
    expect(recount?.differences).toEqual([
      { path: ['results', 'observers'], stated: 7, counted: 0 },
    ]);
  });

  test('differs where a row was taken away', async () => {
    const { state } = sample.loaded;
    const at = sample.log.findLastIndex((record) => record.body.includes('"place"'));
    const recount = await storedRecount({
      ...sourceOf(state),
      read: async (after, upTo) =>
        sample.log.slice(after, upTo).filter(({ version }) => version !== at + 1),
    });
    const places = recount?.differences.map(({ path }) => path.slice(0, 2).join('.'));
    expect(new Set(places)).toEqual(new Set(['results.activities']));
  });
});

describe('while the room goes on', () => {
  test('no row is read beyond what memory held at first', async () => {
    const { loaded, events } = await sampleWorkshop('named', {
      until: (state) => state.current === '3.2',
    });
    const { version } = loaded.state;
    const asked: number[] = [];
    const recount = await storedRecount({
      state: async () => loaded.state,
      read: (after, upTo) => {
        asked.push(upTo);
        return events.read('sample', after, upTo);
      },
    });
    expect(Math.max(...asked)).toBe(version);
    expect(recount?.differences).toEqual([]);
  });

  test('a difference is not believed if something has happened meanwhile', async () => {
    const { state } = sample.loaded;
    let asked = 0;
    const states = () => ({ ...state, observers: asked === 1 ? 7 : 0 });
    const recount = await storedRecount({
      ...sourceOf(state),
      // The first two lookups are of two versions; from then on it stands still.
      state: async () => {
        asked += 1;
        return asked === 1 ? { ...states(), version: state.version - 1 } : states();
      },
    });
    expect(recount?.differences).toEqual([]);
    expect(asked).toBeGreaterThan(2);
  });

  test('nothing is said of one that never stands still', async () => {
    const state = { ...sample.loaded.state, observers: 7 };
    let version = 100;
    const source = {
      ...sourceOf(state),
      state: async () => ({ ...state, version: (version += 1) }),
    };
    expect(await storedRecount(source)).toBeNull();
  });
});

test('recounts wait for each other, also after one has failed', async () => {
  const work = inTurn();
  const order: string[] = [];
  const failing = work(async () => {
    order.push('first');
    throw new Error('lost');
  });
  const following = work(async () => order.push('second'));
  await expect(failing).rejects.toThrow('lost');
  await following;
  expect(order).toEqual(['first', 'second']);
});
