// What was still being typed at the close arrives late: everybody concerned is told, and it counts once it is admitted.
import { lineOf } from './cut-line.ts';
import { expect, test } from './test.ts';

const IN_TIME =
  'Existe la oportunidad de que la AMIMP sea la red de todos los institutos del país.';
const LATE =
  'Existe la oportunidad de que la AMIMP represente a los institutos ante la federación.';

test('an answer typed at the close is kept apart, and counts only when it is admitted', async ({
  desk,
}) => {
  const console = await desk.workshop();
  const stage = await desk.stage(console);
  const code = await console.code();
  const punctual = await desk.phone();
  const late = await desk.phone();
  const line = await lineOf(late.page);
  for (const [phone, name] of [
    [punctual, 'Alicia'],
    [late, 'Bruno'],
  ] as const) {
    await phone.typeCode(code);
    await phone.join({ name, group: 'Asociados' });
  }
  await console.goTo('Primera declaración');
  await console.goOn('Abrir: escribir');
  await punctual.write(IN_TIME);
  await late.hands.type(late.field('Su texto'), LATE);
  await line.cut();
  await late.press('Enviar');
  await expect(late.status(/^\s*Pendiente/)).toBeVisible();
  await console.goOn('Cerrar la escritura');
  await line.mend();

  await expect(late.status(/^\s*Llegó después del cierre; quedó aparte/)).toContainText(LATE);
  await console.sees('Llegó tarde 1 respuesta; admitidas: 0', LATE);
  await expect(console.items(/./)).toHaveCount(1);
  await console.goOn('Revelar los resultados');
  await stage.sees(IN_TIME);
  await stage.hides(LATE);

  await console.press('Admitir');
  await stage.sees(LATE);
  await expect(late.status(/la facilitación decidió que cuenta/)).toContainText(LATE);
  await expect(console.items(/./)).toHaveCount(2);
});
