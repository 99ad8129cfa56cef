// How a person works a page: with a finger or a mouse, or with the keyboard alone.
import { expect, type Locator, type Page } from '@playwright/test';

export type Hands = {
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  /** A radio button or a checkbox. */
  mark(target: Locator): Promise<void>;
};

/** The whole row is the target: the control itself may be too small to be seen. */
export const pointer: Hands = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  mark: (target) => target.locator('xpath=ancestor::label').click(),
};

export function keyboard(page: Page): Hands {
  return {
    async press(target) {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    async type(target, text) {
      await reach(page, target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async mark(target) {
      await reach(page, target);
      for (let step = 0; (await whereIsFocus(target)) === 'group'; step += 1) {
        if (step > MOST_ARROWS) throw new Error('The arrows do not reach this button.');
        await page.keyboard.press('ArrowDown');
      }
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
  };
}

const MOST_TABS = 120;
const MOST_ARROWS = 12;

/** A group of radio buttons is one stop of the tabulator. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if ((await whereIsFocus(target)) !== 'away') return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tabulator does not reach ${target.toString()}.`);
}

function whereIsFocus(target: Locator): Promise<'here' | 'group' | 'away'> {
  return target.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === element) return focused.matches(':focus-visible') ? 'here' : 'away';
    const isRadio = (one: Element | null): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio';
    return isRadio(element) && isRadio(focused) && focused.name === element.name ? 'group' : 'away';
  });
}
