import type { Activity } from '../../agenda.ts';
import { timingOf, type Timetable } from './timetables.ts';

/** Step 5: what has to be done. */
export function criticalActivities(timetable: Timetable): Activity[] {
  return [
    {
      kind: 'briefing',
      id: '5.1',
      step: 5,
      title: { es: 'Explicación', en: 'Explanation' },
      prompt: {
        es: 'Una actividad clave es aquella sin la cual no se logra la declaración.',
        en: 'A key activity is one without which the statement cannot come true.',
      },
      help: null,
      points: [
        { es: 'Empiece con un verbo.', en: 'Start with a verb.' },
        {
          es: 'Piense en los factores que ordenamos y en los riesgos más altos: ¿qué los atiende?',
          en: 'Think of the factors we ordered and of the highest risks: what takes care of them?',
        },
      ],
      ...timingOf(timetable, '5.1'),
    },
    {
      kind: 'cloud',
      id: '5.2',
      step: 5,
      title: { es: 'Nube de actividades', en: 'Cloud of activities' },
      prompt: {
        es: '¿Qué actividades son indispensables para lograr la declaración?',
        en: 'Which activities are indispensable for the statement to come true?',
      },
      help: {
        es: 'Escriba hasta 3, una por renglón: un verbo y qué se hará.',
        en: 'Write up to 3, one a line: a verb and what will be done.',
      },
      points: [],
      entries: { count: 3, minLength: 2, maxLength: 60 },
      categories: [],
      visibility: 'live',
      seats: 12,
      shown: 40,
      ...timingOf(timetable, '5.2'),
    },
  ];
}
