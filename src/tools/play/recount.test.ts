import { describe, expect, test } from 'vitest';
import { differences } from './recount.ts';
import { termsOf } from './terms.ts';

describe('two books side by side', () => {
  test('the same facts in any order differ in nothing', () => {
    expect(differences(['a', 'b', 'a'], ['a', 'a', 'b'])).toEqual([[], []]);
  });
  test('a fact that is not there is missing, as often as it is not', () => {
    expect(differences(['a', 'a', 'b'], ['a'])).toEqual([['a', 'b'], []]);
  });
  test('a fact that is there once too often is unexpected', () => {
    expect(differences(['a'], ['a', 'a', 'c'])).toEqual([[], ['a', 'c']]);
  });
});

describe('terms', () => {
  const merged = { type: 'merged', activity: '3.2', label: 'Ediles', into: 'Alcaldes' } as const;

  test('spellings, merged ones and a new wording have one name', () => {
    const reworded = {
      type: 'reworded',
      activity: '3.2',
      label: 'alcaldes',
      text: 'Alcaldías',
    } as const;
    const terms = termsOf([merged, reworded]);
    const names = ['Alcaldes', ' los ALCALDES ', 'ediles', 'Alcaldías'].map((label) =>
      terms.named('3.2', label),
    );
    expect(new Set(names).size).toBe(1);
    expect(terms.named('4.2', 'Ediles')).not.toBe(terms.named('4.2', 'Alcaldes'));
  });
  test('unmerged, they are two again', () => {
    const terms = termsOf([merged, { type: 'unmerged', activity: '3.2', label: 'Ediles' }]);
    expect(terms.named('3.2', 'Ediles')).not.toBe(terms.named('3.2', 'Alcaldes'));
  });
  test('an accent makes no other term, an ñ does', () => {
    const terms = termsOf([]);
    expect(terms.named('3.2', 'Ciudadania')).toBe(terms.named('3.2', 'Ciudadanía'));
    expect(terms.named('3.2', 'año')).not.toBe(terms.named('3.2', 'ano'));
  });
});
