// The charts in every state: empty, one, many, too many, long words.
import type { Component, ComponentProps } from 'svelte';
import type { CloudTerm } from '#lib/charts/cloud-words.ts';
import Matrix from '#lib/charts/Matrix.svelte';
import MatrixList from '#lib/charts/MatrixList.svelte';
import RankBars from '#lib/charts/RankBars.svelte';
import ScaleBars from '#lib/charts/ScaleBars.svelte';
import TermList from '#lib/charts/TermList.svelte';
import VoteBars from '#lib/charts/VoteBars.svelte';
import WordCloud from '#lib/charts/WordCloud.svelte';
import {
  actorAxes,
  actorPlacements,
  actorQuadrants,
  crowdedPlacements,
} from '#lib/charts/fixtures/actor-placements.ts';
import { actorTerms } from '#lib/charts/fixtures/actors.ts';
import { factorRows } from '#lib/charts/fixtures/factors.ts';
import type { MatrixItem } from '#lib/charts/matrix-item.ts';
import type { RankRow } from '#lib/charts/rank-bars-layout.ts';
import { riskAxes, riskGroups, risks } from '#lib/charts/fixtures/risks.ts';
import { finalVote } from '#lib/charts/fixtures/votes.ts';
import type { Step } from '#lib/ui/step.ts';

export interface WallExample {
  name: string;
  step: Step;
  where: [string, string];
  title?: string;
  shape: 'framed' | 'plain' | 'large';
  figure: Drawing;
  rail?: Drawing;
}

/** A component with its props, checked against each other by `drawing`. */
export interface Drawing {
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
}

function drawing<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): Drawing {
  return { component: component as unknown as Drawing['component'], props: { ...props } };
}

const longTerm = 'Asociación de directoras y directores de institutos municipales de planeación';
const manyTerms = Array.from({ length: 64 }, (_, place) => ({
  id: `many-${place}`,
  label: `${actorTerms[place % 45]?.label} ${place > 44 ? 'regional' : ''}`.trim(),
  people: Math.max(1, Math.round(20 / (1 + place * 0.4))),
}));

const cloud = (name: string, terms: readonly CloudTerm[]): WallExample => ({
  name: `cloud-${name}`,
  step: 3,
  where: ['Actores', 'nube'],
  title: '¿Quién puede influir en la oportunidad?',
  shape: 'framed',
  figure: drawing(WordCloud, {
    terms,
    label: `${terms.length} actores, tamaño según las personas que los nombraron`,
  }),
});

const quadrants = (name: string, items: readonly MatrixItem[]): WallExample => ({
  name: `matrix-${name}`,
  step: 3,
  where: ['Actores', 'influencia × interés'],
  shape: 'large',
  figure: drawing(Matrix, {
    items,
    mode: 'quadrants' as const,
    axes: actorAxes,
    quadrantNames: actorQuadrants,
    label: `Matriz de ${items.length} actores`,
  }),
});

const levels = (
  name: string,
  items: readonly MatrixItem[],
  groups: typeof riskGroups,
): WallExample => ({
  name: `risks-${name}`,
  step: 4,
  where: ['Riesgos', 'probabilidad × impacto'],
  shape: 'plain',
  figure: drawing(Matrix, {
    items,
    mode: 'levels' as const,
    axes: riskAxes,
    label: `Matriz de ${items.length} riesgos`,
  }),
  rail: drawing(MatrixList, { groups }),
});

const rank = (name: string, rows: readonly RankRow[]): WallExample => ({
  name: `rank-${name}`,
  step: 2,
  where: ['Factores de éxito', 'orden del grupo'],
  title: 'Tres factores van adelante',
  shape: 'plain',
  figure: drawing(RankBars, {
    rows,
    label: 'Orden de los factores',
    pointsTitle: 'Puntos',
    firstPlaceTitle: 'Lugar: 1.º',
    lastPlaceTitle: '8.º',
  }),
});

type Vote = Omit<ComponentProps<typeof VoteBars>, 'label'>;
const votes = (name: string, vote: Vote): WallExample => ({
  name: `votes-${name}`,
  step: 1,
  where: ['Declaración', 'votación final'],
  title: '¿Cuál adoptamos como Declaración de Oportunidad?',
  shape: 'plain',
  figure: drawing(VoteBars, { label: 'Votos por opción', ...vote }),
});

const threshold = { votes: 13, label: 'más de la mitad: 13' };
const mostly = { voters: 180, threshold: { votes: 91, label: 'más de la mitad: 91' } };

export const wallExamples: WallExample[] = [
  cloud('many', actorTerms),
  cloud('empty', []),
  cloud('one', actorTerms.slice(0, 1)),
  cloud(
    'few',
    actorTerms.slice(0, 7).map((term) => ({ ...term, people: 1 + (term.people % 3) })),
  ),
  cloud('too-many', manyTerms),
  cloud('long', [
    { id: 'long', label: longTerm, people: 9, chosen: true },
    { id: 'longer', label: `${longTerm} ${longTerm}`, people: 3 },
    ...actorTerms.slice(0, 9),
  ]),
  {
    ...cloud('list', actorTerms),
    shape: 'plain',
    title: 'Personas que nombraron a cada actor',
    figure: drawing(TermList, { terms: actorTerms, label: 'Actores' }),
  },
  quadrants('many', actorPlacements),
  quadrants('empty', []),
  quadrants('one', actorPlacements.slice(0, 1)),
  quadrants(
    'few-people',
    actorPlacements.slice(0, 5).map((item) => ({ ...item, n: 4 })),
  ),
  quadrants('numbers', crowdedPlacements),
  levels('many', risks, riskGroups),
  levels('empty', [], []),
  levels(
    'one-cell',
    risks.map((risk) => ({ ...risk, x: risks[0]?.x ?? null, y: risks[0]?.y ?? null })),
    riskGroups,
  ),
  rank('many', factorRows),
  rank('empty', []),
  rank('one', factorRows.slice(0, 1)),
  rank(
    'too-many',
    [...factorRows, ...factorRows].map((row, place) => ({
      ...row,
      id: `row-${place}`,
      place: place + 1,
    })),
  ),
  rank(
    'long',
    factorRows.map((row) => ({ ...row, label: longTerm })),
  ),
  votes('many', { options: finalVote, voters: 24, threshold }),
  votes('empty', {
    options: finalVote.map((option) => ({ ...option, votes: 0, leading: false })),
    voters: 24,
    threshold,
  }),
  votes('one', { options: finalVote.slice(0, 1), voters: 1 }),
  votes('crowd', {
    options: finalVote.map((option) => ({ ...option, votes: option.votes * 7 })),
    ...mostly,
  }),
  votes('long', {
    options: finalVote.map((option) => ({ ...option, label: longTerm })),
    voters: 24,
    threshold,
  }),
  {
    ...votes('scale', { options: [], voters: 0 }),
    name: 'scale-many',
    title: '¿Qué tan claro quedó el rumbo?',
    figure: drawing(ScaleBars, {
      counts: [1, 2, 4, 10, 7],
      words: ['nada', 'poco', 'medio', 'mucho', 'muchísimo'],
      mean: 3.83,
      meanLabel: 'promedio 3.8',
      label: 'Claridad del rumbo',
    }),
  },
];
