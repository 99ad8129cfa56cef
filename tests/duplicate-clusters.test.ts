// The labels that merge suggestions are measured by: are they about what they say they are?
import { expect, test } from 'vitest';
import { foldKey } from '#lib/measures/terms.ts';
import { amimpClusters, amimpTerms, lists } from './fixtures/amimp-terms.ts';
import { shortestTitles } from './fixtures/decide-madrid.ts';
import labels from './fixtures/duplicate-clusters.json' with { type: 'json' };

test.each(lists)('the clusters of %s hold terms of that list, each once', (list) => {
  const keys = amimpClusters(list).flat().map(foldKey);
  expect(new Set(keys).size).toBe(keys.length);
  const terms = new Set(amimpTerms(list).map(({ key }) => key));
  expect(keys.filter((key) => !terms.has(key))).toEqual([]);
});

test('a cluster has two terms or more, and a title of Decide Madrid is in one at most', () => {
  const { ids, clusters } = labels.decideMadrid;
  const all = [...lists.flatMap(amimpClusters), ...clusters];
  expect(all.filter((cluster) => cluster.length < 2)).toEqual([]);
  const labelled = clusters.flat();
  expect(new Set(labelled).size).toBe(labelled.length);
  expect(labelled.filter((id) => !ids.includes(id))).toEqual([]);
});

const titles = shortestTitles(200);
if (titles !== null)
  test('the 200 titles of Decide Madrid are those of the rule', () => {
    const chosen = titles?.map(({ id }) => id).sort((left, right) => left - right);
    expect(chosen).toEqual(labels.decideMadrid.ids);
  });
