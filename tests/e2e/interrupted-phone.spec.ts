// Whatever happens to a phone, it ends with exactly its own answers, once, on the activity of now.
import type { Console } from './console.ts';
import { lineOf } from './cut-line.ts';
import type { Phone } from './phone.ts';
import { expect, test, type Desk } from './test.ts';

/** Longer than the server keeps a silent line (35 s), and longer than reconnecting waits between tries. */
const CUT_SECONDS = 60;

const DRAFT = 'Existe la oportunidad de que la AMIMP sea la red de todos los institutos del país.';
const LATER =
  'Existe la oportunidad de que la AMIMP represente a los institutos ante la federación.';

test('reloaded, it keeps its place, its draft and its answer', async ({ desk }) => {
  const { console, phone } = await writing(desk);
  await phone.hands.type(phone.field('Su texto'), DRAFT);
  await phone.page.reload();
  await expect(phone.field('Su texto')).toHaveValue(DRAFT);
  await phone.press('Enviar');
  await phone.expectSaved();
  await phone.page.reload();
  await phone.expectSaved();
  await phone.sees(DRAFT);
  await expectOnce(console, DRAFT);
});

test('frozen while the room goes on, it wakes up on the activity of now', async ({ desk }) => {
  const { console, phone } = await writing(desk);
  await phone.write(DRAFT);
  const browser = await phone.page.context().newCDPSession(phone.page);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  await console.goOn('Cerrar la escritura');
  await console.lookAt('Metodología');
  await console.press('Llevar la sala aquí');
  await console.goOn('Abrir: calificar');
  await browser.send('Page.setWebLifecycleState', { state: 'active' });
  await phone.sees('¿Qué tan claro está para qué estamos aquí?');
  await phone.rate('bastante');
  await console.sees('1/1');
});

test(`cut off for ${CUT_SECONDS} s, it keeps what is answered and sends it once the line is back`, async ({
  desk,
}) => {
  test.setTimeout(90_000 + CUT_SECONDS * 1_000);
  const phone = await desk.phone();
  const line = await lineOf(phone.page);
  const { console } = await writing(desk, phone);
  await line.cut();
  await expect(phone.page.getByText(/^Sin conexión/).first()).toBeVisible();
  await phone.hands.type(phone.field('Su texto'), DRAFT);
  await phone.press('Enviar');
  await expect(phone.status(/^\s*Pendiente/)).toBeVisible();
  // The length of the cut is what is tried.
  await phone.page.waitForTimeout(CUT_SECONDS * 1_000);
  await expect(phone.status(/^\s*Pendiente/)).toBeVisible();
  await line.mend();
  await phone.expectSaved();
  await expectOnce(console, DRAFT);
});

test('an answer whose acknowledgement was lost is sent again and counts once', async ({ desk }) => {
  const phone = await desk.phone();
  const line = await lineOf(phone.page);
  const { console } = await writing(desk, phone);
  line.deafen();
  await phone.hands.type(phone.field('Su texto'), DRAFT);
  await phone.press('Enviar');
  await expectOnce(console, DRAFT);
  await expect(phone.status(/^\s*Pendiente/)).toBeVisible();
  await line.cut();
  await line.mend();
  await phone.expectSaved();
  await expectOnce(console, DRAFT);
});

test('what is being typed stays under the hand while the words of others arrive', async ({
  desk,
}) => {
  const { console, phone } = await inRoom(desk);
  const other = await desk.phone();
  await other.typeCode(await console.code());
  await other.join({ name: 'Bruno', group: 'Aliados' });
  await console.goTo('Nube de actores');
  await console.goOn('Abrir: escribir');
  await phone.field('Su respuesta').pressSequentially('Univer');
  await other.list([{ text: 'SEDATU' }, { text: 'Alcaldías' }]);
  await expect(console.items(/SEDATU|Alcaldías/)).toHaveCount(2);
  await expect(phone.field('Su respuesta')).toBeFocused();
  await phone.page.keyboard.type('sidades');
  await phone.page.keyboard.press('Enter');
  await expect(console.items('Universidades')).toHaveCount(1);
});

test('opened twice, both windows are the same person', async ({ desk }) => {
  const { console, phone } = await writing(desk);
  await phone.write(DRAFT);
  const second = await phone.again();
  await second.expectSaved();
  await second.sees(DRAFT);
  await second.press('Cambiar mi respuesta');
  await second.write(LATER);
  await phone.sees(LATER);
  await expectOnce(console, LATER);
  await console.sees('1 en la sala, 1 en línea');
});

async function inRoom(desk: Desk, given?: Phone): Promise<{ console: Console; phone: Phone }> {
  const console = await desk.workshop();
  const phone = given ?? (await desk.phone());
  await phone.typeCode(await console.code());
  await phone.join({ name: 'Alicia', group: 'Asociados' });
  return { console, phone };
}

/** One phone in the room, asked for its first statement. */
async function writing(desk: Desk, given?: Phone): Promise<{ console: Console; phone: Phone }> {
  const { console, phone } = await inRoom(desk, given);
  await console.goTo('Primera declaración');
  await console.goOn('Abrir: escribir');
  await expect(phone.field('Su texto')).toBeVisible();
  return { console, phone };
}

async function expectOnce(console: Console, text: string): Promise<void> {
  await expect(console.items(text)).toHaveCount(1);
  await expect(console.items(/./)).toHaveCount(1);
  await console.sees('1/1');
}
