// A text as the content of a page's margin, safe in a style sheet whatever it says.

/** A CSS string; all but letters, digits and spaces is escaped, so that it ends neither the string nor the sheet. */
export function cssString(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `'${safe}'`;
}
