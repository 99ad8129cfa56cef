// The built-in template: “Enmarcando la Oportunidad”, five steps between an opening and a closing.
import type { Agenda, Step } from '../agenda.ts';
import { actors } from './framing/actors.ts';
import { closing } from './framing/closing.ts';
import { criticalActivities } from './framing/critical-activities.ts';
import { opening } from './framing/opening.ts';
import { risks } from './framing/risks.ts';
import { statements } from './framing/statements.ts';
import { successFactors } from './framing/success-factors.ts';
import { TIMETABLES, type WorkshopMinutes } from './framing/timetables.ts';

/** The agenda for a workshop of that many minutes, in Spanish and English. */
export function framingTheOpportunity(minutes: WorkshopMinutes): Agenda {
  const timetable = TIMETABLES[minutes];
  return {
    steps: STEPS,
    activities: [
      ...opening(timetable),
      ...statements(timetable),
      ...successFactors(timetable),
      ...actors(timetable),
      ...risks(timetable),
      ...criticalActivities(timetable),
      ...closing(timetable),
    ],
  };
}

const STEPS: readonly Step[] = [
  { number: 0, title: { es: 'Apertura', en: 'Opening' } },
  { number: 1, title: { es: 'Declaración', en: 'Statement' } },
  { number: 2, title: { es: 'Factores de éxito', en: 'Success factors' } },
  { number: 3, title: { es: 'Actores', en: 'Stakeholders' } },
  { number: 4, title: { es: 'Riesgos', en: 'Risks' } },
  { number: 5, title: { es: 'Actividades clave', en: 'Key activities' } },
  { number: 6, title: { es: 'Cierre', en: 'Closing' } },
];
