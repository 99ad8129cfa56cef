import { expect, test } from 'vitest';
import type { Auth } from './auth.ts';
import { listFacilitators } from './facilitators.ts';
import { prepareFirstFacilitator } from './first-facilitator.ts';
import { ana } from './sample-browser.ts';

export function firstFacilitatorContract(auth: () => Auth): void {
  test('the code makes one account and no second one', async () => {
    const first = await prepareFirstFacilitator(auth());
    const code = first.code ?? '';
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    const outcome = await first.create(` ${code.toLowerCase().replace('-', ' ')}`, ana);
    expect(outcome).toMatchObject({ ok: true, facilitator: { email: ana.email } });
    const eva = { ...ana, email: 'eva@example.org' };
    expect(await first.create(code, eva)).toEqual({ ok: false, reason: 'not-needed' });
    expect(await listFacilitators(auth())).toHaveLength(1);
    expect((await prepareFirstFacilitator(auth())).code).toBeNull();
  });

  test('the code used twice at once makes one account', async () => {
    const first = await prepareFirstFacilitator(auth());
    const outcomes = await Promise.all(
      ['ana', 'eva'].map((person) =>
        first.create(first.code ?? '', { ...ana, email: `${person}@example.org` }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await listFacilitators(auth())).toHaveLength(1);
  });

  test('a wrong code makes nothing, and after ten guesses even the right one has to wait', async () => {
    const first = await prepareFirstFacilitator(auth());
    for (let guess = 0; guess < 10; guess++)
      expect(await first.create('AAAAA-AAAAA', ana)).toEqual({ ok: false, reason: 'wrong-code' });
    const late = await first.create(first.code ?? '', ana);
    expect(late).toEqual({ ok: false, reason: 'too-many-guesses' });
    expect(await listFacilitators(auth())).toEqual([]);
  });

  test.each([
    [{ name: ' ' }, 'name-invalid'],
    [{ email: 'ana' }, 'email-invalid'],
    [{ password: 'corta' }, 'password-too-short'],
    [{ password: 'x'.repeat(129) }, 'password-too-long'],
  ])('refuses %o as %s and lets the code be used again', async (flaw, reason) => {
    const first = await prepareFirstFacilitator(auth());
    const code = first.code ?? '';
    expect(await first.create(code, { ...ana, ...flaw })).toEqual({ ok: false, reason });
    expect(await first.create(code, ana)).toMatchObject({ ok: true });
  });
}
