import { expect, test } from 'vitest';
import { cssString } from './css-string.ts';

test('letters, digits and spaces stay as they are', () => {
  expect(cssString('Planeación 2021 漢字')).toBe("'Planeación 2021 漢字'");
});

test.each(["'", '"', '\\', '\n', '<', '}', ';', '&'])(
  '%j neither ends the string nor the sheet',
  (sign) => {
    const inside = cssString(`a${sign}b`).slice(1, -1);
    expect(inside).toBe(`a\\${sign.charCodeAt(0).toString(16)} b`);
    expect(inside.replace(/\\[0-9a-f]+ /g, '')).toBe('ab');
  },
);

test('a sign outside the basic plane is one escape', () => {
  expect(cssString('🌱')).toBe("'\\1f331 '");
});
