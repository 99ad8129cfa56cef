// A participant's phone, worked by what it shows.
import { expect, type Locator, type Page } from '@playwright/test';
import { pointer, type Hands } from './hands.ts';

export class Phone {
  readonly page: Page;
  readonly hands: Hands;
  readonly #origin: string;

  constructor(page: Page, origin: string, hands: Hands = pointer) {
    this.page = page;
    this.#origin = origin;
    this.hands = hands;
  }

  async typeCode(code: string): Promise<void> {
    await this.page.goto(this.#origin);
    await this.hands.type(this.field('Escriba el código del taller'), code);
    await this.press('Entrar');
  }

  /** From the notice to the room; resolves with the personal code that is shown once. */
  async join(person: { name?: string; group?: string } = {}): Promise<string> {
    if (person.name !== undefined) await this.hands.type(this.field('Nombre'), person.name);
    if (person.group !== undefined) await this.mark('radio', person.group);
    await this.press('Acepto y entro');
    await expect(this.page.getByRole('status').filter({ hasText: 'Ya está dentro' })).toBeVisible();
    const code = this.page.getByText('Su código personal').locator('xpath=following-sibling::p[1]');
    const personalCode = (await code.innerText()).trim();
    await this.press('Continuar');
    return personalCode;
  }

  /** The same person, in a second window of the same browser. */
  async again(): Promise<Phone> {
    const page = await this.page.context().newPage();
    await page.goto(this.page.url());
    return new Phone(page, this.#origin);
  }

  /** On the page itself, not only said to screen readers. */
  async sees(...texts: (string | RegExp)[]): Promise<void> {
    const page = this.page.getByRole('main');
    for (const text of texts) await expect(page.getByText(text).first()).toBeVisible();
  }

  async expectSaved(): Promise<void> {
    await expect(this.status(/^\s*Guardado/)).toBeVisible();
  }

  status(words: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words }).first();
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  async press(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name, exact: true }).last());
  }

  async mark(
    role: 'radio' | 'checkbox',
    name: string,
    within: Locator | Page = this.page,
  ): Promise<void> {
    await this.hands.mark(within.getByRole(role, { name }));
  }

  /** One of five words. */
  async rate(word: string): Promise<void> {
    await this.mark('radio', word);
    await this.press('Enviar');
    await this.expectSaved();
  }

  async write(text: string): Promise<void> {
    await this.hands.type(this.field('Su texto'), text);
    await this.press('Enviar');
    await this.expectSaved();
  }

  /** Several short texts, each with a second line where one is asked for; `kept` where it is not kept as typed. */
  async list(entries: readonly { text: string; kept?: string; detail?: string }[]): Promise<void> {
    for (const { text, kept = text, detail } of entries) {
      await this.hands.type(this.field('Su respuesta'), text);
      if (detail !== undefined)
        await this.hands.type(this.field('¿Cómo lo comprobaríamos?'), detail);
      await this.press('Enviar');
      const row = this.page.getByRole('list', { name: 'Sus respuestas' }).getByRole('listitem');
      await expect(row.filter({ hasText: kept })).toContainText('Guardado');
    }
    await this.press('Terminé');
    await this.expectSaved();
  }

  /** Every card that this phone was dealt. */
  async comment({ check, keep }: { check: string; keep: string }): Promise<void> {
    const cards = this.page.getByRole('navigation', { name: 'Propuesta' });
    for (;;) {
      const last = await cards.getByRole('button', { name: 'Siguiente' }).isDisabled();
      await this.mark('radio', 'Sí', this.page.getByRole('group', { name: check }));
      await this.hands.type(this.field('Lo que conservaría'), keep);
      await this.press(last ? 'Enviar' : 'Enviar y seguir');
      if (last) break;
      await expect(this.field('Lo que conservaría')).toHaveValue('');
    }
    await this.expectSaved();
  }

  async approve(...texts: string[]): Promise<void> {
    for (const text of texts) await this.mark('checkbox', text);
    await this.press(`Enviar (${texts.length})`);
    await this.expectSaved();
  }

  async choose(text: string): Promise<void> {
    await this.mark('radio', text);
    await this.press('Enviar');
    await this.expectSaved();
  }

  async endorse(grade: string, reason?: string): Promise<void> {
    await this.mark('radio', grade);
    if (reason !== undefined) await this.hands.type(this.field('Su razón o su reserva'), reason);
    await this.press('Enviar');
    await this.expectSaved();
  }

  async order(labels: readonly string[]): Promise<void> {
    for (const [place, label] of labels.entries()) {
      const row = this.page
        .getByRole('listitem')
        .filter({ hasText: label })
        .getByRole('button')
        .first();
      await this.hands.press(row);
      await expect(row).toHaveAccessibleName(`${place + 1} ${label}`);
    }
    await this.press('Enviar');
    await this.expectSaved();
  }

  /** Places every item of a matrix: words of the vertical axis and of the horizontal one, per item. */
  async place(
    axes: readonly [string, string],
    count: number,
    words: (label: string) => readonly [string, string],
  ): Promise<void> {
    for (let at = 1; at <= count; at += 1) {
      await this.sees(`${at} de ${count}`);
      const label = await this.page.getByRole('heading', { level: 1 }).innerText();
      for (const [axis, word] of words(label.trim()).entries())
        await this.mark('radio', word, this.page.getByRole('group', { name: axes[axis] }));
      await this.expectSaved();
      await this.press('Siguiente');
    }
    await this.expectSaved();
  }
}
