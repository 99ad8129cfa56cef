// The tallies of real elections equal the published ones.
import { describe, expect, test } from 'vitest';
import { tallyBorda } from '#lib/measures/borda.ts';
import { kemenyOrder } from '#lib/measures/kemeny.ts';
import { kendallW, midrankRows } from '#lib/measures/kendall-w.ts';
import { condorcetWinner, pairwiseWins } from '#lib/measures/pairwise.ts';
import { adopted } from '#lib/measures/plurality.ts';
import { schulzeOrder } from '#lib/measures/schulze.ts';
import {
  debianElection,
  debianRankings,
  preflibOrders,
  type DebianElection,
} from './fixtures/elections.ts';

const DEBIAN = [
  '2004_gr_sarge',
  '2004_leader2004',
  '2005_leader2005',
  '2006_vote_002',
  '2012_vote_001',
];

test('a ballot reads as ranks, ties and options left out', () => {
  const ballots: [string, number][] = [['2-11', 2]];
  const options = ['a', 'b', 'c', 'd'];
  expect(debianRankings({ options, ballots })).toEqual([
    [['2', '3'], ['0']],
    [['2', '3'], ['0']],
  ]);
});

for (const name of DEBIAN) {
  const election = debianElection(`${name}.json`);
  if (election) describe(`Debian, ${name}`, () => tallies(election));
}

function tallies(election: DebianElection): void {
  test('the votes of each pair, the winner and the majorities are those published', () => {
    const rankings = debianRankings(election);
    const options = election.options.map((_, option) => String(option));
    expect(rankings).toHaveLength(election.voters);
    const wins = pairwiseWins(rankings, options);
    expect(wins).toEqual(election.published.pairwise);
    expect(election.published.winner_options).toEqual([(condorcetWinner(wins) ?? -1) + 1]);
    const last = options.length - 1;
    for (const row of election.published.majority_vs_last_option) {
      const [yes = 0, no = 0] = [wins[row.option - 1]?.[last], wins[last]?.[row.option - 1]];
      expect([yes, no]).toEqual([row.yes, row.no]);
      const k = row.needs_more_than;
      expect(adopted(yes, yes + no, { numerator: k, denominator: k + 1 })).toBe(row.passes);
    }
  });

  test('the Schulze order and the Borda points are those computed apart', () => {
    const rankings = debianRankings(election);
    const options = election.options.map((_, option) => String(option));
    const { places } = schulzeOrder(pairwiseWins(rankings, options));
    const order = election.computed_not_published.schulze_order_unranked_last;
    const placed = order.flatMap((tied, at) => {
      const place = 1 + order.slice(0, at).flat().length;
      return tied.map((option) => [option, place] as const);
    });
    for (const [option, place] of placed) expect(places[option - 1], String(option)).toBe(place);
    const points = tallyBorda(rankings, options).rows.map((row) => row.points);
    expect(points).toEqual(election.computed_not_published.borda_n_minus_1_to_0_midranks);
  });
}

const logo = preflibOrders('00002-00000008_debian_logo.soi');
if (logo)
  test('PrefLib, the Debian logo: 143 partial ballots, whose best order is the only one', () => {
    const { names, rankings } = logo;
    expect([names.length, rankings.length]).toEqual([8, 143]);
    const wins = pairwiseWins(
      rankings,
      names.map((_, option) => String(option + 1)),
    );
    const winner = condorcetWinner(wins) ?? -1;
    expect(names[winner]).toBe('Swirl');
    const { order, optima } = kemenyOrder(wins);
    expect(optima).toBe(1);
    expect(order?.[0]).toBe(winner);
  });

const mariner = preflibOrders('00003-00000001_nasa_mariner.toc');
if (mariner)
  test('PrefLib, the Mariner trajectories: ten teams with ties agree on 32 orders', () => {
    const { names, rankings } = mariner;
    const options = names.map((_, option) => String(option + 1));
    expect([names.length, rankings.length]).toEqual([32, 10]);
    const { w, judges } = kendallW(midrankRows(rankings, options));
    expect(judges).toBe(10);
    expect(w).toBeGreaterThan(0);
    expect(w).toBeLessThan(1);
  });
