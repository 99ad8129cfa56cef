// A phone that slept, was frozen or came back from the page cache may have missed anything: it asks again.

/** Calls back whenever the page can be seen again, until the returned function is called. */
export function onAwakening(awake: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') awake();
  };
  const restored = (event: PageTransitionEvent): void => {
    if (event.persisted) awake();
  };
  document.addEventListener('visibilitychange', seen);
  document.addEventListener('resume', awake);
  addEventListener('pageshow', restored);
  addEventListener('online', awake);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    document.removeEventListener('resume', awake);
    removeEventListener('pageshow', restored);
    removeEventListener('online', awake);
  };
}
