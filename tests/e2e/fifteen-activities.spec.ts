// The whole afternoon by what people see: one facilitator, one stage, three phones, all fifteen activities.
import type { Console } from './console.ts';
import { OUTCOME, SCENES, type Scene } from './fifteen-answers.ts';
import type { Phone } from './phone.ts';
import { expectPrints } from './printed.ts';
import { shoot } from './shots.ts';
import type { Stage } from './stage.ts';
import { expect, test } from './test.ts';

type Room = { console: Console; stage: Stage; phones: readonly [Phone, Phone, Phone] };

test('three phones, one stage and a facilitator go through the fifteen activities to the results', async ({
  desk,
}) => {
  test.setTimeout(300_000);
  const room = await enter(desk);
  for (const scene of SCENES) await test.step(scene.name, () => play(room, scene));
  const activities = new Set(SCENES.map(({ name }) => name.split('-')[0]));
  expect([...activities].filter((id) => /^\d\.\d$/.test(id ?? ''))).toHaveLength(15);
  await end(room);
});

async function enter(desk: Parameters<Parameters<typeof test>[2]>[0]['desk']): Promise<Room> {
  const console = await desk.workshop();
  const stage = await desk.stage(console);
  const code = await console.code();
  const phones = [
    await desk.phone({ width: 320, height: 640 }),
    await desk.phone({ hands: 'keyboard' }),
    await desk.phone({ inRoom: true }),
  ] as const;
  await stage.sees(`${code.slice(0, 3)} ${code.slice(3)}`);
  await shoot('start', { console: console.page, stage: stage.page });
  for (const phone of phones) await phone.typeCode(code);
  expect(await phones[2].page.evaluate(() => window.isSecureContext)).toBe(false);
  await shoot('join', { phone320: phones[0].page, phone390: phones[2].page });
  await phones[0].join({ name: 'Alicia', group: 'Consejo Directivo' });
  await phones[1].join({ name: 'Bruno', group: 'Asociados' });
  await phones[2].join({ name: 'Carmen', group: 'Aliados' });
  await console.sees('3 en la sala, 3 en línea');
  await shoot('lobby', picturesOf({ console, stage, phones }));
  return { console, stage, phones };
}

async function play(room: Room, scene: Scene): Promise<void> {
  const { console, stage, phones } = room;
  await console.goOn(...scene.opens);
  await stage.sees(scene.asks);
  await Promise.all(phones.map((phone) => phone.sees(scene.asks)));
  await shoot(`${scene.name}-open`, picturesOf(room));
  if (scene.answer) {
    const { answer } = scene;
    await Promise.all(phones.map((phone, place) => answer(phone, place)));
    await stage.expectAnswered(3, 3);
    await stage.sees(...(scene.live ?? []));
    await shoot(`${scene.name}-answered`, picturesOf(room));
  }
  if (scene.reveals) await stage.hides(...scene.reveals.hidden);
  await console.goOn(scene.closes);
  if (scene.reveals) {
    await expect(console.next('Revelar los resultados')).toBeVisible();
    await stage.hides(...scene.reveals.hidden);
    await console.goOn('Revelar los resultados');
    await stage.sees(...scene.reveals.shown);
    if (scene.figure) await stage.expectFigure(scene.figure);
    await shoot(`${scene.name}-revealed`, picturesOf(room));
  }
  if (scene.carries) await console.goOn(scene.carries);
}

async function end({ console, stage, phones }: Room): Promise<void> {
  await console.goOn('Terminar el taller');
  await console.press('Terminar y ver resultados');
  const { page } = console;
  await expect(
    page.getByRole('heading', { level: 1, name: 'Enmarcando la Oportunidad' }),
  ).toBeVisible();
  const summary = page.getByRole('region', { name: 'Resumen' });
  await console.sees(OUTCOME.statement);
  for (const text of [...OUTCOME.factors, ...OUTCOME.actions])
    await expect(summary).toContainText(text);
  for (const text of [...OUTCOME.actors, ...OUTCOME.risks]) await console.sees(text);
  const closing = stage.page.getByRole('region', { name: 'Resumen' });
  await stage.sees('Gracias por su trabajo', OUTCOME.statement);
  for (const text of [...OUTCOME.factors.slice(0, 3), ...OUTCOME.actions.slice(0, 3)])
    await expect(closing).toContainText(text);
  await expect(closing.getByText('Menos de cinco respuestas: no se clasifica')).toHaveCount(2);
  for (const phone of phones) await phone.sees('Gracias por participar', OUTCOME.factors[0]);
  await shoot('end', picturesOf({ console, stage, phones }));
  await page.screenshot({ path: 'test-results/shots/end-results-page.png', fullPage: true });
  await expectPrints(page, 16);
}

const picturesOf = ({ console, stage, phones }: Room) => ({
  console: console.page,
  stage: stage.page,
  phone320: phones[0].page,
  phone390: phones[2].page,
});
