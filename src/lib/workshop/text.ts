// Makes what a person typed safe to keep, show, print and export; nothing else is changed.

/** C0 and C1 controls, zero-width and bidirectional overrides, noncharacters. Whitespace is handled apart. */
const UNSAFE =
  /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/** Well-formed, composed (NFC), on one line, without invisible controls, trimmed. */
export function clean(text: string): string {
  const visible = text.toWellFormed().replace(/\s/g, ' ').replace(UNSAFE, '');
  return visible.normalize('NFC').replace(/ +/g, ' ').trim();
}

/** Length in characters as a person counts them: code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
