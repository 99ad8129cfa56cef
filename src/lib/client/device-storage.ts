// localStorage that never throws: a private window or a full phone may refuse, and then memory does for this visit.

export interface DeviceStorage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
}

export function deviceStorage(): DeviceStorage {
  const memory = new Map<string, string | null>();
  return {
    read(key) {
      if (memory.has(key)) return memory.get(key) ?? null;
      return attempt(() => localStorage.getItem(key));
    },
    write(key, text) {
      const isKept = attempt(() => {
        localStorage.setItem(key, text);
        return true;
      });
      if (isKept) memory.delete(key);
      else memory.set(key, text);
    },
    remove(key) {
      if (memory.has(key)) memory.set(key, null);
      attempt(() => {
        localStorage.removeItem(key);
        return true;
      });
    },
  };
}

function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    // Refused: the caller goes on from memory.
    return null;
  }
}
