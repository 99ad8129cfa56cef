// Synthetic words in the vocabulary of the AMIMP report; nobody said them.

export const statements: readonly string[] = [
  'Existe la oportunidad de convertir a la AMIMP en la red colaborativa de la planeación municipal en México: una plataforma común donde los institutos comparten conocimiento, se acompañan entre pares y gestionan juntos financiamiento, de modo que cada asociado reciba al menos dos beneficios comprobables al año a más tardar en 2024. No se trata de crear más institutos por sí mismos.',
  'Fortalecer la AMIMP como representante de los institutos ante la federación para que la planeación municipal tenga recursos propios.',
  'Crear un equipo operativo permanente y cuotas asequibles para que la asociación dé un beneficio tangible a cada instituto asociado.',
  'La oportunidad es que la AMIMP deje de depender de la presidencia en turno y tenga una operación profesional y permanente.',
  'Aprovechar la reforma a la Ley General de Asentamientos Humanos para acompañar a los municipios que quieran crear su instituto.',
  'Ser el referente técnico nacional en planeación municipal y cambio climático, con datos que sirvan a alcaldes y dependencias.',
  'Abrir un programa de mentoría entre institutos con trayectoria e institutos nuevos, para que ninguno empiece de cero.',
];

/** How the next rounds word it: in each round, the first that applies. */
export const revisions: readonly (readonly [from: string, to: string])[] = [
  ['la red colaborativa de', 'una red viva de'],
  ['al menos dos beneficios comprobables al año', 'un beneficio comprobable cada semestre'],
  [' No se trata de crear más institutos por sí mismos.', ''],
  ['representante de los institutos', 'voz técnica de los institutos'],
  ['cuotas asequibles', 'cuotas según el tamaño de cada instituto'],
];

export const activityTerms: readonly string[] = [
  'Diseñar la plataforma digital',
  'Elaborar plan de trabajo anual',
  'Iniciar programa de mentoría',
  'Contratar dirección ejecutiva',
  'Revisar el esquema de cuotas',
  'Firmar convenio con SEDATU',
  'Mapear fondos internacionales',
  'Actualizar los estatutos',
  'Formar comisiones de trabajo',
  'Organizar encuentro nacional',
  'Publicar boletín mensual',
  'Medir satisfacción de asociados',
  'Crear banco de proyectos',
  'Capacitar a personal técnico',
];

export const comments: readonly (readonly [string | null, string | null])[] = [
  ['La idea de red entre institutos.', 'Precisar quién paga la plataforma.'],
  ['Que dice para quién es el valor.', null],
  [null, 'Son dos oportunidades en una frase.'],
  [null, null],
];
