// A workshop leaves one server as a file and stands on another as it was; a file that was touched stays out.
import { readFile } from 'node:fs/promises';
import { setUp } from './accounts.ts';
import { startServer } from './server-process.ts';
import { expect, test, type Desk } from './test.ts';
import type { Page } from '@playwright/test';

const DRAFT = 'Existe la oportunidad de que la AMIMP sea la red de todos los institutos del país.';

test('exported, imported on another server, its results are the same', async ({
  browser,
  desk,
}) => {
  const results = await played(desk);
  const download = results.waitForEvent('download');
  await results.getByRole('link', { name: 'Datos completos (JSON)' }).click();
  const file = await readFile(await (await download).path());

  const other = await startServer();
  const context = await browser.newContext({ baseURL: other.origin, locale: 'es-MX' });
  const page = await context.newPage();
  await setUp(page, other.setUpCode);
  const touched = Buffer.from(file.toString().replaceAll('institutos', 'instituciones'));
  await importFile(page, touched);
  await expect(page.getByText('El archivo cambió después de exportarse')).toBeVisible();
  await importFile(page, Buffer.from('{"format":"algo"}'));
  await expect(
    page.getByText(/Ese archivo no es un taller exportado|tiene una parte que no se entiende/),
  ).toBeVisible();
  await importFile(page, file);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ver resultados' }).click();
  await expect(page).toHaveURL(/\/results$/);
  await expect(page.getByText(DRAFT).first()).toBeVisible();
  const [expected, received] = [normal(await htmlOf(results)), normal(await htmlOf(page))];
  expect(expected).toContain(DRAFT);
  expect(received).toBe(expected);
  expect(await csvOf(page)).toBe(await csvOf(results));
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

/** As the server sends it. */
async function htmlOf(page: Page): Promise<string> {
  return (await page.request.get(page.url())).text();
}

async function csvOf(page: Page): Promise<string> {
  const path = new URL(page.url()).pathname;
  return (await page.request.get(`${path}/1.2.csv`)).text();
}

/** Ids are this server's own, and so are the scripts, which hold the same data in another order. */
function normal(html: string): string {
  const names = new Map<string, string>();
  return html
    .replaceAll(/<script\b[^]*?<\/script>/g, '')
    .replaceAll(/\b[0-9a-f]{20,32}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, (id) => {
      names.set(id, names.get(id) ?? `id-${names.size}`);
      return names.get(id) ?? '';
    });
}
