// Merge suggestions against what was labelled by hand before they were written: docs/method.md, “Merge suggestions”.
import { expect, test } from 'vitest';
import { foldKey } from '#lib/measures/terms.ts';
import workshop from '#lib/workshop/demo/amimp-workshop.json' with { type: 'json' };
import { amimpClusters, amimpTerms, lists } from './fixtures/amimp-terms.ts';
import { shortestTitles } from './fixtures/decide-madrid.ts';
import labels from './fixtures/duplicate-clusters.json' with { type: 'json' };
import { addUp, mergeScore, precision, recall } from './fixtures/merge-score.ts';

const amimp = lists.map((list) => {
  const clusters = amimpClusters(list).map((cluster) => cluster.map(foldKey));
  return { terms: amimpTerms(list), clusters, score: mergeScore(amimpTerms(list), clusters) };
});
const total = addUp(amimp.map(({ score }) => score));

// The counts are what docs/method.md states: who changes them changes it too.
test('on the AMIMP words, suggestions are right and most duplicates are found', () => {
  expect(total).toEqual({ suggested: 67, right: 65, needed: 66, reached: 58 });
  expect(precision(total)).toBeGreaterThanOrEqual(0.8);
  expect(recall(total)).toBeGreaterThanOrEqual(0.85);
});

test('on the AMIMP words, with what equal keys merge by themselves, recall is 0.9', () => {
  const entries = lists.reduce((count, list) => count + workshop[list].length, 0);
  const terms = amimp.reduce((count, list) => count + list.terms.length, 0);
  const byKey = entries - terms;
  expect(byKey).toBe(20);
  const whole = { ...total, needed: total.needed + byKey, reached: total.reached + byKey };
  expect(recall(whole)).toBeGreaterThanOrEqual(0.9);
});

test('on the AMIMP words, a suggestion without a warning is always right', () => {
  const sure = amimp.map(({ terms, clusters }) =>
    mergeScore(terms, clusters, ({ warning }) => warning === undefined),
  );
  expect(addUp(sure)).toEqual({ suggested: 48, right: 48, needed: 66, reached: 44 });
});

const titles = shortestTitles(200);
if (titles !== null)
  test('on 200 titles of Decide Madrid few duplicates share a word', () => {
    const terms = (titles ?? []).map(({ id, text }) => ({
      id: String(id),
      key: foldKey(text),
      label: text,
      people: 1,
    }));
    const clusters = labels.decideMadrid.clusters.map((ids) => ids.map(String));
    const all = mergeScore(terms, clusters);
    expect(precision(all)).toBeGreaterThanOrEqual(0.3);
    expect(recall(all)).toBeGreaterThanOrEqual(0.25);
  });
