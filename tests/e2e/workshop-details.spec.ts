// What was said when a workshop was made can be put right: before it starts, and once it is over.
import { expect, test } from './test.ts';
import type { Console } from './console.ts';

const NAME = 'Planeación 2027';

test('its facilitator corrects the details before people come in and after the end', async ({
  desk,
}) => {
  const console = await desk.workshop();
  const stage = await desk.stage(console);
  const dialog = await openDetails(console);
  await dialog.getByRole('textbox', { name: 'Título' }).fill('');
  await expect(dialog.getByRole('button', { name: 'Guardar' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Título' }).fill(NAME);
  await dialog.getByRole('textbox', { name: 'Pregunta guía' }).fill('¿Qué sigue en 2027?');
  await dialog.getByRole('button', { name: 'Quitar el grupo Aliados' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Grupo 2' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Agregar grupo' }).click();
  await console.page.keyboard.type('Alcaldías');
  await dialog.getByRole('radio', { name: /^Con seudónimo/ }).check();
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await console.sees(NAME, 'Se guardaron los datos del taller.');
  await stage.sees('¿Qué sigue en 2027?');

  const phone = await desk.phone();
  await phone.typeCode(await console.code());
  await phone.sees('Alcaldías');
  await expect(phone.page.getByText('Aliados')).toHaveCount(0);
  await phone.hands.type(phone.field('Seudónimo'), 'Lince');
  await phone.join({ group: 'Alcaldías' });
  const later = await openDetails(console);
  await expect(later.getByText(/^Modo: Con seudónimo\. Ya no se puede cambiar/)).toBeVisible();
  await expect(later.getByRole('radio')).toHaveCount(0);
  await later.getByRole('button', { name: 'Cancelar' }).click();

  await end(console);
  await console.sees(/^A más tardar el \d+ de \w+ de \d{4} se borra el taller/);
  const last = await openDetails(console);
  await last.getByLabel('Fecha').fill('2021-05-10');
  await last.getByRole('textbox', { name: 'Título' }).fill('Planeación');
  await last.getByRole('button', { name: 'Guardar' }).click();
  await expect(console.page.getByRole('heading', { level: 1 })).toContainText('Planeación');
  await console.page.getByRole('link', { name: 'Ver resultados' }).click();
  await expect(console.page.getByRole('heading', { level: 1 })).toHaveText('Planeación');
});

async function openDetails(console: Console) {
  await console.press('Datos del taller');
  return console.page.getByRole('dialog', { name: 'Datos del taller' });
}

async function end(console: Console): Promise<void> {
  await console.goTo('Cierre');
  await console.goOn('Abrir: calificar', 'Cerrar la calificación', 'Revelar los resultados');
  await console.goOn('Terminar el taller');
  await console.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Terminar el taller' })
    .click();
}
