/** Puts text on the clipboard; on plain http, where browsers offer none, through a selection. */
export async function copyText(text: string): Promise<boolean> {
  // Typed as always there; a page without TLS has none.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard)
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const field = document.createElement('textarea');
  field.value = text;
  // A modal dialog makes everything outside itself inert.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  // The only way there is on plain http, whatever its name says.
  const copied = (document as { execCommand(command: string): boolean }).execCommand('copy');
  field.remove();
  return copied;
}
