/** Keeps the screen lit while it is in view, where the browser can; returns how to let it sleep. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let done = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    // Refused on a low battery: the stage works all the same.
    lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (done) await lock?.release();
  };
  const asked = (): void => void ask();
  document.addEventListener('visibilitychange', asked);
  asked();
  return () => {
    done = true;
    document.removeEventListener('visibilitychange', asked);
    void lock?.release();
  };
}
