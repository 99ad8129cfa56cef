import { beforeEach, expect, test } from 'vitest';
import type { Auth } from './auth.ts';
import { currentUser } from './current-user.ts';
import { changePassword, createFacilitator, listFacilitators } from './facilitators.ts';
import { countFailedSignIns, type FailedSignIns } from './failed-sign-ins.ts';
import { ana, cookiesOf, enter, headersWith } from './sample-browser.ts';
import { signOut } from './sign-out.ts';

export function sessionContract(auth: () => Auth): void {
  let failures: FailedSignIns;
  beforeEach(async () => {
    failures = countFailedSignIns();
    await createFacilitator(auth(), ana);
  });

  test('signing in opens a session of seven days that signing out ends', async () => {
    const cookies = cookiesOf(await enter(auth(), failures));
    expect(cookies).toHaveLength(1);
    expect(cookies[0]?.options).toEqual({
      ...{ path: '/', httpOnly: true, sameSite: 'lax', secure: false },
      maxAge: 7 * 24 * 60 * 60,
    });
    const headers = headersWith(cookies);
    const user = await currentUser(auth(), headers);
    expect(user).toMatchObject({ name: ana.name, email: ana.email });
    const cleared = await signOut(auth(), { headers, isSecure: false });
    expect(cleared.map(({ options }) => options.maxAge)).toContain(0);
    expect(await currentUser(auth(), headers)).toBeNull();
  });

  test('over TLS the cookie is Secure', async () => {
    const [cookie] = cookiesOf(await enter(auth(), failures, { isSecure: true }));
    expect(cookie?.options.secure).toBe(true);
  });

  test('signing in again renews the session id and ends the old session', async () => {
    const before = headersWith(cookiesOf(await enter(auth(), failures)));
    const after = headersWith(cookiesOf(await enter(auth(), failures, { headers: before })));
    expect(after.get('cookie')).not.toBe(before.get('cookie'));
    expect(await currentUser(auth(), before)).toBeNull();
    expect(await currentUser(auth(), after)).not.toBeNull();
  });

  test('a session id brought along is never taken over', async () => {
    const planted = new Headers({ cookie: 'encuadre.session_token=planted.signature' });
    const [cookie] = cookiesOf(await enter(auth(), failures, { headers: planted }));
    expect(cookie?.value).not.toContain('planted');
    expect(await currentUser(auth(), planted)).toBeNull();
  });

  test.each([
    '',
    'encuadre.session_token=',
    'encuadre.session_token=%E0%A4%A',
    '=;=;\uFFFD'.slice(0, 4),
  ])('the cookie %j is nobody', async (cookie) => {
    expect(await currentUser(auth(), new Headers({ cookie }))).toBeNull();
  });

  test('a cookie signed with another secret is nobody', async () => {
    const [cookie] = cookiesOf(await enter(auth(), failures));
    const forged = `${cookie?.value.split('.')[0]}.${Buffer.alloc(32).toString('base64')}`;
    const headers = new Headers({ cookie: `${cookie?.name}=${encodeURIComponent(forged)}` });
    expect(await currentUser(auth(), headers)).toBeNull();
  });

  test('a changed password ends every session and the old password', async () => {
    const headers = headersWith(cookiesOf(await enter(auth(), failures)));
    expect(await changePassword(auth(), ' ANA@example.org', 'otra frase muy larga')).toBe(
      'changed',
    );
    expect(await currentUser(auth(), headers)).toBeNull();
    expect((await enter(auth(), failures)).ok).toBe(false);
    const password = 'otra frase muy larga';
    expect((await enter(auth(), failures, {}, { password })).ok).toBe(true);
    expect(await changePassword(auth(), 'nadie@example.org', password)).toBe('unknown-email');
  });

  test('an e-mail has one account, however it is written', async () => {
    const again = await createFacilitator(auth(), { ...ana, email: ' Ana@Example.ORG ' });
    expect(again).toEqual({ ok: false, reason: 'email-taken' });
    expect((await enter(auth(), failures, {}, { email: ' Ana@Example.ORG ' })).ok).toBe(true);
  });

  test('nobody signs up over HTTP', async () => {
    const request = new Request('http://localhost/api/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost' },
      body: JSON.stringify({ ...ana, email: 'eva@example.org' }),
    });
    expect((await auth().handler(request)).status).toBe(400);
    expect(await listFacilitators(auth())).toHaveLength(1);
  });
}
