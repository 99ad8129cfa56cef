// Facilitators' doors: what a wrong password says, a set-up that works once, and workshops of others.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { FACILITATOR, signIn } from './accounts.ts';
import { expect, test } from './test.ts';

test('a wrong password and an unknown address are told the same, and the address stays', async ({
  page,
}) => {
  const words = 'El correo o la contraseña no coinciden';
  for (const email of [FACILITATOR.email, 'nadie@example.org']) {
    await signIn(page, { email, password: 'otra contraseña larga' });
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Correo electrónico' })).toHaveValue(email);
  }
  await signIn(page, FACILITATOR);
  await expect(page.getByRole('heading', { name: 'Talleres', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Salir' }).click();
  await page.goto('/workshops');
  await expect(page.getByRole('heading', { name: 'Entrar a su mesa de trabajo' })).toBeVisible();
});

test('a server is set up once', async ({ page, signed }) => {
  await page.goto('/setup');
  await expect(page).toHaveURL(/\/sign-in$/);
  const again = await page.request.post('/setup', {
    form: { ...FACILITATOR, email: 'otra@example.org', code: signed.server.setUpCode },
    headers: { origin: signed.server.origin, accept: 'text/html' },
    maxRedirects: 0,
  });
  expect([again.status(), again.headers().location]).toEqual([303, '/sign-in']);
  await signIn(page, { email: 'otra@example.org', password: FACILITATOR.password });
  await expect(page.getByText('El correo o la contraseña no coinciden')).toBeVisible();
});

test('another facilitator’s workshop does not exist', async ({ desk, page, signed }) => {
  const console = await desk.workshop();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['build/tools/admin.js', 'add-facilitator', 'berta@example.org', 'Berta'],
    { env: { PATH: process.env.PATH, DATA_DIR: signed.server.dataDir } },
  );
  await signIn(page, {
    email: 'berta@example.org',
    password: /: (\S+)$/.exec(stdout.trim())?.[1] ?? '',
  });
  await expect(page.getByRole('heading', { name: 'Talleres', exact: true })).toBeVisible();
  for (const path of ['', '/results', '/results/export.json', '/results/1.2.csv']) {
    const response = await page.goto(`/workshops/${console.id}${path}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Esta página no existe' })).toBeVisible();
  }
  await page.goto('/workshops');
  await expect(page.getByText('Todavía no tiene talleres')).toBeVisible();
});
