// What can be done about accounts from the server's terminal.
import { randomBytes } from 'node:crypto';
import type { Auth } from './auth.ts';
import { changePassword, createFacilitator, listFacilitators } from './facilitators.ts';

const usage = `Uso:
  npm run admin -- list
  npm run admin -- add-facilitator <correo> <nombre>
  npm run admin -- reset-password <correo>`;

/** What to print, and whether it went well. */
export type AdminAnswer = { ok: boolean; text: string };

export async function runAdmin(auth: Auth, words: readonly string[]): Promise<AdminAnswer> {
  const [command, email, ...rest] = words;
  const name = rest.join(' ');
  if (command === 'list') return list(auth);
  if (command === 'add-facilitator' && email && name) return add(auth, email, name);
  if (command === 'reset-password' && email) return reset(auth, email);
  return { ok: false, text: usage };
}

async function list(auth: Auth): Promise<AdminAnswer> {
  const facilitators = await listFacilitators(auth);
  const lines = facilitators.map(({ name, email }) => `${email}\t${name}`);
  return { ok: true, text: lines.join('\n') || 'No hay cuentas.' };
}

async function add(auth: Auth, email: string, name: string): Promise<AdminAnswer> {
  const password = newPassword();
  const outcome = await createFacilitator(auth, { name, email, password });
  if (outcome.ok) return { ok: true, text: `Cuenta creada para ${email}. Contraseña: ${password}` };
  const flaws: Record<typeof outcome.reason, string> = {
    'email-taken': `Ya hay una cuenta con el correo ${email}.`,
    'email-invalid': `«${email}» no es un correo.`,
    'name-invalid': 'El nombre debe tener de 1 a 100 letras.',
    'password-too-short': 'La contraseña es muy corta.',
    'password-too-long': 'La contraseña es muy larga.',
  };
  return { ok: false, text: flaws[outcome.reason] };
}

async function reset(auth: Auth, email: string): Promise<AdminAnswer> {
  const password = newPassword();
  const outcome = await changePassword(auth, email, password);
  return outcome === 'changed'
    ? { ok: true, text: `Las sesiones de ${email} se cerraron. Contraseña nueva: ${password}` }
    : { ok: false, text: `No hay una cuenta con el correo ${email}.` };
}

/** 96 bits. */
function newPassword(): string {
  return randomBytes(12).toString('base64url');
}
