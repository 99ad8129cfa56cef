// Every state a participant's phone can be in, each a room brought to that moment.
import type { Answer, Rating } from '#lib/workshop/answers.ts';
import { FixtureLine } from './fixture-line.svelte.ts';

export type Scene = { name: string; build: () => FixtureLine };

const room = (): FixtureLine => new FixtureLine();

const written = (entry: string, text: string): Answer => ({
  kind: 'write',
  entry,
  text,
  detail: null,
  category: null,
  basedOn: null,
});
const STATEMENT =
  'Existe la oportunidad de convertir a la AMIMP en la red que conecta a todos los institutos de planeación del país, aprovechando la experiencia de 30 años, de modo que ningún IMPLAN trabaje solo.';

const actorsOpen = (): FixtureLine => room().goTo('3.2', 0);
const actorsWritten = (): FixtureLine =>
  actorsOpen().answer(written('a', 'Presidencias municipales')).answer(written('b', 'SEDATU'));
const matrixOpen = (): FixtureLine => room().goTo('3.3', 0);
const risksOpen = (): FixtureLine => room().goTo('4.3', 0);

function placing(line: FixtureLine, count: number): FixtureLine {
  const { items } = line.question();
  for (const [place, item] of items.slice(0, count).entries()) {
    const cell = { x: ((place % 5) + 1) as Rating, y: (5 - (place % 4)) as Rating };
    line.answer({ kind: 'place', item, cell: place === 2 ? null : cell });
  }
  return line;
}

function ordered(line: FixtureLine, count: number): FixtureLine {
  return line.answer({ kind: 'order', items: line.question().items.slice(0, count) });
}

function offline(line: FixtureLine): FixtureLine {
  line.connection = 'offline';
  return line;
}

export const scenes: readonly Scene[] = [
  { name: 'prepared', build: room },
  { name: 'briefing', build: () => room().goTo('3.1', 0) },
  { name: 'scale', build: () => room().goTo('1.1', 0) },
  {
    name: 'scale-saved',
    build: () => room().goTo('1.1', 0).answer({ kind: 'rate', value: 4, reason: null }),
  },
  { name: 'statement', build: () => room().goTo('1.2', 0) },
  { name: 'statement-saved', build: () => room().goTo('1.2', 0).answer(written('s', STATEMENT)) },
  {
    name: 'statement-pending',
    build: () => offline(room().goTo('1.2', 0).hold(written('s', STATEMENT))),
  },
  {
    name: 'feedback',
    build: () => room().goTo('1.2', 0).answer(written('s', STATEMENT)).goTo('1.2', 1),
  },
  { name: 'second-draft', build: () => room().goTo('1.3', 0) },
  { name: 'approve', build: () => room().goTo('1.3', 1) },
  { name: 'choose', build: () => room().goTo('1.4', 1) },
  {
    name: 'choose-saved',
    build: () => room().goTo('1.4', 1).answer({ kind: 'choose', choice: 'none' }),
  },
  { name: 'endorse', build: () => room().goTo('1.4', 2) },
  {
    name: 'listing',
    build: () =>
      room()
        .goTo('2.2', 0)
        .answer({
          ...written('f', 'Equipo operativo permanente'),
          detail: 'Nómina de dos años',
        } as Answer),
  },
  { name: 'order', build: () => room().goTo('2.3', 0) },
  { name: 'order-saved', build: () => ordered(room().goTo('2.3', 0), 5) },
  { name: 'cloud', build: actorsWritten },
  { name: 'cloud-empty', build: actorsOpen },
  {
    name: 'cloud-offline',
    build: () => offline(actorsWritten().hold(written('c', 'Universidades'))),
  },
  {
    name: 'cloud-closed',
    build: () => actorsWritten().facilitate({ type: 'closePhase', activity: '3.2' }),
  },
  { name: 'matrix', build: () => placing(matrixOpen(), 3) },
  { name: 'matrix-done', build: () => placing(matrixOpen(), 12) },
  { name: 'levels', build: () => placing(risksOpen(), 2) },
  {
    name: 'matrix-closed',
    build: () => placing(matrixOpen(), 3).facilitate({ type: 'closePhase', activity: '3.3' }),
  },
  {
    name: 'matrix-late',
    build: () =>
      placing(placing(matrixOpen(), 3).facilitate({ type: 'closePhase', activity: '3.3' }), 4),
  },
  {
    name: 'matrix-revealed',
    build: () =>
      placing(matrixOpen(), 3)
        .facilitate({ type: 'closePhase', activity: '3.3' })
        .facilitate({ type: 'revealResults', activity: '3.3' }),
  },
  {
    name: 'order-revealed',
    build: () =>
      ordered(room().goTo('2.3', 0), 5)
        .facilitate({ type: 'closePhase', activity: '2.3' })
        .facilitate({ type: 'revealResults', activity: '2.3' }),
  },
  {
    name: 'late-text',
    build: () =>
      actorsWritten()
        .facilitate({ type: 'closePhase', activity: '3.2' })
        .answer(written('z', 'Colegios de arquitectura')),
  },
  {
    name: 'ended',
    build: () => placing(matrixOpen(), 3).goTo('nowhere', 0),
  },
];
