import { describe, expect, it } from 'vitest';
import { detailsAsTyped, type TypedDetails } from './typed-details.ts';

const TYPED: TypedDetails = {
  title: ' Enmarcando la Oportunidad ',
  organisation: 'AMIMP',
  question: '¿Cómo crear valor? ',
  date: '2026-11-22',
  groups: ['Consejo Directivo', ' Aliados ', 'Aliados', ''],
};

describe('detailsAsTyped', () => {
  it('keeps words without the spaces around them, and every group once', () => {
    expect(detailsAsTyped(TYPED)).toEqual({
      title: 'Enmarcando la Oportunidad',
      organisation: 'AMIMP',
      question: '¿Cómo crear valor?',
      date: '2026-11-22',
      groups: ['Consejo Directivo', 'Aliados'],
    });
  });

  it.each(['title', 'organisation', 'question', 'date'] as const)('waits for: %s', (field) => {
    expect(detailsAsTyped({ ...TYPED, [field]: ' '.repeat(field === 'date' ? 0 : 2) })).toBeNull();
  });
});
