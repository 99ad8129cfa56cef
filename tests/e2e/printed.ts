// The results as a printer gets them.
import { expect, type Page } from '@playwright/test';

/** Points of a sheet, and what of its width its margins leave for the document, in CSS pixels. */
const SHEETS = {
  A4: { points: [595, 842], insideWidth: 672 },
  Letter: { points: [612, 792], insideWidth: 695 },
} as const;

export async function expectPrints(page: Page, mostPages: number): Promise<void> {
  const before = page.viewportSize();
  for (const format of ['A4', 'Letter'] as const) {
    const { points, insideWidth } = SHEETS[format];
    const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(mostPages);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.floor(Number(width)), Math.floor(Number(height))]).toEqual(points);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: insideWidth, height: 900 });
    await expectPaper(page);
    await page.emulateMedia({ media: null, colorScheme: null });
  }
  if (before) await page.setViewportSize(before);
}

/** Dark ink on bare paper, nothing to press, nothing wider than the sheet, and the frame open between its corners. */
async function expectPaper(page: Page): Promise<void> {
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const paper = await page.evaluate(() => {
    const board = document.querySelector('.board') ?? document.body;
    const frame = getComputedStyle(document.querySelector('.frame') ?? board, '::before');
    const right = document.documentElement.clientWidth;
    return {
      background: getComputedStyle(board).backgroundColor,
      body: getComputedStyle(document.body).backgroundColor,
      border: frame.borderTopWidth,
      mask: frame.maskImage,
      wider: [...board.querySelectorAll('table, figure, svg, p, h1, h2, h3, li')]
        .filter((one) => one.getBoundingClientRect().right > right + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    };
  });
  expect(paper).toEqual({
    background: 'rgb(255, 255, 255)',
    body: 'rgba(0, 0, 0, 0)',
    border: '0px',
    mask: 'none',
    wider: [],
  });
}
