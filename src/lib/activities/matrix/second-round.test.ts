// A matrix after its second round, as the wall, the results page and the console show it.
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { STARTED } from '#lib/workshop/testing/facts.ts';
import { fold } from '#lib/workshop/testing/given.ts';
import { FIRST_ROUND, REVEALED, secondRound } from '#lib/workshop/testing/second-round.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { stageView } from '#lib/workshop/views/stage.ts';
import { tablesOf } from '../results-tables.ts';
import { placementGroups } from './placement-groups.ts';
import Report from './Report.svelte';
import Stage from './Stage.svelte';

const ONCE = fold([...STARTED, ...FIRST_ROUND, REVEALED]);
const TWICE = fold([...STARTED, ...FIRST_ROUND, ...secondRound(), REVEALED]);

function wall(workshop: typeof ONCE): string {
  const room = stageView(workshop);
  const activity = room.activity ?? expect.fail();
  return textOf(render(Stage, { props: { activity, room, asList: false } }).body);
}

function paper(workshop: typeof ONCE): string[] {
  const board = boardView(workshop);
  const activity = board.activities.find(({ plan }) => plan.id === '3.3') ?? expect.fail();
  const { body } = render(Report, { props: { activity, board } });
  return [...body.matchAll(/<(tr|p)\b.*?<\/\1>/gs)].map(([element]) => textOf(element));
}

/** What is read, tags and drawing left out. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->|<style.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('the wall names what to talk about, and after a second round what came of it', () => {
  expect(wall(ONCE)).toContain('Para conversar BID');
  const after = wall(TWICE);
  expect(after).toContain('Votado otra vez BID');
  expect(after).toContain('antes polarizado, ahora acuerdo');
  expect(after).toMatch(/1\.ª ronda .*2\.ª ronda/);
  for (const actor of ['GIZ', 'ONU']) expect(after).toContain(actor);
});

test('the table of the results page has both rounds of what was asked again, one of the others', () => {
  const rows = paper(TWICE).filter((row) => /^(GIZ|BID|ONU) \d/.test(row));
  expect(rows.map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
    'BID 2',
    'BID 1',
    'GIZ 1',
    'ONU 1',
  ]);
  expect(paper(TWICE).join()).toContain('Se votó otra vez sobre BID');
  expect(paper(ONCE).join()).not.toContain('Ronda');
});

test('a numbered list says where an item stood before', () => {
  const results = stageView(TWICE).activity?.results;
  const rows = results?.type === 'placements' ? results.rows : expect.fail();
  const notes = placementGroups(rows).flatMap(({ items }) =>
    items.map(({ label, before }) => [label, before]),
  );
  expect(notes).toEqual([
    ['GIZ', undefined],
    ['BID', '2.ª ronda, antes: Frontera'],
    ['ONU', undefined],
  ]);
});

test('so has the console’s', () => {
  const results = stageView(TWICE).activity?.results ?? expect.fail();
  const plan = TWICE.activities.get('3.3')?.plan ?? expect.fail();
  const [table] = tablesOf(results, plan, 'es');
  expect(table?.columns[1]?.title).toBe('Ronda');
  expect(table?.rows.map(([item, round]) => [item, round])).toEqual([
    ['GIZ', 1],
    ['BID', 2],
    ['BID', 1],
    ['ONU', 1],
  ]);
});
