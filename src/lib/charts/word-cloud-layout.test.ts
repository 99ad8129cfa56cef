import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapArea, type Box } from './box.ts';
import { MOST_WORDS } from './cloud-packing.ts';
import type { CloudBox } from './cloud-rows.ts';
import type { CloudLayout, CloudTerm, CloudWord } from './cloud-words.ts';
import { actorTerms } from './fixtures/actors.ts';
import { layoutCloud } from './word-cloud-layout.ts';

const box: CloudBox = { width: 1200, height: 457, inset: 25 };

const label = fc
  .array(
    fc.constantFrom('red', 'IMPLAN', 'municipios', 'de', 'la', 'Ñandú', 'planeación', '漢字', 'W'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));
const terms = fc
  .array(fc.record({ label, people: fc.integer({ min: 1, max: 40 }) }), { maxLength: 70 })
  .map((list): CloudTerm[] => list.map((term, place) => ({ ...term, id: `t${place}` })));

const inkBox = ({ x, y, width, size }: CloudWord): Box => ({
  x,
  y: y - size * 0.76,
  width,
  height: size * 1.01,
});

function expectSound(layout: CloudLayout, given: readonly CloudTerm[]) {
  const boxes = layout.words.map(inkBox);
  for (const [place, one] of boxes.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(box.inset - 0.01);
    expect(one.x + one.width).toBeLessThanOrEqual(box.width - box.inset + 0.01);
    expect(one.y).toBeGreaterThanOrEqual(-0.01);
    expect(one.y + one.height).toBeLessThanOrEqual(box.height + 0.01);
    for (const other of boxes.slice(place + 1)) expect(overlapArea(one, other)).toBeLessThan(0.1);
  }
  expect(layout.words.length).toBeLessThanOrEqual(MOST_WORDS);
  expect(new Set(layout.words.map((word) => word.id)).size).toBe(layout.words.length);
  expect(layout.words.length + layout.more).toBe(given.filter((term) => !term.hidden).length);
}

/** Terms as they arrive one entry at a time, each time with the layout before. */
function grow(
  entries: readonly string[],
  see: (layout: CloudLayout, now: CloudTerm[], entry: string) => void,
) {
  const people = new Map<string, number>();
  let layout: CloudLayout | undefined;
  for (const entry of entries) {
    people.set(entry, (people.get(entry) ?? 0) + 1);
    const now = [...people].map(([id, count]) => ({ id, label: id, people: count }));
    layout = layoutCloud(now, box, layout);
    see(layout, now, entry);
  }
}

describe('a cloud laid out from nothing', () => {
  test('words do not overlap, stand inside the box, and are drawn or counted', () => {
    fc.assert(fc.property(terms, (given) => expectSound(layoutCloud(given, box), given)));
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(layoutCloud(given, box)).toEqual(layoutCloud(given, box));
      }),
    );
  });

  test('more people never give a smaller word', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const short = given.map((term) => ({ ...term, label: term.label.slice(0, 12) }));
        const levels = new Map(layoutCloud(short, box).words.map((word) => [word.id, word.level]));
        for (const a of short)
          for (const b of short)
            if (a.people > b.people && levels.has(a.id) && levels.has(b.id))
              expect(levels.get(a.id)).toBeGreaterThanOrEqual(levels.get(b.id) ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  test('the forty-five actors of the fixture are all drawn, the first at the largest size', () => {
    const layout = layoutCloud(actorTerms, box);
    expect(layout.more).toBe(0);
    expect(layout.words.find((word) => word.id === 'actor-0')?.size).toBe(64);
  });

  test('hidden terms are neither drawn nor counted', () => {
    const layout = layoutCloud(
      actorTerms.map((term) => ({ ...term, hidden: true })),
      box,
    );
    expect([layout.words.length, layout.more]).toEqual([0, 0]);
  });
});

describe('a cloud that grows', () => {
  test('stays sound at every entry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...actorTerms.map((term) => term.label)), { maxLength: 80 }),
        (entries) => {
          grow(entries, expectSound);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a known word does not move when another arrives or grows', () => {
    const few = actorTerms.slice(0, 20).map((term) => term.label);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...few), { maxLength: 60 }), (entries) => {
        let before: CloudLayout | undefined;
        grow(entries, (layout, _, entry) => {
          const packedAnew = before && before.scale !== layout.scale;
          if (before && !packedAnew) expect(moved(before, layout, entry)).toEqual([]);
          before = layout;
        });
      }),
      { numRuns: 40 },
    );
  });

  test('twenty words find their places without a new packing but for the scale', () => {
    let packings = 0;
    let before: CloudLayout | undefined;
    grow(
      actorTerms.slice(0, 20).map((term) => term.label),
      (layout, _, entry) => {
        if (before && moved(before, layout, entry).length > 0) packings += 1;
        before = layout;
      },
    );
    expect(packings).toBe(0);
  });

  test('sixty terms: one more entry, known or new, moves nothing that did not grow', () => {
    const sixty = Array.from({ length: 60 }, (_, place) => ({
      id: `t${place}`,
      label: `${actorTerms[place % 45]?.label}`,
      people: 1 + (place % 9),
    }));
    const before = layoutCloud(sixty, box);
    const later = [...sixty, { id: 'new', label: 'Consejo ciudadano', people: 1 }];
    expect(moved(before, layoutCloud(later, box, before), 'new')).toEqual([]);
    for (const { id } of sixty) {
      const grown = sixty.map((term) =>
        term.id === id ? { ...term, people: term.people + 1 } : term,
      );
      const layout = layoutCloud(grown, box, before);
      expectSound(layout, grown);
      expect(moved(before, layout, id)).toEqual([]);
    }
  });

  test('a renamed term shows its new name', () => {
    const before = layoutCloud(actorTerms, box);
    const renamed = actorTerms.map((term) =>
      term.id === 'actor-1' ? { ...term, label: 'Sedatu' } : term,
    );
    const word = layoutCloud(renamed, box, before).words.find(({ id }) => id === 'actor-1');
    expect(word?.text).toBe('Sedatu');
  });

  test('sixty terms are laid out again in under 4 ms', () => {
    const sixty = Array.from({ length: 60 }, (_, place) => ({
      id: `t${place}`,
      label: `${actorTerms[place % 45]?.label} ${place}`,
      people: 1 + (place % 9),
    }));
    let layout = layoutCloud(sixty, box);
    const timesMs = sixty.map((_, place) => {
      sixty[place] = {
        ...sixty[place],
        id: `t${place}`,
        label: `${sixty[place]?.label}`,
        people: 2 + (place % 9),
      };
      const startMs = performance.now();
      layout = layoutCloud(sixty, box, layout);
      return performance.now() - startMs;
    });
    const medianMs = timesMs.sort((a, b) => a - b)[30] ?? Infinity;
    expect(medianMs).toBeLessThan(4);
  });
});

function moved(before: CloudLayout, after: CloudLayout, grown: string): string[] {
  const places = new Map(before.words.map(({ id, x, y }) => [id, `${x},${y}`]));
  return after.words
    .filter(({ id }) => id !== grown && places.has(id))
    .filter(({ id, x, y }) => places.get(id) !== `${x},${y}`)
    .map(({ id }) => id);
}
