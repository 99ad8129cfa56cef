// Guesses at join codes, over pages and sockets alike: failures are limited, people are not.
import { RateLimiterMemory } from 'rate-limiter-flexible';

export type FailedGuesses = {
  /** No guess from this address is answered for now, be it right or wrong. */
  areTooMany(address: string): Promise<boolean>;
  add(address: string): Promise<void>;
};

/** Three hundred phones may share one address, and codes are a million. */
const FAILURES = { points: 60, duration: 10 * 60 };

export function failedGuesses(): FailedGuesses {
  const limiter = new RateLimiterMemory(FAILURES);
  return {
    async areTooMany(address) {
      const known = await limiter.get(address);
      return known !== null && known.remainingPoints <= 0;
    },
    add: (address) =>
      limiter.consume(address).then(
        () => undefined,
        () => undefined,
      ),
  };
}
