import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CloudBox } from './cloud-rows.ts';
import type { CloudTerm } from './cloud-words.ts';
import { ZOOMS, zoomCloud, type ZoomedCloud } from './cloud-zoom.ts';
import { actorTerms } from './fixtures/actors.ts';

const box: CloudBox = { width: 1200, height: 457, inset: 25 };
const middle = { x: box.width / 2, y: box.height / 2 };

/** Where a word stands, from the middle of the wall, in units of the layout. */
const places = ({ layout, zoom }: ZoomedCloud) =>
  new Map(
    layout.words.map(({ id, x, y }) => [id, [x - middle.x / zoom, y - middle.y / zoom] as const]),
  );

function grow(
  entries: readonly string[],
  see: (now: ZoomedCloud, before: ZoomedCloud | undefined, entry: string) => void,
): void {
  const people = new Map<string, number>();
  let before: ZoomedCloud | undefined;
  for (const entry of entries) {
    people.set(entry, (people.get(entry) ?? 0) + 1);
    const terms = [...people].map(([id, count]) => ({ id, label: id, people: count }));
    const now = zoomCloud(terms, box, before);
    see(now, before, entry);
    before = now;
  }
}

test('few terms are drawn larger, and fill the wall better the fewer they are', () => {
  const zooms = [1, 6, 12, 25, 45].map((count) => zoomCloud(actorTerms.slice(0, count), box).zoom);
  expect(zooms[0]).toBeGreaterThan(1);
  expect(zooms).toEqual([...zooms].sort((a, b) => b - a));
  expect(new Set(zooms).size).toBeGreaterThanOrEqual(3);
  expect(zooms.at(-1)).toBe(1);
});

test('every term is drawn whole and inside the wall, however near', () => {
  const label = fc
    .array(fc.constantFrom('red', 'IMPLAN', 'municipios', 'planeación'), {
      minLength: 1,
      maxLength: 7,
    })
    .map((words) => words.join(' ').slice(0, 60));
  const terms = fc
    .array(fc.record({ label, people: fc.integer({ min: 1, max: 30 }) }), { maxLength: 14 })
    .map((list): CloudTerm[] => list.map((term, place) => ({ ...term, id: `t${place}` })));
  fc.assert(
    fc.property(terms, (given) => {
      const { layout, zoom } = zoomCloud(given, box);
      if (zoom === 1) return;
      expect(layout.words.map(({ text }) => text).sort()).toEqual(
        given.map((term) => term.label).sort(),
      );
      for (const { x, y, width, size } of layout.words) {
        expect(x * zoom).toBeGreaterThanOrEqual(box.inset - 0.1);
        expect((x + width) * zoom).toBeLessThanOrEqual(box.width - box.inset + 0.1);
        expect((y - size * 0.76) * zoom).toBeGreaterThanOrEqual(-0.1);
        expect((y + size * 0.25) * zoom).toBeLessThanOrEqual(box.height + 0.1);
      }
      for (const a of given)
        for (const b of given)
          if (a.people > b.people && a.label.length <= b.label.length)
            expect(levelOf(layout, a.id)).toBeGreaterThanOrEqual(levelOf(layout, b.id));
    }),
    { numRuns: 60 },
  );
});

test('a growing cloud is only seen from further away, and its words keep their places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...actorTerms.slice(0, 24).map((term) => term.label)), {
        maxLength: 70,
      }),
      (entries) => {
        grow(entries, (now, before, entry) => {
          if (!before) return;
          expect(now.zoom).toBeLessThanOrEqual(before.zoom);
          // At the end of its ways, or with a new scale, a cloud is packed anew.
          if (now.zoom === 1 || now.layout.scale !== before.layout.scale) return;
          const then = places(before);
          for (const [id, [x, y]] of places(now)) {
            const [beforeX, beforeY] = then.get(id) ?? [x, y];
            if (id !== entry) expect(Math.hypot(x - beforeX, y - beforeY), id).toBeLessThan(0.01);
          }
        });
      },
    ),
    { numRuns: 40 },
  );
});

test('another wall is looked at anew', () => {
  const far = zoomCloud(actorTerms, box);
  const wider = { ...box, width: 1400 };
  const short = [{ id: 'GIZ', label: 'GIZ', people: 1 }];
  expect(zoomCloud(short, box, far).zoom).toBe(1);
  expect(zoomCloud(short, wider, far).zoom).toBe(ZOOMS[0]);
});

function levelOf(layout: ZoomedCloud['layout'], id: string): number {
  return layout.words.find((word) => word.id === id)?.level ?? -1;
}
