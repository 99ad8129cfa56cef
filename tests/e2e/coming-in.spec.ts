// The door: codes, a closed room, another phone, and a room where nobody has a name.
import { expect, test } from './test.ts';

const TEXT = 'Existe la oportunidad de que la AMIMP sea la red de todos los institutos del país.';

test('a wrong code says so and keeps what was typed', async ({ desk }) => {
  const console = await desk.workshop();
  const code = await console.code();
  const wrong = code === '100000' ? '100001' : '100000';
  const phone = await desk.phone({ width: 320, height: 640 });
  await phone.typeCode(wrong);
  await expect(phone.page.getByRole('alert')).toContainText(
    'No encontramos un taller con ese código',
  );
  await expect(phone.field('Escriba el código del taller')).toHaveValue(wrong);
  await phone.hands.type(phone.field('Escriba el código del taller'), '12 34');
  await phone.press('Entrar');
  await expect(phone.page.getByRole('alert')).toContainText('El código tiene seis números');
  await phone.hands.type(
    phone.field('Escriba el código del taller'),
    `${code.slice(0, 3)}-${code.slice(3)}`,
  );
  await phone.press('Entrar');
  await phone.sees('Antes de entrar');
});

test('a closed room lets nobody in, and the phone notices by itself that it opened', async ({
  desk,
}) => {
  const console = await desk.workshop();
  await console.press('Cerrar la puerta');
  const phone = await desk.phone();
  await phone.typeCode(await console.code());
  await phone.sees('La sala está cerrada');
  await expect(phone.page.getByRole('button', { name: 'Acepto y entro' })).toHaveCount(0);
  await console.press('Abrir la puerta');
  await phone.join({ name: 'Alicia', group: 'Asociados' });
  await console.sees('1 en la sala, 1 en línea');
});

test('a personal code takes the place, with its answers, to another phone', async ({ desk }) => {
  const console = await desk.workshop();
  const code = await console.code();
  const lost = await desk.phone();
  await lost.typeCode(code);
  const personalCode = await lost.join({ name: 'Alicia', group: 'Asociados' });
  await console.goTo('Primera declaración');
  await console.goOn('Abrir: escribir');
  await lost.write(TEXT);

  const found = await desk.phone();
  await found.typeCode(code);
  await found.press('Ya tengo un lugar');
  await found.hands.type(found.field('Código personal'), 'no es este');
  await found.press('Tomar mi lugar');
  await expect(found.page.getByRole('alert')).toContainText('no corresponde a ningún lugar');
  await found.hands.type(found.field('Código personal'), personalCode);
  await found.press('Tomar mi lugar');
  await found.expectSaved();
  await found.sees(TEXT);
  await lost.sees('Su lugar está en otro teléfono');
  await console.sees('1 en la sala, 1 en línea');
});

test('an anonymous workshop asks nobody’s name and shows none', async ({ desk }) => {
  const console = await desk.workshop({ identity: 'Anónimo' });
  const phone = await desk.phone();
  await phone.typeCode(await console.code());
  await phone.sees(/^Este taller es anónimo: no pedimos nombre ni grupo/);
  await expect(phone.field('Nombre')).toHaveCount(0);
  await expect(phone.page.getByRole('radio')).toHaveCount(0);
  const token = await phone.join();
  expect(token.replaceAll(' ', '')).toMatch(/^[0-9a-f]{32}$/);
  await console.goTo('Primera declaración');
  await console.goOn('Abrir: escribir');
  await phone.write(TEXT);
  await expect(console.items(TEXT)).toHaveCount(1);
  await console.press('Personas');
  await console.sees('Taller anónimo: no hay lista. Hay 1 con voto y 0 sin voto.');
});

test('a network that lets no WebSocket through still carries a phone’s answers', async ({
  desk,
}) => {
  const console = await desk.workshop();
  const phone = await desk.phone();
  await phone.page.addInitScript(() => {
    class Blocked {
      onerror: (() => void) | null = null;
      onclose: (() => void) | null = null;
      constructor() {
        setTimeout(() => (this.onerror?.(), this.onclose?.()));
      }
      close() {}
    }
    Object.assign(globalThis, { WebSocket: Blocked });
  });
  await phone.typeCode(await console.code());
  await phone.join({ name: 'Alicia', group: 'Asociados' });
  await console.goTo('Primera declaración');
  await console.goOn('Abrir: escribir');
  await phone.write(TEXT);
  await phone.expectSaved();
});
