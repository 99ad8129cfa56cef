// The form of a new workshop, read and checked where it arrives.
import * as v from 'valibot';
import { text } from '#lib/protocol/field-schemas.ts';
import type { WorkshopDraft } from '#lib/server/desk.ts';
import { BUILT_IN_TEMPLATES } from '#lib/workshop/templates/built-in.ts';
import { groupsAsTyped } from '../typed-details.ts';

const trimmed = (max: number, min = 1) => v.pipe(v.string(), v.trim(), text(max, min));

const draft = v.object({
  template: v.picklist(BUILT_IN_TEMPLATES.map((template) => template.id)),
  title: trimmed(160),
  organisation: trimmed(160),
  question: trimmed(400),
  date: v.pipe(v.string(), v.isoDate()),
  timeZone: trimmed(60),
  language: v.picklist(['es', 'en']),
  groups: v.pipe(v.array(trimmed(80)), v.maxLength(12)),
  identityMode: v.picklist(['named', 'pseudonymous', 'anonymous']),
});

export type DraftFlaw = keyof WorkshopDraft;

export function readDraft(
  form: FormData,
): { ok: true; draft: WorkshopDraft } | { ok: false; flaw: DraftFlaw } {
  const groups = groupsAsTyped(form.getAll('group').map(String));
  const typed = { ...Object.fromEntries(form), groups };
  const parsed = v.safeParse(draft, typed);
  if (parsed.success) return { ok: true, draft: parsed.output };
  return { ok: false, flaw: parsed.issues[0].path?.[0].key as DraftFlaw };
}
