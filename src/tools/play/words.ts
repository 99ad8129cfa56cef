// What people write, out of the demonstration's vocabulary, spelling variants and all.
import demo from '#lib/workshop/demo/amimp-workshop.json' with { type: 'json' };

export const { organisation, question } = demo;

export const GROUPS: readonly string[] = demo.groups.map(({ name }) => name);

export type Words = { text: string; detail: string | null };

const plain = (texts: readonly string[]): Words[] => texts.map((text) => ({ text, detail: null }));

const WORDS: Record<string, readonly Words[]> = {
  '1.2': plain(demo.statements.first),
  '1.3': plain(demo.statements.second),
  '1.4': plain(demo.statements.third),
  '2.2': demo.factors.flatMap(([text, detail]) => (text ? { text, detail: detail ?? null } : [])),
  '3.2': plain(demo.actors),
  '4.2': plain(demo.risks),
  '5.2': plain(demo.activities),
};

/** The vocabulary of an activity that is written in. */
export function wordsFor(activity: string): readonly Words[] {
  const words = WORDS[activity];
  if (!words) throw new Error(`nothing to write about in ${activity}`);
  return words;
}

/** Two ways to say the same, which no folding finds. */
export const SYNONYMS: Record<string, readonly (readonly [string, string])[]> = {
  '2.2': [
    ['Mentoría entre institutos', 'Acompañamiento entre pares'],
    ['Plan de trabajo anual', 'plan anual de trabajo'],
    ['Capacitación', 'Capacitación certificada'],
  ],
  '3.2': [
    ['SEDATU', 'Secretaría de Desarrollo Agrario, Territorial y Urbano'],
    ['Alcaldes', 'Presidentes municipales'],
    ['WRI', 'WRI México'],
  ],
  '4.2': [
    ['Cambio de administración', 'cambios de administración'],
    ['Falta de pago de cuotas', 'No pago de cuotas'],
    ['Politización', 'Uso político'],
  ],
  '5.2': [
    ['Diseñar la plataforma digital', 'Crear plataforma digital'],
    ['Actualizar el directorio', 'Actualizar directorio de institutos'],
    ['Reformar los estatutos', 'Reforma de estatutos'],
  ],
};

/** What the facilitator adds where nobody thought of it. */
export const NOBODY_WROTE = 'Comunidades indígenas y rurales';

/** People of this many: each group in turn, as large as the demonstration has it; names are nobody's. */
export function peopleOf(count: number): { name: string; group: string }[] {
  const seats = demo.groups.flatMap(({ name, people }) => Array<string>(people).fill(name));
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const group = seats[(index * 7) % seats.length] ?? '';
    const number = (taken.get(group) ?? 0) + 1;
    taken.set(group, number);
    return { name: `${group} ${number}`, group };
  });
}

const ACCENTS = /(?<!n)\p{M}|(?<=n)(?!\u0303)\p{M}/gu;

/** Our own idea of which spellings are one term: case, accents (never ñ), spaces, edges and articles aside. */
export function sameTerm(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/^(el|la|los|las|un|una|unos|unas) /, '');
}
