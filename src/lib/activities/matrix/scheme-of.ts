import type { Matrix } from '#lib/workshop/agenda.ts';
import type { Form } from '#lib/workshop/form.ts';

type PlaceForm = Extract<Form, { type: 'place' }> & { scheme?: Matrix['scheme'] };

/** How the matrix reads its cells; null where the form does not say. */
export function schemeOf(form: PlaceForm): Matrix['scheme'] | null {
  return form.scheme ?? null;
}
