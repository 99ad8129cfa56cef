// Minutes of an activity that has not started: every part of them can be changed, and the agenda adds them up.
import { expect, test } from './test.ts';

test('the parts of an activity are timed one by one, and the agenda says their sum', async ({
  desk,
}) => {
  const console = await desk.workshop();
  const agenda = console.page.getByRole('navigation', { name: 'Agenda' });
  await expect(agenda).toContainText('Dinámica 90 + plenaria 30 = 120 min');
  await agenda.getByRole('button', { name: 'Editar' }).click();
  const dialog = console.page.getByRole('dialog');
  const row = dialog.getByRole('listitem').filter({ hasText: '1.2 Primera declaración' });
  await expect(row).toContainText('6 + 2 = 8 min');

  await row.getByRole('button', { name: /^Editar/ }).click();
  await expect(dialog).toContainText('Dinámica 6 + plenaria 2 = 8 min');
  const plenary = dialog.getByRole('textbox', { name: 'Minutos de plenaria' });
  await plenary.fill('');
  await expect(dialog.getByRole('button', { name: 'Guardar' })).toBeDisabled();
  await plenary.fill('3');
  await dialog.getByRole('textbox', { name: 'Minutos para revisar' }).fill('1,5');
  await expect(dialog).toContainText('Dinámica 7.5 + plenaria 3 = 10.5 min');
  await dialog.getByRole('button', { name: 'Guardar' }).click();

  await expect(row).toContainText('7.5 + 3 = 10.5 min');
  await expect(dialog).toContainText('Dinámica 91.5 + plenaria 31 = 122.5 min');
  await console.page.keyboard.press('Escape');
  await expect(agenda).toContainText('Dinámica 91.5 + plenaria 31 = 122.5 min');
});
