// The key a paired screen was given, kept on this device for its workshop.

export function keepStageKey(workshop: string, key: string): void {
  localStorage.setItem(nameOf(workshop), key);
}

/** Null where this screen was never paired, or the browser keeps nothing. */
export function keptStageKey(workshop: string): string | null {
  try {
    return localStorage.getItem(nameOf(workshop));
  } catch {
    return null;
  }
}

export function forgetStageKey(workshop: string): void {
  localStorage.removeItem(nameOf(workshop));
}

const nameOf = (workshop: string): string => `encuadre-stage-${workshop}`;
