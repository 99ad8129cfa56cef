import { expect, test } from 'vitest';
import { inOrderOf } from './in-order-of.ts';

test('keys come as the model has them, at every depth', () => {
  const model = { b: [{ y: 1, x: 2 }], a: { d: null, c: 0 } };
  const value = { a: { c: 'c', d: 'd' }, b: [{ x: 'x', y: 'y' }] };
  expect(JSON.stringify(inOrderOf(value, model))).toBe(
    '{"b":[{"y":"y","x":"x"}],"a":{"d":"d","c":"c"}}',
  );
});

test('what the model does not have stays, and comes last', () => {
  const value = { c: [1], a: 'a', b: 'b' };
  expect(JSON.stringify(inOrderOf(value, { b: 0, c: 7 }))).toBe('{"b":"b","c":[1],"a":"a"}');
  expect(inOrderOf(value, null)).toEqual(value);
});
