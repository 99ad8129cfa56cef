import type { Activity } from '../../agenda.ts';
import { CLARITY_ANCHORS, CLARITY_QUESTION } from './clarity.ts';
import { timingOf, type Timetable } from './timetables.ts';

/** After step 5: the frame is read aloud, and the opening question is asked again. */
export function closing(timetable: Timetable): Activity[] {
  return [
    {
      kind: 'scale',
      id: 'C',
      step: 6,
      title: { es: 'Cierre', en: 'Closing' },
      prompt: CLARITY_QUESTION,
      help: {
        es: 'Es la misma pregunta del inicio: así se verá qué cambió.',
        en: 'It is the question from the opening: it will show what changed.',
      },
      points: [
        {
          es: 'Leemos juntos la declaración, los factores, los actores, los riesgos y las actividades.',
          en: 'We read the statement, the factors, the stakeholders, the risks and the activities together.',
        },
        {
          es: 'Nombramos los acuerdos y también lo que quedó sin resolver.',
          en: 'We name what we agreed on, and also what stayed unresolved.',
        },
        {
          es: 'Decimos quién da el siguiente paso y cuándo.',
          en: 'We say who takes the next step, and when.',
        },
      ],
      anchors: CLARITY_ANCHORS,
      pairedWith: '1.1',
      ...timingOf(timetable, 'C'),
    },
  ];
}
