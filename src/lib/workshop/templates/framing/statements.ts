// Step 1: three rounds of the statement of opportunity, from everybody's draft to the one adopted.
import type { Activity, EntryLimits, Scale, Statement } from '../../agenda.ts';
import type { LocalText } from '../../local-text.ts';
import { CLARITY_ANCHORS, CLARITY_QUESTION } from './clarity.ts';
import { DRAFT_CHECKS, GRADES, METHOD_POINTS, SKELETON } from './statement-texts.ts';
import { timingOf, type Timetable } from './timetables.ts';

export function statements(timetable: Timetable): Activity[] {
  return [method(timetable), first(timetable), second(timetable), third(timetable)];
}

/** One draft a person; under 60 characters no draft says who gains what. */
const ONE_DRAFT: EntryLimits = { count: 1, minLength: 60, maxLength: 400 };

const QUESTION: LocalText = {
  es: '¿Cuál es la oportunidad de crear valor en su organización para que se fortalezca?',
  en: 'What is the opportunity to create value in your organisation, so that it grows stronger?',
};

function method(timetable: Timetable): Scale {
  return {
    kind: 'scale',
    id: '1.1',
    step: 1,
    title: { es: 'Metodología', en: 'The method' },
    prompt: CLARITY_QUESTION,
    help: {
      es: 'Responda según lo que sabe ahora; al cierre le preguntaremos lo mismo.',
      en: 'Answer from what you know now; we will ask the same at the closing.',
    },
    points: METHOD_POINTS,
    anchors: CLARITY_ANCHORS,
    pairedWith: null,
    ...timingOf(timetable, '1.1'),
  };
}

function first(timetable: Timetable): Statement {
  return {
    kind: 'statement',
    id: '1.2',
    step: 1,
    title: { es: 'Primera declaración', en: 'First statement' },
    prompt: QUESTION,
    help: {
      es: 'En una o dos frases; puede usar la plantilla. Después leerá tres propuestas de otras personas.',
      en: 'In one or two sentences; you may use the outline. Then you will read three drafts by others.',
    },
    points: [],
    entries: ONE_DRAFT,
    drafts: null,
    skeleton: SKELETON,
    feedback: { checks: DRAFT_CHECKS, cards: 3, commentMaxLength: 140 },
    vote: null,
    grades: [],
    ...timingOf(timetable, '1.2'),
  };
}

function second(timetable: Timetable): Statement {
  return {
    kind: 'statement',
    id: '1.3',
    step: 1,
    title: { es: 'Segunda declaración y votación', en: 'Second statement and vote' },
    prompt: { es: '¿Qué declaración podríamos apoyar?', en: 'Which statement could we support?' },
    help: {
      es: 'Con lo que leyó, reescriba la declaración; puede partir de la suya o de otra. Después marque todas las que podría apoyar.',
      en: 'With what you read, rewrite the statement, starting from yours or from another. Then mark all that you could support.',
    },
    points: [],
    entries: ONE_DRAFT,
    drafts: '1.2',
    skeleton: SKELETON,
    feedback: null,
    vote: { method: 'approval', maxChoices: null, seats: 3 },
    grades: [],
    ...timingOf(timetable, '1.3'),
  };
}

function third(timetable: Timetable): Statement {
  return {
    kind: 'statement',
    id: '1.4',
    step: 1,
    title: { es: 'Tercera declaración y votación final', en: 'Third statement and final vote' },
    prompt: {
      es: '¿Cuál adoptamos como Declaración de Oportunidad?',
      en: 'Which one do we adopt as our Statement of Opportunity?',
    },
    help: {
      es: 'Mejore una de las finalistas si le hace falta; después elija una. Se adopta con más de la mitad de los votos válidos.',
      en: 'Improve one of the finalists if it needs it; then choose one. More than half of the valid votes adopt it.',
    },
    points: [],
    entries: ONE_DRAFT,
    drafts: '1.3',
    skeleton: null,
    feedback: null,
    vote: {
      method: 'choice',
      adoption: { numerator: 1, denominator: 2 },
      quorum: { numerator: 1, denominator: 2 },
    },
    grades: GRADES,
    ...timingOf(timetable, '1.4'),
  };
}
