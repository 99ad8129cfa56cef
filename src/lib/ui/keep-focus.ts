// A control that goes away with what it did must not take the focus with it: the next key would be the whole page's.

const CONTROLS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
const ROWS = 'tr, li';

/**
 * Attached to a part of a page: when the focused control in it disappears, the focus goes to the control in its place
 * — of the same row, or of the row that took its place — and to the first of the part where its list is gone.
 */
export function keepFocus(part: HTMLElement): () => void {
  let last: { row: Place | null; inRow: number } | null = null;

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    const row = target.closest<HTMLElement>(ROWS);
    const held = row && part.contains(row) ? row : null;
    last = {
      row: held && placeOf(held),
      inRow: controlsOf(held ?? part).indexOf(target),
    };
  }
  function restore(): void {
    if (!last || !isLost(part.ownerDocument)) return;
    const row = last.row && standingIn(last.row);
    const controls = controlsOf(row ?? part);
    const place = last.row && !row ? 0 : last.inRow;
    controls[Math.max(0, Math.min(place, controls.length - 1))]?.focus();
  }
  function left({ relatedTarget }: FocusEvent): void {
    // Going to another part of the page; where nothing takes the focus, the control may have been taken away.
    if (relatedTarget instanceof Node && !part.contains(relatedTarget)) last = null;
  }
  /** Pressing where nothing can be pressed lets go of the focus on purpose. */
  function pressed({ target }: Event): void {
    if (target instanceof Element && !target.closest(CONTROLS)) last = null;
  }
  const observer = new MutationObserver(restore);
  observer.observe(part, { childList: true, subtree: true });
  part.addEventListener('focusin', remember);
  part.addEventListener('focusout', left);
  part.ownerDocument.addEventListener('pointerdown', pressed);
  return () => {
    observer.disconnect();
    part.removeEventListener('focusin', remember);
    part.removeEventListener('focusout', left);
    part.ownerDocument.removeEventListener('pointerdown', pressed);
  };
}

type Place = { row: HTMLElement; list: HTMLElement | null; index: number };

function placeOf(row: HTMLElement): Place {
  const list = row.parentElement;
  return { row, list, index: list ? [...list.children].indexOf(row) : 0 };
}

/** The row itself, or the one that stands where it stood. */
function standingIn({ row, list, index }: Place): HTMLElement | null {
  if (row.isConnected) return row;
  if (!list?.isConnected) return null;
  const standing = list.children[Math.min(index, list.children.length - 1)];
  return standing instanceof HTMLElement ? standing : null;
}

/** On nothing, while the page itself is in use: what somebody went to outside it is not taken from them. */
function isLost(page: Document): boolean {
  const { activeElement, body } = page;
  const isOnNothing =
    activeElement === null || activeElement === body || activeElement instanceof HTMLDialogElement;
  return isOnNothing && page.hasFocus();
}

const controlsOf = (within: HTMLElement): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(CONTROLS),
];
