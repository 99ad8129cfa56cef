// The words of the CSV export: its columns, its phases and what a row can be about.
import type { PhaseName } from '#lib/workshop/agenda.ts';

type Words<Key extends string> = Readonly<Record<Key, readonly [es: string, en: string]>>;

/** In the order in which the columns stand. */
export const COLUMNS = {
  phase: ['fase', 'phase'],
  round: ['ronda', 'round'],
  row: ['renglón', 'row'],
  item: ['elemento', 'item'],
  text: ['texto', 'text'],
  n: ['n', 'n'],
  eligible: ['con derecho', 'eligible'],
  connected: ['con conexión', 'connected'],
  people: ['personas', 'people'],
  votes: ['votos', 'votes'],
  valid: ['votos válidos', 'valid votes'],
  none: ['ninguna', 'none of them'],
  abstentions: ['abstenciones', 'abstentions'],
  needed: ['votos necesarios', 'votes needed'],
  quorum: ['hay quórum', 'quorum'],
  place: ['lugar', 'place'],
  passes: ['pasa', 'passes'],
  points: ['puntos', 'points'],
  meanRank: ['lugar medio', 'mean rank'],
  dontKnow: ['no sabe', 'does not know'],
  mean: ['media', 'mean'],
  median: ['mediana', 'median'],
  q1: ['cuartil 1', 'quartile 1'],
  q3: ['cuartil 3', 'quartile 3'],
  sd: ['desviación', 'deviation'],
  // Of an axis, whose own name goes before: «Influencia: mediana».
  yMean: ['media', 'mean'],
  yMedian: ['mediana', 'median'],
  yQ1: ['cuartil 1', 'quartile 1'],
  yQ3: ['cuartil 3', 'quartile 3'],
  ySd: ['desviación', 'deviation'],
  xMean: ['media', 'mean'],
  xMedian: ['mediana', 'median'],
  xQ1: ['cuartil 1', 'quartile 1'],
  xQ3: ['cuartil 3', 'quartile 3'],
  xSd: ['desviación', 'deviation'],
  quadrant: ['cuadrante', 'quadrant'],
  level: ['nivel', 'level'],
  green: ['en bajo', 'in low'],
  amber: ['en medio', 'in medium'],
  red: ['en alto', 'in high'],
  yes: ['sí', 'yes'],
  partly: ['en parte', 'partly'],
  no: ['no', 'no'],
  added: ['añadido', 'added'],
  chosen: ['acordado', 'approved'],
} as const satisfies Words<string>;

export type NamedColumn = keyof typeof COLUMNS;

/** Persons who put an item in place 1, 2, 3 …, or who gave a rating of 1 … 5, of an axis where it has two. */
export const COUNTED = {
  inPlace: ['en lugar', 'in place'],
  rated: ['respondieron', 'rated'],
  yRated: ['respondieron', 'rated'],
  xRated: ['respondieron', 'rated'],
} as const satisfies Words<string>;

/** Where two axes bear one name. */
export const SIDES = {
  y: ['vertical', 'vertical'],
  x: ['horizontal', 'horizontal'],
} as const satisfies Words<'x' | 'y'>;

export const PHASES: Words<PhaseName> = {
  present: ['presentar', 'present'],
  write: ['escribir', 'write'],
  feedback: ['retroalimentar', 'feedback'],
  vote: ['votar', 'vote'],
  endorse: ['respaldar', 'endorse'],
  order: ['ordenar', 'order'],
  rate: ['calificar', 'rate'],
};

export const ROWS = {
  question: ['pregunta', 'question'],
  term: ['término', 'term'],
  detail: ['segunda línea', 'second line'],
  draft: ['borrador', 'draft'],
  check: ['criterio', 'check'],
  keep: ['conservar', 'keep'],
  change: ['cambiar', 'change'],
  option: ['opción', 'option'],
  item: ['elemento', 'item'],
  reason: ['razón', 'reason'],
  outcome: ['acuerdo', 'outcome'],
} as const satisfies Words<string>;

export const QUADRANTS = {
  keyPlayers: ['jugadores clave', 'key players'],
  keepSatisfied: ['mantener satisfechos', 'keep satisfied'],
  keepInformed: ['mantener informados', 'keep informed'],
  monitor: ['monitorear', 'monitor'],
  frontier: ['frontera', 'borderline'],
} as const satisfies Words<string>;

export const LEVELS = {
  green: ['bajo', 'low'],
  amber: ['medio', 'medium'],
  red: ['alto', 'high'],
} as const satisfies Words<string>;

/** English where the workshop's language is; Spanish in any other. */
export function wordIn(language: string, word: readonly [es: string, en: string]): string {
  return language.split('-')[0] === 'en' ? word[1] : word[0];
}
