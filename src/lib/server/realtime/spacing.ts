// Leading edge, then spaced: the first change goes out at once, the next ones together, after a pause.

export type Spaced = { poke(): void; stop(): void };

/**
 * @param send does the work and returns the pause to keep after it, in milliseconds.
 */
export function spaced(send: () => number): Spaced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  let stopped = false;

  function run(): void {
    again = false;
    const pauseMs = send();
    timer = setTimeout(() => {
      timer = null;
      if (again && !stopped) run();
    }, pauseMs);
  }

  return {
    poke() {
      if (timer === null && !stopped) run();
      else again = true;
    },
    stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
