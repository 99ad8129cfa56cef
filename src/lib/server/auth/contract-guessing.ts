import { beforeEach, expect, test } from 'vitest';
import type { Auth } from './auth.ts';
import { createFacilitator } from './facilitators.ts';
import { countFailedSignIns, type FailedSignIns } from './failed-sign-ins.ts';
import { ana, enter } from './sample-browser.ts';

export function guessingContract(auth: () => Auth): void {
  let failures: FailedSignIns;
  beforeEach(async () => {
    failures = countFailedSignIns();
    await createFacilitator(auth(), ana);
  });

  test('unknown, malformed and known e-mails get the same answer', async () => {
    for (const email of [ana.email, 'nadie@example.org', 'nadie', ''])
      for (const password of ['equivocada del todo', 'x'.repeat(5_000)]) {
        const outcome = await enter(auth(), failures, {}, { email, password });
        expect(outcome).toEqual({ ok: false, reason: 'wrong-credentials' });
      }
  });

  test('an unknown e-mail takes as long as a known one', async () => {
    const takenMs = async (email: string) => {
      const startMs = performance.now();
      await enter(auth(), failures, {}, { email, password: 'equivocada del todo' });
      return performance.now() - startMs;
    };
    const ratios: number[] = [];
    for (let round = 0; round < 5; round++)
      ratios.push((await takenMs('nadie@example.org')) / (await takenMs(ana.email)));
    const median = ratios.sort((one, other) => one - other)[2] ?? 0;
    expect(median).toBeGreaterThan(0.5);
    expect(median).toBeLessThan(2);
  });

  test('eight failures, even at once, close the door to that person from that address only', async () => {
    const here = Array.from({ length: 12 }, () => failures.begin(ana.email, '10.0.0.1'));
    expect((await Promise.all(here)).filter((beginning) => beginning.ok)).toHaveLength(8);
    const shut = await enter(auth(), failures);
    expect(shut).toMatchObject({ ok: false, reason: 'too-many-failures' });
    expect((await enter(auth(), failures, { address: '10.0.0.2' })).ok).toBe(true);
  });

  test('a failure counts, and so does one with an unknown e-mail', async () => {
    for (const email of [ana.email, 'nadie@example.org']) {
      for (let guess = 0; guess < 7; guess++) await failures.begin(email, '10.0.0.1');
      const typed = { email, password: 'equivocada del todo' };
      const eighth = await enter(auth(), failures, {}, typed);
      expect(eighth).toMatchObject({ reason: 'wrong-credentials' });
      const ninth = await enter(auth(), failures, {}, typed);
      expect(ninth).toMatchObject({ reason: 'too-many-failures' });
    }
  });

  test('signing in well forgets the slips before it', async () => {
    for (let guess = 0; guess < 7; guess++) await failures.begin(ana.email, '10.0.0.1');
    expect((await enter(auth(), failures)).ok).toBe(true);
    for (let guess = 0; guess < 8; guess++)
      expect((await failures.begin(ana.email, '10.0.0.1')).ok).toBe(true);
  });

  test('people who sign in well from one address are not counted', async () => {
    for (let person = 0; person < 300; person++) {
      expect((await failures.begin(`persona${person}@example.org`, '10.0.0.1')).ok).toBe(true);
      await failures.succeeded(`persona${person}@example.org`, '10.0.0.1');
    }
    expect((await enter(auth(), failures)).ok).toBe(true);
  });

  test('one address that fails with many e-mails is stopped', async () => {
    const outcomes: boolean[] = [];
    for (let person = 0; person < 101; person++)
      outcomes.push((await failures.begin(`persona${person}@example.org`, '10.0.0.9')).ok);
    expect(outcomes.filter((ok) => ok)).toHaveLength(100);
  });
}
