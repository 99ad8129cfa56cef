// From five voters on a matrix says where its items lie: the stage and the board name the key players and the high risks.
import type { Console } from './console.ts';
import type { Phone } from './phone.ts';
import { expect, test } from './test.ts';

const ACTORS = ['SEDATU', 'Proveedores'] as const;
const RISKS = ['Cambio de administración', 'Baja participación'] as const;
const VOTERS = ['Alicia', 'Bruno', 'Carmen', 'Diego', 'Elena'];

test('five voters fill in the key players and the high risks', async ({ desk }) => {
  test.setTimeout(180_000);
  const console = await desk.workshop();
  const stage = await desk.stage(console);
  const code = await console.code();
  const phones = await Promise.all(VOTERS.map(() => desk.phone()));
  for (const [place, phone] of phones.entries()) {
    await phone.typeCode(code);
    await phone.join({ name: VOTERS[place], group: 'Asociados' });
  }

  await wordsOf(console, phones, '3.2', ACTORS);
  await console.goOn('Seguir con 3.3', 'Abrir: calificar');
  await placeAll(phones, ['Influencia', 'Interés'], (label) =>
    label === ACTORS[0] ? ['mucha', 'mucho'] : ['poca', 'nada'],
  );
  await console.goOn('Cerrar la calificación', 'Revelar los resultados');
  await expect(rowOf(console, ACTORS[0])).toContainText('Jugadores clave');
  await expect(rowOf(console, ACTORS[1])).toContainText('Monitorear');
  await stage.sees('Jugadores clave', ...ACTORS);

  await wordsOf(console, phones, '4.2', RISKS);
  await console.goOn('Seguir con 4.3', 'Abrir: calificar');
  await placeAll(phones, ['Probabilidad', 'Impacto'], (label) =>
    label === RISKS[0] ? ['casi segura', 'grave'] : ['rara', 'menor'],
  );
  await console.goOn('Cerrar la calificación', 'Revelar los resultados');
  await expect(rowOf(console, RISKS[0])).toContainText('Alto');
  await expect(rowOf(console, RISKS[1])).toContainText('Bajo');
  await stage.sees(...RISKS, '5 de 5');

  await console.page.goto(`${new URL(console.page.url()).pathname}/results`);
  const summary = console.page.getByRole('region', { name: 'Resumen' });
  await expect(columnOf(summary, 'Jugadores clave')).toHaveText([ACTORS[0]]);
  await expect(columnOf(summary, 'Riesgos altos')).toHaveText([
    /Cambio de administración\s*5 de 5/,
  ]);
});

/** Everybody names both; what is named is carried to the matrix. */
async function wordsOf(
  console: Console,
  phones: readonly Phone[],
  activity: string,
  words: readonly string[],
): Promise<void> {
  await console.goTo(activity);
  await console.goOn('Abrir: escribir');
  await Promise.all(phones.map((phone) => phone.list(words.map((text) => ({ text })))));
  await console.goOn('Cerrar la escritura', 'Llevar 2 a la matriz');
}

async function placeAll(
  phones: readonly Phone[],
  axes: readonly [string, string],
  words: (label: string) => readonly [string, string],
): Promise<void> {
  await Promise.all(phones.map((phone) => phone.place(axes, 2, words)));
}

const rowOf = ({ page }: Console, label: string) =>
  page.getByRole('main').getByRole('row').filter({ hasText: label });

const columnOf = (summary: ReturnType<Console['page']['locator']>, title: string) =>
  summary
    .locator('div')
    .filter({ has: summary.page().getByRole('heading', { name: title }) })
    .getByRole('listitem');
