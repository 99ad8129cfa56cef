import type { Activity } from '../../agenda.ts';
import { timingOf, type Timetable } from './timetables.ts';

/** Before step 1: everybody in, and nothing asked yet. */
export function opening(timetable: Timetable): Activity[] {
  return [
    {
      kind: 'briefing',
      id: '0',
      step: 0,
      title: { es: 'Apertura', en: 'Opening' },
      prompt: { es: 'Bienvenidas y bienvenidos', en: 'Welcome' },
      help: {
        es: 'Entre con su teléfono y tenga a la mano lo que sabe de su organización.',
        en: 'Join with your phone, and bring what you know about your organisation.',
      },
      points: [
        {
          es: 'Entre con el código o con el QR que está en la pantalla; no necesita cuenta.',
          en: 'Join with the code or the QR on the screen; you need no account.',
        },
        {
          es: 'Si no tiene teléfono o se queda sin señal, avise: alguien escribe por usted.',
          en: 'If you have no phone or no signal, say so: somebody will type for you.',
        },
        {
          es: 'Cuando empiece una actividad, aparecerá sola en su teléfono.',
          en: 'When an activity starts, it appears on your phone by itself.',
        },
      ],
      ...timingOf(timetable, '0'),
    },
  ];
}
