// What three people say in each of the fifteen activities, and what the room then sees.
import type { Phone } from './phone.ts';

export type Scene = {
  /** Activity and phase, for the names of pictures: `2.3-order`. */
  name: string;
  /** The facilitator's buttons that lead to the open question. */
  opens: readonly (string | RegExp)[];
  /** Words that phones and stage show while it is open. */
  asks: string | RegExp;
  /** Each of the three phones; null where there is nothing to answer. */
  answer: ((phone: Phone, place: number) => Promise<void>) | null;
  closes: string;
  /** Null where the room has seen it all along, or is never shown it. */
  reveals: { hidden: readonly string[]; shown: readonly string[] } | null;
  /** How the revealed figure is described: every option with what it received. */
  figure?: string;
  /** Live on the stage while it is open. */
  live?: readonly string[];
  /** What the facilitator approves before going on. */
  carries?: string | RegExp;
};

const DRAFTS = [
  'Existe la oportunidad de que la AMIMP sea la red de los institutos, para que ninguno trabaje solo.',
  'Existe la oportunidad de dar a la planeación municipal una voz técnica ante la federación y los estados.',
  'Existe la oportunidad de profesionalizar la operación para que no dependa de la presidencia en turno.',
] as const;

const SECOND = [
  'Red colaborativa: conectar a los institutos en una plataforma común con dos beneficios comprobables al año.',
  'Voz técnica: representar a los institutos con datos propios para que accedan a financiamiento federal.',
  'Equipo permanente: una operación profesional con plan de trabajo público a más tardar en 2028.',
] as const;

const FINAL =
  'Red colaborativa de la planeación municipal: conocimiento compartido y dos beneficios al año en 2028.';

const FACTORS = ['Plataforma activa', 'Cuotas al corriente', 'Equipo permanente'] as const;
const ACTORS = ['SEDATU', 'Alcaldías', 'Universidades'] as const;
const RISKS = ['Cambio de administración', 'Falta de recursos', 'Baja participación'] as const;
const ACTIONS = ['Diseñar la plataforma', 'Actualizar el directorio', 'Firmar convenios'] as const;

const at = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

/** Everybody names the first one, and one of the others: a count of three and two of one. */
const shared = (list: readonly string[]) => (phone: Phone, place: number) =>
  phone.list([{ text: at(list, 0) }, ...(place === 0 ? [] : [{ text: at(list, place) }])]);

const explain = (name: string, title: string, asks: string): Scene => ({
  name,
  opens: [`Seguir con ${title}`, 'Explicar'],
  asks,
  answer: null,
  closes: 'Terminar la explicación',
  reveals: null,
});

const opening: Scene[] = [
  {
    ...explain('0', '', 'Bienvenidas y bienvenidos'),
    opens: ['Empezar: Apertura (4 min)'],
  },
  {
    name: '1.1-rate',
    opens: ['Seguir con 1.1 Metodología', 'Abrir: calificar'],
    asks: '¿Qué tan claro está para qué estamos aquí?',
    answer: (phone, place) => phone.rate(at(['a medias', 'bastante', 'bastante'], place)),
    closes: 'Cerrar la calificación',
    reveals: { hidden: ['Resultado a la vista'], shown: ['Resultado a la vista', 'bastante'] },
  },
];

const statements: Scene[] = [
  {
    name: '1.2-write',
    opens: ['Seguir con 1.2 Primera declaración', 'Abrir: escribir'],
    asks: '¿Cuál es la oportunidad de crear valor en su organización',
    answer: (phone, place) => phone.write(at(DRAFTS, place)),
    closes: 'Cerrar la escritura',
    reveals: { hidden: DRAFTS, shown: DRAFTS },
  },
  {
    name: '1.2-feedback',
    opens: ['Abrir: comentar'],
    asks: '¿Cuál es la oportunidad de crear valor en su organización',
    answer: (phone) =>
      phone.comment({ check: '¿Es una sola oportunidad?', keep: 'La idea de red' }),
    closes: 'Cerrar los comentarios',
    reveals: {
      hidden: ['Lo que el grupo dice de las declaraciones'],
      shown: ['Lo que el grupo dice de las declaraciones', '6 lecturas de 3 declaraciones'],
    },
  },
  {
    name: '1.3-write',
    opens: ['Seguir con 1.3 Segunda declaración y votación', 'Abrir: escribir'],
    asks: '¿Qué declaración podríamos apoyar?',
    answer: (phone, place) => phone.write(at(SECOND, place)),
    closes: 'Cerrar la escritura',
    reveals: { hidden: SECOND, shown: SECOND },
  },
  {
    name: '1.3-vote',
    opens: ['Abrir: votar'],
    asks: '¿Qué declaración podríamos apoyar?',
    answer: (phone, place) =>
      phone.approve(at(SECOND, 0), ...(place === 0 ? [] : [at(SECOND, place)])),
    closes: 'Cerrar la votación',
    reveals: { hidden: ['3 personas votaron'], shown: ['3 personas votaron'] },
    carries: 'Llevar 3 a la siguiente ronda',
  },
  {
    name: '1.4-write',
    opens: ['Seguir con 1.4 Tercera declaración y votación final', 'Abrir: escribir'],
    asks: '¿Cuál adoptamos como Declaración de Oportunidad?',
    answer: (phone, place) =>
      phone.write(place === 0 ? FINAL : `${at(SECOND, place)} Con informe anual.`),
    closes: 'Cerrar la escritura',
    reveals: { hidden: [FINAL], shown: [FINAL] },
  },
  {
    name: '1.4-vote',
    opens: ['Abrir: votar'],
    asks: '¿Cuál adoptamos como Declaración de Oportunidad?',
    answer: (phone, place) => phone.choose(place === 2 ? 'Ninguna todavía' : FINAL),
    closes: 'Cerrar la votación',
    reveals: { hidden: ['Adoptada'], shown: ['Adoptada', FINAL] },
    carries: 'Adoptar la declaración',
  },
  {
    name: '1.4-endorse',
    opens: ['Abrir: respaldar'],
    asks: /¿Qué tanto (la )?apoya/,
    answer: (phone, place) =>
      phone.endorse(
        at(['La apoyo plenamente', 'La apoyo con detalles', 'Puedo vivir con ella'], place),
        place === 2 ? 'Falta decir quién la paga' : undefined,
      ),
    closes: 'Cerrar el respaldo',
    figure:
      'La apoyo plenamente: 1; La apoyo con detalles: 1; Puedo vivir con ella: 1; No me convence, pero no la detengo: 0; No puedo apoyarla: 0',
    reveals: {
      hidden: ['La apoyo plenamente'],
      shown: ['¿Qué tanto la apoya cada quien?', 'La apoyo plenamente'],
    },
  },
];

const factors: Scene[] = [
  explain('2.1', '2.1 Explicación', 'Un factor de éxito es algo que'),
  {
    name: '2.2-write',
    opens: ['Seguir con 2.2 Enlistar factores', 'Abrir: escribir'],
    asks: '¿Qué tendría que lograrse para decir que la declaración se cumplió?',
    answer: (phone, place) =>
      phone.list([
        { text: at(FACTORS, 0), detail: 'La usa el 60 % cada mes' },
        ...(place === 0 ? [] : [{ text: at(FACTORS, place) }]),
      ]),
    closes: 'Cerrar la escritura',
    reveals: { hidden: FACTORS, shown: FACTORS },
    carries: 'Llevar 3 a ordenar',
  },
  {
    name: '2.3-order',
    opens: ['Seguir con 2.3 Ordenar factores', 'Abrir: ordenar'],
    asks: 'Ordene los 5 más importantes',
    answer: (phone, place) => phone.order(place === 2 ? [...FACTORS].reverse() : FACTORS),
    closes: 'Cerrar el orden',
    reveals: { hidden: ['3 personas ordenaron'], shown: ['3 personas ordenaron', at(FACTORS, 0)] },
  },
];

const actors: Scene[] = [
  explain('3.1', '3.1 Explicación', 'Un actor es quien puede influir'),
  {
    name: '3.2-write',
    opens: ['Seguir con 3.2 Nube de actores', 'Abrir: escribir'],
    asks: '¿Quién puede influir en la oportunidad o ser afectado por ella?',
    answer: shared(ACTORS),
    closes: 'Cerrar la escritura',
    live: ACTORS,
    reveals: null,
    carries: 'Llevar 3 a la matriz',
  },
  {
    name: '3.3-rate',
    opens: ['Seguir con 3.3 Influencia × interés', 'Abrir: calificar'],
    asks: '¿Cuánto puede influir cada actor, y cuánto le interesa?',
    answer: (phone, place) =>
      phone.place(['Influencia', 'Interés'], 3, (label) =>
        label === at(ACTORS, 0) ? ['mucha', 'mucho'] : [at(['poca', 'media'], place), 'nada'],
      ),
    closes: 'Cerrar la calificación',
    reveals: { hidden: [...ACTORS], shown: [...ACTORS] },
  },
];

const risks: Scene[] = [
  explain('4.1', '4.1 Explicación', 'Un riesgo es algo incierto'),
  {
    name: '4.2-write',
    opens: ['Seguir con 4.2 Nube de riesgos', 'Abrir: escribir'],
    asks: '¿Qué podría ocurrir que afecte la oportunidad?',
    answer: shared(RISKS),
    closes: 'Cerrar la escritura',
    live: RISKS,
    reveals: null,
    carries: 'Llevar 3 a la matriz',
  },
  {
    name: '4.3-rate',
    opens: ['Seguir con 4.3 Probabilidad × impacto', 'Abrir: calificar'],
    asks: '¿Qué tan probable es cada riesgo, y cuánto afectaría?',
    answer: (phone, place) =>
      phone.place(['Probabilidad', 'Impacto'], 3, (label) =>
        label === at(RISKS, 0)
          ? ['casi segura', 'grave']
          : [at(['rara', 'posible'], place), 'menor'],
      ),
    closes: 'Cerrar la calificación',
    reveals: { hidden: [...RISKS], shown: [...RISKS] },
  },
];

const activities: Scene[] = [
  explain('5.1', '5.1 Explicación', 'Una actividad clave es aquella'),
  {
    name: '5.2-write',
    opens: ['Seguir con 5.2 Nube de actividades', 'Abrir: escribir'],
    asks: '¿Qué actividades son indispensables para lograr la declaración?',
    answer: shared(ACTIONS),
    closes: 'Cerrar la escritura',
    live: ACTIONS,
    reveals: null,
  },
];

const closing: Scene[] = [
  {
    name: 'C-rate',
    opens: ['Seguir con Cierre', 'Abrir: calificar'],
    asks: '¿Qué tan claro está para qué estamos aquí?',
    answer: (phone) => phone.rate('del todo'),
    closes: 'Cerrar la calificación',
    reveals: { hidden: ['Resultado a la vista'], shown: ['Resultado a la vista', 'del todo'] },
  },
];

export const SCENES: readonly Scene[] = [
  ...opening,
  ...statements,
  ...factors,
  ...actors,
  ...risks,
  ...activities,
  ...closing,
];

/** What the results page has to say after these answers. */
export const OUTCOME = {
  statement: FINAL,
  factors: FACTORS,
  actors: ACTORS,
  risks: RISKS,
  actions: ACTIONS,
};
