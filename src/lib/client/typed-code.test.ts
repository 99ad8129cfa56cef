import { expect, test } from 'vitest';
import { typedCode } from './typed-code.ts';

test.each([
  ['482913', '482913'],
  ['482 913', '482913'],
  [' 482-913 ', '482913'],
  ['482–913', '482913'],
  ['482\u00a0913', '482913'],
  ['４８２９１３', '482913'],
  ['http://192.168.1.20:3000/482913', '482913'],
  ['48291', null],
  ['4829134', null],
  ['48291a', null],
  ['', null],
])('%s is read as %s', (typed, code) => {
  expect(typedCode(typed)).toBe(code);
});
