// Facilitators' pages: the first account, signing in, a new workshop.
import { expect, type Page } from '@playwright/test';
import { Console } from './console.ts';

export const FACILITATOR = {
  name: 'Ana Ríos',
  email: 'ana@example.org',
  password: 'una contraseña larga',
};

export async function setUp(page: Page, code: string, person = FACILITATOR): Promise<void> {
  await page.goto('/setup');
  await page.getByRole('textbox', { name: 'Código de instalación' }).fill(code);
  await page.getByRole('textbox', { name: 'Su nombre' }).fill(person.name);
  await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(person.email);
  await page.getByLabel('Contraseña').fill(person.password);
  await page.getByRole('button', { name: 'Crear cuenta y entrar' }).click();
  await expect(page.getByRole('heading', { name: 'Talleres', exact: true })).toBeVisible();
}

export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
}

export type WorkshopWords = {
  title: string;
  organisation: string;
  question: string;
  identity?: 'Con nombre' | 'Con seudónimo' | 'Anónimo';
};

/** From the list of workshops to the console of a new one of 120 minutes. */
export async function newWorkshop(page: Page, words: WorkshopWords): Promise<Console> {
  await page.goto('/workshops');
  await page.getByRole('link', { name: 'Nuevo taller' }).click();
  await page.getByRole('textbox', { name: 'Pregunta guía' }).fill(words.question);
  await page.getByRole('textbox', { name: 'Organización' }).fill(words.organisation);
  await page.getByRole('textbox', { name: 'Título' }).fill(words.title);
  if (words.identity) await page.getByRole('radio', { name: words.identity }).check();
  await page.getByRole('button', { name: 'Crear taller' }).click();
  await expect(page.getByRole('heading', { name: 'Antes de empezar' })).toBeVisible();
  return new Console(page);
}
