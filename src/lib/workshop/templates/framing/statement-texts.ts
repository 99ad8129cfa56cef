import type { LocalText } from '../../local-text.ts';

export const METHOD_POINTS: readonly LocalText[] = [
  {
    es: 'Tres preguntas: ¿dónde estamos?, ¿a dónde queremos llegar?, ¿cómo llegaremos?',
    en: 'Three questions: where are we now, where do we want to be, how will we get there?',
  },
  {
    es: 'Cinco pasos: declaración, factores de éxito, actores, riesgos y actividades clave.',
    en: 'Five steps: statement, success factors, stakeholders, risks and key activities.',
  },
  {
    es: 'Primero cada quien responde en privado; después lo vemos en común.',
    en: 'First each person answers in private; then we look at it together.',
  },
  {
    es: 'Los votos, los órdenes y las calificaciones no se ven hasta que se revelan.',
    en: 'Votes, orderings and ratings stay hidden until they are revealed.',
  },
  {
    es: 'Puede corregir hasta el cierre de cada actividad; cuenta lo último que envió.',
    en: 'You may correct until each activity closes; what you sent last counts.',
  },
  {
    es: 'Siempre puede pasar o decir «no sé»; no cuenta en contra de nada.',
    en: 'You may always pass or say “I don’t know”; it counts against nothing.',
  },
];

export const SKELETON: LocalText = {
  es: 'Existe la oportunidad de [cambio que se logra] para [quiénes se benefician], aprovechando [capacidad o coyuntura], de modo que [valor: resultado que se podrá comprobar] a más tardar en [horizonte]. No se trata de [lo que queda fuera].',
  en: 'There is an opportunity to [change that is achieved] for [who benefits], drawing on [capacity or moment], so that [value: a result that can be verified] by [horizon]. It is not about [what stays outside].',
};

/** What a good statement does, after the opportunity consensus statement of the IAF. */
export const DRAFT_CHECKS: readonly LocalText[] = [
  {
    es: '¿Cualquier persona la entiende sin explicación?',
    en: 'Would anybody understand it without an explanation?',
  },
  {
    es: '¿Dice qué valor se crea y para quién?',
    en: 'Does it say what value is created, and for whom?',
  },
  { es: '¿Es una sola oportunidad?', en: 'Is it one single opportunity?' },
  {
    es: '¿Deja abiertas varias formas de lograrla?',
    en: 'Does it leave several ways to achieve it open?',
  },
  {
    es: '¿Se podría comprobar que se logró?',
    en: 'Could one verify that it was achieved?',
  },
  { es: '¿Dice qué no es?', en: 'Does it say what it is not?' },
];

/** Kaner's gradients of agreement in five grades, best first. */
export const GRADES: readonly LocalText[] = [
  { es: 'La apoyo plenamente', en: 'I support it fully' },
  { es: 'La apoyo con detalles', en: 'I support it with minor points' },
  { es: 'Puedo vivir con ella', en: 'I can live with it' },
  {
    es: 'No me convence, pero no la detengo',
    en: 'It does not convince me, but I will not stop it',
  },
  { es: 'No puedo apoyarla', en: 'I cannot support it' },
];
