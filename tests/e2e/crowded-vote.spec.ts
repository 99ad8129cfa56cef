// Eighteen people write a draft each, more than a vote takes: the facilitator picks the fifteen that go to it.
import { connect, token } from '../realtime/client.ts';
import { write } from '../realtime/room.ts';
import type { Console } from './console.ts';
import { expect, test } from './test.ts';

const PEOPLE = 18;
const MOST = 15;

test('the facilitator picks which drafts go to the vote', async ({ desk, baseURL }) => {
  const console = await desk.workshop();
  const phones = await draftedBy(baseURL ?? '', console);
  await console.goOn('Cerrar la escritura', 'Revelar los resultados');

  await console.goOn('Elegir las 15 que pasan al voto');
  const dialog = console.page.getByRole('dialog', { name: 'Elija las 15 que pasan al voto' });
  const boxes = dialog.getByRole('checkbox');
  await expect(boxes).toHaveCount(PEOPLE);
  await expect(boxes.and(dialog.locator(':checked'))).toHaveCount(0);
  for (let place = 0; place <= MOST; place += 1) await boxes.nth(place).check();
  const open = dialog.getByRole('button', { name: /^Abrir la votación con/ });
  await expect(open).toBeDisabled();
  await boxes.nth(3).uncheck();
  await expect(dialog.getByText('15 de 15')).toBeVisible();
  const left = await dialog.getByRole('listitem').nth(3).locator('.people').innerText();
  await dialog.getByRole('button', { name: 'Abrir la votación con 15' }).click();

  await expect(dialog).toBeHidden();
  await expect(console.next('Cerrar la votación')).toBeVisible();
  const asked = await phones[0]?.until(({ view }) => view.activity?.form.type === 'approve');
  const labels = asked?.view.activity?.items.map(({ label }) => label) ?? [];
  expect(labels).toHaveLength(MOST);
  expect(labels).not.toContain(left);
  for (const phone of phones) phone.close();
});

/** Phones over sockets, each with a draft of the third activity written and kept. */
async function draftedBy(url: string, console: Console) {
  const code = await console.code();
  const phones = await Promise.all(
    Array.from({ length: PEOPLE }, () =>
      connect(url, { role: 'participant', code, token: token() }),
    ),
  );
  for (const [place, phone] of phones.entries())
    await phone.send({ type: 'join', name: `Persona ${place}`, group: null, observer: false });
  await console.goTo('1.3');
  await console.goOn('Abrir: escribir');
  for (const [place, phone] of phones.entries()) {
    const text = `Existe la oportunidad número ${place} de que la AMIMP reúna a los institutos.`;
    const answer = write(token(), text);
    expect(
      await phone.send({ type: 'giveAnswer', activity: '1.3', phase: 0, round: 1, answer }),
    ).toMatchObject({ ok: true });
  }
  return phones;
}
