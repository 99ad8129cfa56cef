// Step 3: who can influence the opportunity or is affected by it.
import type { Activity, Axis, Briefing, Cloud, Matrix } from '../../agenda.ts';
import type { LocalText } from '../../local-text.ts';
import { timingOf, type Timetable } from './timetables.ts';

export function actors(timetable: Timetable): Activity[] {
  return [explanation(timetable), actorCloud(timetable), actorMatrix(timetable)];
}

function explanation(timetable: Timetable): Briefing {
  return {
    kind: 'briefing',
    id: '3.1',
    step: 3,
    title: { es: 'Explicación', en: 'Explanation' },
    prompt: {
      es: 'Un actor es quien puede influir en la oportunidad o ser afectado por ella.',
      en: 'A stakeholder is whoever can influence the opportunity or be affected by it.',
    },
    help: null,
    points: [
      {
        es: 'Nombre organizaciones o cargos, no personas.',
        en: 'Name organisations or offices, not persons.',
      },
      {
        es: 'Cuente también a quienes podrían detenerla y a quienes nadie suele invitar.',
        en: 'Count those who could stop it, and those whom nobody usually invites.',
      },
    ],
    ...timingOf(timetable, '3.1'),
  };
}

function actorCloud(timetable: Timetable): Cloud {
  return {
    kind: 'cloud',
    id: '3.2',
    step: 3,
    title: { es: 'Nube de actores', en: 'Cloud of stakeholders' },
    prompt: {
      es: '¿Quién puede influir en la oportunidad o ser afectado por ella?',
      en: 'Who can influence the opportunity or be affected by it?',
    },
    help: {
      es: 'Escriba hasta 5 actores, uno por renglón. Organizaciones o cargos, no personas.',
      en: 'Write up to 5 stakeholders, one a line. Organisations or offices, not persons.',
    },
    points: [],
    entries: { count: 5, minLength: 2, maxLength: 80 },
    categories: CATEGORIES,
    visibility: 'live',
    seats: timetable.matrixItems,
    shown: 40,
    ...timingOf(timetable, '3.2'),
  };
}

function actorMatrix(timetable: Timetable): Matrix {
  return {
    kind: 'matrix',
    id: '3.3',
    step: 3,
    title: { es: 'Influencia × interés', en: 'Influence × interest' },
    prompt: {
      es: '¿Cuánto puede influir cada actor, y cuánto le interesa?',
      en: 'How much can each stakeholder influence, and how much do they care?',
    },
    help: {
      es: 'Si no conoce a un actor, márquelo así y pase al siguiente: no se cuenta.',
      en: 'If you do not know a stakeholder, mark it so and go on: it is not counted.',
    },
    points: [],
    source: '3.2',
    x: INTEREST,
    y: INFLUENCE,
    scheme: 'quadrants',
    ...timingOf(timetable, '3.3'),
  };
}

const CATEGORIES: readonly LocalText[] = [
  { es: 'Gobierno federal', en: 'Federal government' },
  { es: 'Gobierno estatal', en: 'State government' },
  { es: 'Gobierno municipal', en: 'Municipal government' },
  { es: 'Academia', en: 'Academia' },
  { es: 'Sociedad civil', en: 'Civil society' },
  { es: 'Sector privado', en: 'Private sector' },
  { es: 'Cooperación internacional', en: 'International cooperation' },
  { es: 'Interno', en: 'Internal' },
];

const INFLUENCE: Axis = {
  name: { es: 'Influencia', en: 'Influence' },
  question: {
    es: '¿Cuánto puede ayudar o frenar la oportunidad?',
    en: 'How much can they help or hold back the opportunity?',
  },
  anchors: [
    { es: 'nada', en: 'none' },
    { es: 'poca', en: 'little' },
    { es: 'media', en: 'some' },
    { es: 'mucha', en: 'much' },
    { es: 'decisiva', en: 'decisive' },
  ],
};

const INTEREST: Axis = {
  name: { es: 'Interés', en: 'Interest' },
  question: {
    es: '¿Cuánto le importa que se logre?',
    en: 'How much do they care that it succeeds?',
  },
  anchors: [
    { es: 'nada', en: 'none' },
    { es: 'poco', en: 'little' },
    { es: 'medio', en: 'some' },
    { es: 'mucho', en: 'much' },
    { es: 'muchísimo', en: 'very much' },
  ],
};
