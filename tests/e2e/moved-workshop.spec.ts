// A workshop leaves one server as a file and stands on another as it was; a file that was touched stays out, with a
// reason. Byte for byte they are compared in tests/drills/moved-workshop.test.ts.
import { readFile } from 'node:fs/promises';
import { setUp } from './accounts.ts';
import { touched, type Harm } from '../fixtures/touched-exports.ts';
import { startServer } from './server-process.ts';
import { expect, test, type Desk } from './test.ts';
import type { Page } from '@playwright/test';

const DRAFT = 'Existe la oportunidad de que la AMIMP sea la red de todos los institutos del país.';

const REFUSALS: readonly [Harm, string][] = [
  ['notOurs', 'Ese archivo no es un taller exportado por Encuadre.'],
  ['cutShort', 'El archivo está incompleto. Descárguelo otra vez.'],
  ['altered', 'El archivo cambió después de exportarse.'],
  ['inconsistent', 'Los resultados del archivo no corresponden a sus votos.'],
  ['invalid', 'tiene una parte que no se entiende'],
];

test('exported, imported on another server, its results are there', async ({ browser, desk }) => {
  const results = await played(desk);
  const download = results.waitForEvent('download');
  await results.getByRole('link', { name: 'Datos completos (JSON)' }).click();
  const file = await readFile(await (await download).path());

  const other = await startServer();
  const context = await browser.newContext({ baseURL: other.origin, locale: 'es-MX' });
  const page = await context.newPage();
  await setUp(page, other.setUpCode);
  const harmed = touched(file.toString());
  for (const [harm, words] of REFUSALS) {
    await importFile(page, Buffer.from(harmed[harm]));
    await expect(page.getByText(words)).toBeVisible();
  }
  await importFile(page, file);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ver resultados' }).click();
  await expect(page).toHaveURL(/\/results$/);
  await expect(page.getByText(DRAFT).first()).toBeVisible();
  await context.close();
  await other.stop();
});

/** One statement, one rating, the end: the results page is open. */
async function played(desk: Desk): Promise<Page> {
  const console = await desk.workshop();
  const phone = await desk.phone();
  await phone.typeCode(await console.code());
  await phone.join({ name: 'Alicia', group: 'Asociados' });
  await console.goTo('Metodología');
  await console.goOn('Abrir: calificar');
  await phone.rate('bastante');
  await console.goOn('Cerrar la calificación');
  await console.goTo('Primera declaración');
  await console.goOn('Abrir: escribir');
  await phone.write(DRAFT);
  await console.goOn('Cerrar la escritura');
  await console.goTo('Cierre');
  await console.goOn('Abrir: calificar');
  await phone.rate('del todo');
  await console.goOn('Cerrar la calificación', 'Revelar los resultados', 'Terminar el taller');
  await console.press('Terminar y ver resultados');
  await console.sees(DRAFT);
  return console.page;
}

async function importFile(page: Page, buffer: Buffer): Promise<void> {
  await page.getByLabel('Archivo exportado (.json)').setInputFiles({
    name: 'taller.json',
    mimeType: 'application/json',
    buffer,
  });
  await page.getByRole('button', { name: 'Importar' }).click();
}
