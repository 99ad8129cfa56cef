// A long organisation gives way on the wall: the product's short name beside it is never covered.
import { shoot } from './shots.ts';
import { expect, test } from './test.ts';

const ORGANISATION =
  'Asociación Mexicana de Institutos Municipales de Planeación y Organismos Auxiliares de los Estados';

test('the name of a long organisation is cut short before it covers another', async ({ desk }) => {
  const console = await desk.workshop({ organisation: ORGANISATION });
  const { page } = await desk.stage(console);
  const header = page.getByRole('banner');
  const brand = header.getByText('Encuadre', { exact: true });
  const room = header.getByText(ORGANISATION);
  await expect(brand).toBeVisible();
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: (width * 9) / 16 });
    const [left, right] = await Promise.all([brand.boundingBox(), room.boundingBox()]);
    if (!left || !right) throw new Error('The header is not shown.');
    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
    expect(right.x + right.width).toBeLessThanOrEqual(width);
    expect(await brand.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
  await shoot('long-names', { stage: page });
});
