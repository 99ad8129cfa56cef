// Step 4: what is uncertain and would affect the opportunity.
import type { Activity, Axis, Briefing, Cloud, Matrix } from '../../agenda.ts';
import { timingOf, type Timetable } from './timetables.ts';

export function risks(timetable: Timetable): Activity[] {
  return [explanation(timetable), riskCloud(timetable), riskMatrix(timetable)];
}

function explanation(timetable: Timetable): Briefing {
  return {
    kind: 'briefing',
    id: '4.1',
    step: 4,
    title: { es: 'Explicación', en: 'Explanation' },
    prompt: {
      es: 'Un riesgo es algo incierto que, si ocurre, afecta la oportunidad.',
      en: 'A risk is something uncertain that, if it happens, affects the opportunity.',
    },
    help: null,
    points: [
      { es: 'No es un problema que ya tenemos.', en: 'It is not a problem that we already have.' },
      {
        es: 'Diga qué podría pasar, no quién tendría la culpa.',
        en: 'Say what could happen, not who would be to blame.',
      },
    ],
    ...timingOf(timetable, '4.1'),
  };
}

function riskCloud(timetable: Timetable): Cloud {
  return {
    kind: 'cloud',
    id: '4.2',
    step: 4,
    title: { es: 'Nube de riesgos', en: 'Cloud of risks' },
    prompt: {
      es: '¿Qué podría ocurrir que afecte la oportunidad?',
      en: 'What could happen that would affect the opportunity?',
    },
    help: {
      es: 'Escriba hasta 4 riesgos en pocas palabras, uno por renglón.',
      en: 'Write up to 4 risks in a few words, one a line.',
    },
    points: [],
    entries: { count: 4, minLength: 2, maxLength: 40 },
    categories: [],
    visibility: 'live',
    seats: timetable.matrixItems,
    shown: 40,
    ...timingOf(timetable, '4.2'),
  };
}

function riskMatrix(timetable: Timetable): Matrix {
  return {
    kind: 'matrix',
    id: '4.3',
    step: 4,
    title: { es: 'Probabilidad × impacto', en: 'Likelihood × impact' },
    prompt: {
      es: '¿Qué tan probable es cada riesgo, y cuánto afectaría?',
      en: 'How likely is each risk, and how much would it affect us?',
    },
    help: {
      es: 'Piense en los próximos 12 meses. Si no puede juzgar un riesgo, dígalo y pase al siguiente.',
      en: 'Think of the next 12 months. If you cannot judge a risk, say so and go on to the next.',
    },
    points: [],
    source: '4.2',
    x: IMPACT,
    y: LIKELIHOOD,
    scheme: 'levels',
    ...timingOf(timetable, '4.3'),
  };
}

const LIKELIHOOD: Axis = {
  name: { es: 'Probabilidad', en: 'Likelihood' },
  question: {
    es: '¿Qué tan probable es que ocurra? (1: menos de 10 %; 5: más de 90 %)',
    en: 'How likely is it to happen? (1: under 10%; 5: over 90%)',
  },
  anchors: [
    { es: 'rara', en: 'rare' },
    { es: 'poco probable', en: 'unlikely' },
    { es: 'posible', en: 'possible' },
    { es: 'probable', en: 'likely' },
    { es: 'casi segura', en: 'almost certain' },
  ],
};

const IMPACT: Axis = {
  name: { es: 'Impacto', en: 'Impact' },
  question: {
    es: 'Si ocurre, ¿cuánto afectaría lo que declaramos?',
    en: 'If it happens, how much would it affect what we stated?',
  },
  anchors: [
    { es: 'mínimo', en: 'minimal' },
    { es: 'menor', en: 'minor' },
    { es: 'medio', en: 'medium' },
    { es: 'grave', en: 'serious' },
    { es: 'la impediría', en: 'would prevent it' },
  ],
};
