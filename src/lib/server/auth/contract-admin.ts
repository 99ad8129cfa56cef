import { expect, test } from 'vitest';
import { runAdmin } from './admin.ts';
import type { Auth } from './auth.ts';
import { currentUser } from './current-user.ts';
import { countFailedSignIns } from './failed-sign-ins.ts';
import { ana, cookiesOf, enter, headersWith } from './sample-browser.ts';

export function adminContract(auth: () => Auth): void {
  test('an account that is added opens with the password that is printed', async () => {
    expect(await runAdmin(auth(), ['list'])).toEqual({ ok: true, text: 'No hay cuentas.' });
    const password = passwordIn(
      await runAdmin(auth(), ['add-facilitator', ana.email, 'Ana', 'Peña']),
    );
    expect((await enter(auth(), countFailedSignIns(), {}, { password })).ok).toBe(true);
    const listed = await runAdmin(auth(), ['list']);
    expect(listed).toEqual({ ok: true, text: `${ana.email}\tAna Peña` });
    const again = await runAdmin(auth(), ['add-facilitator', ana.email, 'Ana']);
    expect(again).toMatchObject({ ok: false, text: expect.stringContaining('Ya hay una cuenta') });
  });

  test('a password that is reset ends the sessions and replaces the old one', async () => {
    const old = passwordIn(await runAdmin(auth(), ['add-facilitator', ana.email, 'Ana']));
    const entered = await enter(auth(), countFailedSignIns(), {}, { password: old });
    const headers = headersWith(cookiesOf(entered));
    const password = passwordIn(await runAdmin(auth(), ['reset-password', ana.email]));
    expect(await currentUser(auth(), headers)).toBeNull();
    expect((await enter(auth(), countFailedSignIns(), {}, { password: old })).ok).toBe(false);
    expect((await enter(auth(), countFailedSignIns(), {}, { password })).ok).toBe(true);
    expect((await runAdmin(auth(), ['reset-password', 'nadie@example.org'])).ok).toBe(false);
  });

  test.each([
    [[]],
    [['reset-password']],
    [['add-facilitator', ana.email]],
    [['delete-everything']],
  ])('the words %j tell how it is used', async (words) => {
    const answer = await runAdmin(auth(), words);
    expect(answer).toMatchObject({ ok: false, text: expect.stringContaining('Uso:') });
  });
}

function passwordIn(answer: { ok: boolean; text: string }): string {
  expect(answer.ok).toBe(true);
  return answer.text.split(' ').at(-1) ?? '';
}
