// Who may have an account, checked where people type it in.
import * as v from 'valibot';

/** In characters; the maximum bounds what hashing one costs. */
export const passwordLength = { min: 12, max: 128 };

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100), v.check(isStorable));
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());

export type Person = { name: string; email: string; password: string };
export type PersonFlaw =
  'name-invalid' | 'email-invalid' | 'password-too-short' | 'password-too-long';

export function checkPerson(
  typed: Person,
): { ok: true; person: Person } | { ok: false; reason: PersonFlaw } {
  const checkedName = v.safeParse(name, typed.name);
  if (!checkedName.success) return { ok: false, reason: 'name-invalid' };
  const checkedEmail = v.safeParse(email, typed.email);
  if (!checkedEmail.success) return { ok: false, reason: 'email-invalid' };
  const { password } = typed;
  if (password.length < passwordLength.min) return { ok: false, reason: 'password-too-short' };
  if (password.length > passwordLength.max) return { ok: false, reason: 'password-too-long' };
  return { ok: true, person: { name: checkedName.output, email: checkedEmail.output, password } };
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
