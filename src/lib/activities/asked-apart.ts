// Asks again after a change, but never twice at a time nor sooner than a pause after the last answer: while fifty people
// write, something changes all the time.

export type AskedApart = { changed(): void; stop(): void };

/** @param ask must not reject. */
export function askedApart(ask: () => Promise<void>, pauseMs: number): AskedApart {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let hasChanged = false;
  let isStopped = false;

  function changed(): void {
    if (isStopped) return;
    if (isAsking) hasChanged = true;
    else timer ??= setTimeout(() => void askNow(), pauseMs);
  }

  async function askNow(): Promise<void> {
    timer = undefined;
    isAsking = true;
    hasChanged = false;
    await ask();
    isAsking = false;
    if (hasChanged) changed();
  }

  return {
    changed,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
