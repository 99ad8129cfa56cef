// What the results page says of a statement's life, as it is drawn on the server.
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { LineageDraft, LineageRound, StatementLineage } from '#lib/workshop/views/lineage.ts';
import Lineage from './Lineage.svelte';

const draft = (more: Partial<LineageDraft>): LineageDraft => ({
  id: 'a',
  text: 'Crear valor en la AMIMP con datos abiertos.',
  people: 1,
  origin: 'written',
  reworded: false,
  from: [],
  reading: null,
  support: null,
  supportBefore: null,
  ...more,
});
const round = (activity: string, ...drafts: LineageDraft[]): LineageRound => ({
  activity,
  title: { es: `Ronda ${activity}`, en: `Round ${activity}` },
  drafts,
});
const lineage = (...rounds: LineageRound[]): StatementLineage => ({
  statement: 'c',
  adopted: true,
  rounds,
});

/** As markup without comments, and as it is read out. */
function drawn(...rounds: LineageRound[]) {
  const { body } = render(Lineage, { props: { lineage: lineage(...rounds) } });
  const markup = body
    .replace(/<!--.*?-->/gs, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/\s+/g, ' ');
  return {
    markup,
    read: markup
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

const approvals = { kind: 'approvals', votes: 9, of: 18 } as const;
const votes = { kind: 'votes', votes: 14, of: 18 } as const;

test('what came in is <ins>, what went is <del>, and both are told in words', () => {
  const { markup, read } = drawn(
    round('1', draft({})),
    round(
      '2',
      draft({ id: 'b', from: ['a'], text: 'Crear más valor en la asociación con datos abiertos.' }),
    ),
  );
  expect(markup).toMatch(/Crear <ins>.*más.*<\/ins> valor en la <del>.*AMIMP.*<\/del> <ins>/);
  expect(read).toContain(
    'Crear [agregado: más ] valor en la [quitado: AMIMP ] [agregado: asociación ] con datos abiertos',
  );
});

test('support is told before and now, each with its n, and what was counted', () => {
  const { read } = drawn(
    round('1', draft({})),
    round('2', draft({ id: 'b', from: ['a'], support: approvals })),
    round('3', draft({ id: 'c', from: ['b'], support: votes, supportBefore: approvals })),
  );
  expect(read).toContain('9 de 18 (50 %) apoyos');
  expect(read).toContain('9 de 18 (50 %) → 14 de 18 (78 %) apoyos; después, votos válidos');
});

test('a text that did not change is not said again', () => {
  const { read, markup } = drawn(
    round('1', draft({})),
    round('2', draft({ from: ['a'], origin: 'carried', people: 0 })),
  );
  expect(read.match(/Crear valor/g)).toHaveLength(1);
  expect(read).toContain('Sin cambios. Viene de la ronda anterior');
  expect(markup).not.toContain('<ins');
});

test('of several drafts each is lettered, and the next says which it comes from', () => {
  const { read } = drawn(
    round('1', draft({ id: 'a' }), draft({ id: 'b', text: 'Un fondo común.' })),
    round(
      '2',
      draft({
        id: 'c',
        from: ['a', 'b'],
        text: 'Crear más valor en la AMIMP.',
        support: votes,
        supportBefore: approvals,
      }),
    ),
  );
  expect(read).toContain('1A: 9 de 18 (50 %) → 14 de 18 (78 %)');
  expect(read).toMatch(
    /1A · Crear valor.*1B · Un fondo común\..*Parte de 1A y 1B · Comparada con 1A/,
  );
});

test('one that was written anew stands whole and unmarked', () => {
  const { read, markup } = drawn(
    round('1', draft({})),
    round('2', draft({ id: 'b', from: ['a'], text: 'Formar a quienes planean los municipios.' })),
  );
  expect(read).toContain('Formar a quienes planean los municipios.');
  expect(read).toContain('Escrita casi por completo de nuevo');
  expect(markup).not.toMatch(/<(ins|del)/);
});

test('a draft that was reworded, added or read says so', () => {
  const reading = { readers: 3, yes: 14, answers: 18 };
  const { read } = drawn(
    round('1', draft({ reading })),
    round(
      '2',
      draft({ id: 'b', from: ['a'], reworded: true, text: 'Crear valor con datos abiertos.' }),
      draft({ id: 'c', origin: 'added', people: 0, text: 'Un fondo común.' }),
    ),
  );
  expect(read).toContain('La leyeron 3 personas: «sí» en 14 de 18 (78 %) respuestas');
  expect(read).toContain('La facilitación ajustó la redacción');
  expect(read).toContain('La agregó la facilitación · Nueva en esta ronda');
});
