import type { Activity } from '../../agenda.ts';
import { timingOf, type Timetable } from './timetables.ts';

/** Step 2: what would show that value was created, listed and then ordered. */
export function successFactors(timetable: Timetable): Activity[] {
  return [
    {
      kind: 'briefing',
      id: '2.1',
      step: 2,
      title: { es: 'Explicación', en: 'Explanation' },
      prompt: {
        es: 'Un factor de éxito es algo que, cuando ocurra, demostrará que se creó valor.',
        en: 'A success factor is something that, once it happens, will show that value was created.',
      },
      help: null,
      // From another field, so that nobody is anchored by an example of their own.
      points: [
        {
          es: 'Piense en el resultado que se vería, no en la tarea.',
          en: 'Think of the result that one would see, not of the task.',
        },
        {
          es: 'En una biblioteca: «la mitad de las familias del barrio la usa cada mes» es un factor de éxito; «comprar más libros» es una tarea.',
          en: 'In a library: “half of the families nearby use it every month” is a success factor; “buy more books” is a task.',
        },
      ],
      ...timingOf(timetable, '2.1'),
    },
    {
      kind: 'listing',
      id: '2.2',
      step: 2,
      title: { es: 'Enlistar factores', en: 'List factors' },
      prompt: {
        es: '¿Qué tendría que lograrse para decir que la declaración se cumplió?',
        en: 'What would have to be achieved to say that the statement came true?',
      },
      help: {
        es: 'Escriba hasta 3 factores, uno por renglón.',
        en: 'Write up to 3 factors, one a line.',
      },
      points: [],
      entries: { count: 3, minLength: 2, maxLength: 80 },
      detail: {
        label: { es: '¿Cómo lo comprobaríamos?', en: 'How would we verify it?' },
        maxLength: 80,
      },
      seats: 10,
      ...timingOf(timetable, '2.2'),
    },
    {
      kind: 'ordering',
      id: '2.3',
      step: 2,
      title: { es: 'Ordenar factores', en: 'Order factors' },
      prompt: { es: 'Ordene los 5 más importantes', en: 'Order the 5 most important' },
      help: {
        es: 'El 1 es el más importante; si son siete o menos, puede ordenarlos todos. Los que no elija quedan empatados después de los suyos.',
        en: '1 is the most important; if there are seven or fewer, you may order them all. Those you leave out are tied after yours.',
      },
      points: [],
      source: '2.2',
      places: 5,
      ...timingOf(timetable, '2.3'),
    },
  ];
}
