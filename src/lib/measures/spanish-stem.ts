import { stemmer } from '@orama/stemmers/spanish';

/**
 * The stem of a Spanish word: what its number, gender and conjugation leave. Many words share one that
 * mean different things (casa and caso, universidad and universo), so equal stems prove nothing.
 *
 * @param word in lower case and with its accents: «institucion» does not stem like «institución».
 * Source: the Snowball Spanish stemmer, but for the rule of May 2025 on unaccented -acion and -ucion.
 */
export function spanishStem(word: string): string {
  return stemmer(word.normalize('NFC'));
}
