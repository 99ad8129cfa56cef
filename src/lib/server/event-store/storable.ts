// What every engine can keep faithfully: PostgreSQL refuses U+0000, and UTF-8 has no lone surrogates.

export function assertStorable(...strings: readonly (string | null)[]): void {
  for (const string of strings) {
    if (string === null) continue;
    if (string.includes('\0') || !string.isWellFormed())
      throw new Error('A string with U+0000 or a lone surrogate reached the store.');
  }
}
