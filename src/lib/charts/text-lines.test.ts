import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textLines } from './text-lines.ts';
import { fitText, textWidth } from './text-width.ts';

const face = 'people600';

test('widths are those of the font: 1000 em of «SEDATU» at weight 600', () => {
  expect(textWidth('SEDATU', 1000, face)).toBeGreaterThan(3500);
  expect(textWidth('SEDATU', 22, face)).toBeCloseTo(textWidth('SEDATU', 1000, face) * 0.022);
});

test('two lines come out even', () => {
  const lines = textLines('Institutos municipales de planeación', {
    size: 22,
    face,
    width: 260,
    most: 2,
  });
  expect(lines).toEqual(['Institutos municipales', 'de planeación']);
});

test('no line is wider than asked unless one word is, and then it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'Asociación', 'de', 'institutos', 'W'.repeat(40)), {
        minLength: 1,
        maxLength: 14,
      }),
      fc.integer({ min: 40, max: 400 }),
      (words, width) => {
        const lines = textLines(words.join(' '), { size: 22, face, width, most: 2 });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 22, face)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('what fits is not touched, what does not ends in …', () => {
  expect(fitText('SEDATU', 22, face, 200)).toBe('SEDATU');
  expect(fitText('Presidencias municipales', 22, face, 100)).toMatch(/^Pres.*…$/);
});
