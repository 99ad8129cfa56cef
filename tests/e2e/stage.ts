// The room's screen.
import { expect, type Page } from '@playwright/test';

export class Stage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async pair(origin: string, code: string): Promise<void> {
    await this.page.goto(`${origin}/stage`);
    await this.page.getByRole('textbox', { name: 'Código de la pantalla' }).fill(code);
    await this.page.getByRole('button', { name: 'Emparejar' }).click();
  }

  async sees(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async hides(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.page.getByText(text)).toHaveCount(0);
  }

  async expectFigure(words: string): Promise<void> {
    await expect(this.page.getByRole('img', { name: words })).toBeVisible();
  }

  async expectAnswered(answered: number, of: number): Promise<void> {
    await expect(this.page.getByText(`${answered}/${of}`).first()).toBeVisible();
  }
}
