/** The six digits of a code however it was typed or pasted («482 913», «482-913», an address that ends in it), or null. */
export function typedCode(typed: string): string | null {
  const last = typed.trim().split('/').at(-1) ?? '';
  const digits = last.normalize('NFKC').replace(/[\s\-–—._]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
