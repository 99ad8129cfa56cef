import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToBox, overlapArea } from './box.ts';
import { actorPlacements, actorQuadrants, crowdedPlacements } from './fixtures/actor-placements.ts';
import { risks } from './fixtures/risks.ts';
import { cellLevel } from './matrix-cells.ts';
import { middle } from './matrix-dots.ts';
import type { MatrixItem } from './matrix-item.ts';
import { nameBoxes } from './matrix-names.ts';
import { layoutMatrix } from './matrix-layout.ts';

const axis = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 12 })
  .map((ratings) => {
    const sorted = [...ratings].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 3;
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
    return { mean, median: at(0.5), q1: at(0.25), q3: at(0.75) };
  });
const label = fc
  .array(fc.constantFrom('red', 'IMPLAN', 'municipios', 'de', 'Asociación', 'planeación'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' ').slice(0, 80));
const items = fc
  .array(
    fc.record({
      label,
      n: fc.integer({ min: 1, max: 30 }),
      x: axis,
      y: axis,
      emphasis: fc.constantFrom(undefined, 'discuss' as const, 'divided' as const),
    }),
    { maxLength: 15 },
  )
  .map((list): MatrixItem[] => list.map((item, place) => ({ ...item, id: `i${place}` })));

const laidOut = (given: readonly MatrixItem[]) => layoutMatrix(given, actorQuadrants, 'quadrants');

describe('quadrants', () => {
  test('labels cover no label, dot or quadrant name, and stay in the quadrant of their dot', () => {
    fc.assert(
      fc.property(items, (given) => {
        const { dots, labels } = laidOut(given);
        for (const [place, { id, box }] of labels.entries()) {
          for (const other of labels.slice(place + 1)) expect(overlapArea(box, other.box)).toBe(0);
          for (const dot of dots)
            expect(distanceToBox(dot, box)).toBeGreaterThanOrEqual(dot.radius);
          for (const name of nameBoxes(actorQuadrants)) expect(overlapArea(box, name.box)).toBe(0);
          const dot = dots.find((one) => one.id === id);
          const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          expect((centre.x - middle.x) * ((dot?.x ?? 0) - middle.x)).toBeGreaterThanOrEqual(0);
          expect((centre.y - middle.y) * ((dot?.y ?? 0) - middle.y)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every placed item has a dot, and a label or a number', () => {
    fc.assert(
      fc.property(items, (given) => {
        const { dots, labels, needsList, numbers } = laidOut(given);
        expect(dots.map((dot) => dot.id)).toEqual(given.map((item) => item.id));
        if (needsList) expect([labels.length, numbers.size]).toEqual([0, given.length]);
        else expect(labels.length).toBe(given.length);
      }),
      { numRuns: 60 },
    );
  });

  test('dots do not cover each other and stay on their side of the midlines', () => {
    fc.assert(
      fc.property(items, (given) => {
        const { dots } = laidOut(given);
        for (const [place, dot] of dots.entries()) {
          for (const other of dots.slice(place + 1))
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(dot.radius);
          const mean = given[place]?.x?.mean ?? 3;
          if (mean !== 3) expect(Math.sign(dot.x - middle.x)).not.toBe(Math.sign(3 - mean));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(items, (given) => {
        expect(laidOut(given)).toEqual(laidOut(given));
      }),
      { numRuns: 30 },
    );
  });

  test('the twelve actors of the fixture have their labels', () => {
    expect(laidOut(actorPlacements).needsList).toBe(false);
  });

  test('fifteen long labels in one quadrant become numbers and a list', () => {
    const { needsList, numbers } = laidOut(crowdedPlacements);
    expect([needsList, numbers.get('crowded-14')]).toEqual([true, 15]);
  });

  test('under five people there is no cross; nobody, no dot', () => {
    const [one] = actorPlacements;
    if (!one) throw new Error('the fixture is empty');
    expect(laidOut([{ ...one, n: 4 }]).dots[0]?.cross).toBeNull();
    expect(laidOut([{ ...one, n: 5 }]).dots[0]?.cross).not.toBeNull();
    expect(laidOut([{ ...one, n: 0, x: null, y: null }]).dots).toEqual([]);
  });
});

describe('levels', () => {
  test('the cells count 10 low, 7 mid, 8 high', () => {
    const points = [1, 2, 3, 4, 5];
    const levels = points.flatMap((x) => points.map((y) => cellLevel(x, y)));
    const count = (level: string) => levels.filter((one) => one === level).length;
    expect([count('low'), count('mid'), count('high')]).toEqual([10, 7, 8]);
  });

  test('a disc stands in the cell of its medians; .5 reads the higher one', () => {
    const at = (point: number) => ({ mean: point, median: point, q1: point, q3: point });
    const item = { id: 'a', label: 'a', n: 9, x: at(3.5), y: at(2) };
    const [disc] = layoutMatrix([item], ['', '', '', ''], 'levels').discs;
    expect(disc).toMatchObject({ x: 348, y: 313 });
  });

  test('discs of one cell do not cover each other and stay in it', () => {
    const [first] = risks;
    if (!first) throw new Error('the fixture is empty');
    for (let count = 1; count <= 15; count++) {
      const same = Array.from({ length: count }, (_, place) => ({ ...first, id: `r${place}` }));
      const { discs } = layoutMatrix(same, ['', '', '', ''], 'levels');
      for (const [place, a] of discs.entries()) {
        expect(a.x - a.radius).toBeGreaterThanOrEqual(300);
        expect(a.x + a.radius).toBeLessThanOrEqual(396);
        for (const b of discs.slice(place + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * a.radius);
      }
    }
  });
});
