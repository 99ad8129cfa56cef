// The console without a mouse: what goes away with a key press leaves the focus where the next press belongs.
import { keyboard } from './hands.ts';
import { expect, test } from './test.ts';

const WORDS = ['SEDATU', 'Secretaría de Desarrollo', 'Alcaldías', 'Alcadías'];

test('a cloud is moderated and the workshop led on by the keyboard alone', async ({ desk }) => {
  const console = await desk.workshop();
  const { page } = console;
  const hands = keyboard(page);
  const phone = await desk.phone();
  await phone.typeCode(await console.code());
  await phone.join({ name: 'Alicia', group: 'Asociados' });
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await hands.press(agenda.getByRole('button', { name: /^3\.2 / }));
  await hands.press(page.getByRole('button', { name: 'Llevar la sala aquí' }));
  await hands.press(console.next('Abrir: escribir'));
  await expect(console.next('Cerrar la escritura')).toBeFocused();
  await phone.list(WORDS.map((text) => ({ text })));

  await hands.press(page.getByRole('button', { name: 'Ocultar «Alcaldías»' }));
  const hidden = page.getByRole('row').filter({ hasText: 'Alcaldías' });
  const restore = hidden.getByRole('button', { name: 'Mostrar' });
  await expect(restore).toBeFocused();
  await page.keyboard.press('Space');
  await expect(restore).toHaveCount(0);
  await expect(console.next('Cerrar la escritura')).toBeVisible();

  const alike = page.getByRole('region', { name: 'Quizá son lo mismo' });
  await expect(alike).toContainText('Error de dedo');
  await expect(console.items(/./)).toHaveCount(4);
  await hands.press(alike.getByRole('button', { name: 'Unir «Alcadías» con «Alcaldías»' }));
  await expect(console.items(/./)).toHaveCount(3);
  await expect(alike).toHaveCount(0);
  await hands.press(page.getByRole('button', { name: 'Deshacer' }));
  await expect(console.items(/./)).toHaveCount(4);
  await hands.press(alike.getByRole('button', { name: /^No: / }));
  await expect(alike).toHaveCount(0);
  await hands.press(page.getByRole('button', { name: 'Ocultar «Alcadías»' }));

  await hands.press(page.getByRole('button', { name: 'Unir «SEDATU» con otro' }));
  await expect(page.getByRole('button', { name: 'SEDATU', exact: true })).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Unir con «Secretaría de Desarrollo»' }));
  await expect(console.items(/./)).toHaveCount(2);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);

  await hands.press(page.getByRole('button', { name: 'Editar «Alcaldías»' }));
  await expect(page.getByRole('textbox', { name: 'Redacción' })).toBeFocused();
  await page.keyboard.type('Presidencias municipales');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ hasText: 'Presidencias municipales' });
  await expect(row.locator(':focus')).toHaveCount(1);

  await hands.press(console.next('Cerrar la escritura'));
  await hands.press(console.next('Llevar 2 a la matriz'));
  await expect(console.next('Seguir con 3.3')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(console.next('Abrir: calificar')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Teclas' })).toBeVisible();
});

test('editing an activity of the agenda begins in its first field', async ({ desk }) => {
  const { page } = await desk.workshop();
  const hands = keyboard(page);
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await hands.press(agenda.getByRole('button', { name: 'Editar' }));
  const dialog = page.getByRole('dialog');
  await hands.press(dialog.getByRole('button', { name: 'Editar 1.2 Primera declaración' }));
  await expect(dialog.getByRole('textbox', { name: 'Título' })).toBeFocused();
  await hands.press(dialog.getByRole('button', { name: 'Guardar' }));
  await expect(dialog.getByText('Se guardó el cambio.')).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  const skip = dialog
    .getByRole('listitem')
    .filter({ hasText: '1.2' })
    .getByRole('button', { name: 'Saltar' });
  await hands.press(skip);
  await expect(dialog.getByText('Se saltará.')).toBeVisible();
  await hands.press(dialog.getByRole('button', { name: 'Deshacer' }));
  await expect(dialog).toContainText('Dinámica 90 + plenaria 30 = 120 min');
});
