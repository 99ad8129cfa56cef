import { describe, expect, it } from 'vitest';
import { readDraft } from './draft-form.server.ts';

function formOf(change: Record<string, string | string[]> = {}): FormData {
  const fields = {
    template: 'framing-120',
    title: 'Enmarcando la Oportunidad',
    organisation: 'AMIMP',
    question: '¿Cómo crear valor?',
    date: '2026-11-22',
    timeZone: 'America/Mexico_City',
    language: 'es',
    identityMode: 'named',
    group: ['Consejo Directivo', ' Aliados ', 'Aliados', ''],
    ...change,
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

describe('readDraft', () => {
  it('reads a workshop; empty and repeated groups fall away', () => {
    const read = readDraft(formOf());
    expect(read.ok && read.draft.groups).toEqual(['Consejo Directivo', 'Aliados']);
  });

  it.each([
    ['template', 'unknown'],
    ['title', '   '],
    ['date', '22/11/2026'],
    ['identityMode', 'secret'],
    ['language', 'xx'],
    ['question', 'x'.repeat(401)],
  ])('names the field that is not right: %s', (field, value) => {
    expect(readDraft(formOf({ [field]: value }))).toEqual({ ok: false, flaw: field });
  });
});
