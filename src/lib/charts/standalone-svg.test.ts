import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Matrix from './Matrix.svelte';
import RankBars from './RankBars.svelte';
import ScaleBars from './ScaleBars.svelte';
import VoteBars from './VoteBars.svelte';
import WordCloud from './WordCloud.svelte';
import { actorAxes, actorPlacements, actorQuadrants } from './fixtures/actor-placements.ts';
import { actorTerms } from './fixtures/actors.ts';
import { factorRows } from './fixtures/factors.ts';
import { riskAxes, risks } from './fixtures/risks.ts';
import { finalVote } from './fixtures/votes.ts';
import { standaloneSvg } from './standalone-svg.ts';

const label = 'Figura';
const charts: Record<string, () => string> = {
  cloud: () => render(WordCloud, { props: { terms: actorTerms, label } }).body,
  quadrants: () =>
    render(Matrix, {
      props: {
        items: actorPlacements,
        quadrantNames: actorQuadrants,
        axes: actorAxes,
        mode: 'quadrants',
        label,
      },
    }).body,
  levels: () =>
    render(Matrix, { props: { items: risks, axes: riskAxes, mode: 'levels', label } }).body,
  rank: () =>
    render(RankBars, {
      props: {
        rows: factorRows,
        label,
        pointsTitle: 'Puntos',
        firstPlaceTitle: '1.º',
        lastPlaceTitle: '8.º',
      },
    }).body,
  votes: () => render(VoteBars, { props: { options: finalVote, voters: 24, label } }).body,
  scale: () =>
    render(ScaleBars, { props: { counts: [1, 2, 3], words: ['a', 'b', 'c'], mean: 2, label } })
      .body,
};

describe.each(Object.keys(charts))('%s as a file', (name) => {
  const file = standaloneSvg(charts[name]?.() ?? '', 3);

  test('says what it is and needs nothing of a page', () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain('role="img" aria-label="Figura"');
    expect(file).not.toMatch(/var\(|style=|class=|<!--|NaN|undefined/);
  });

  test('is the same each time', () => {
    expect(standaloneSvg(charts[name]?.() ?? '', 3)).toBe(file);
  });
});

test('the hue is that of the step', () => {
  expect(standaloneSvg(charts.rank?.() ?? '', 2)).toContain('#613a97');
  expect(standaloneSvg(charts.rank?.() ?? '', 5)).toContain('#00605a');
});

test('without a drawing there is no file', () => {
  expect(() => standaloneSvg('<p></p>', 1)).toThrow(RangeError);
});
