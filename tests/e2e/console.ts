// The facilitator's console, worked by what it shows.
import { expect, type Locator, type Page } from '@playwright/test';

export class Console {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The six digits that phones type. */
  async code(): Promise<string> {
    const button = this.page.getByRole('button', { name: /^Cómo entrar: código/ });
    return ((await button.getAttribute('aria-label')) ?? '').replace(/\D/g, '');
  }

  get id(): string {
    return this.page.url().split('/')[4] ?? '';
  }

  /** The one filled button, once it says this. */
  next(words: string | RegExp): Locator {
    const name =
      typeof words === 'string'
        ? new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
        : words;
    return this.page.getByRole('contentinfo').getByRole('button', { name });
  }

  async goOn(...buttons: (string | RegExp)[]): Promise<void> {
    for (const words of buttons) await this.next(words).click();
  }

  /** Shows another activity here, by its number or its title; the room stays where it is. */
  async lookAt(activity: string): Promise<void> {
    const agenda = this.page.getByRole('navigation', { name: 'Agenda' });
    await agenda.getByRole('button', { name: new RegExp(`^(\\d\\.\\d )?${activity} `) }).click();
  }

  /** Takes the room straight to an activity. */
  async goTo(activity: string): Promise<void> {
    await this.lookAt(activity);
    await this.press('Llevar la sala aquí');
  }

  /** Rows of what people wrote that say this. */
  items(text: string | RegExp): Locator {
    return this.page
      .getByRole('main')
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name: /^Unir/ }) })
      .filter({ hasText: text });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async sees(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** A one-time code for a screen that is not signed in. */
  async stageCode(): Promise<string> {
    const room = this.page.getByRole('region', { name: 'Pantalla' });
    await room.getByRole('button', { name: 'Emparejar pantalla' }).click();
    return room.getByRole('status').locator('b').innerText();
  }
}
