// Pairs the room's screen by a code that works once: never by the join code, which everybody in the room knows.
import { randomBytes, randomInt } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { StageKeyRecords } from '../records/stage-keys.ts';
import { hashOf, normalPersonalCode } from './author-key.ts';

/** Long enough to walk to the projector. */
const CODE_LIFE_MS = 10 * 60_000;
/** Long enough for a workshop of a day, set up the evening before. */
const KEY_LIFE_MS = 36 * 3_600_000;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Wrong guesses over all screens; 30 bits of code last for ages at this rate. */
const GUESSES = { points: 100, duration: 10 * 60 };

export function stagePairing(keys: StageKeyRecords, nowMs: () => number) {
  const codes = new Map<string, { workshop: string; expiresAtMs: number }>();
  const limiter = new RateLimiterMemory(GUESSES);
  return {
    newCode(workshop: string): string {
      const code = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
      codes.set(code, { workshop, expiresAtMs: nowMs() + CODE_LIFE_MS });
      return `${code.slice(0, 3)}-${code.slice(3)}`;
    },
    async redeem(typed: string): Promise<{ workshop: string; key: string } | null> {
      const mayGuess = await limiter.consume('pairing').then(
        () => true,
        () => false,
      );
      if (!mayGuess) return null;
      const code = normalPersonalCode(typed);
      const known = codes.get(code);
      if (!known) return null;
      codes.delete(code);
      if (known.expiresAtMs < nowMs()) return null;
      await limiter.reward('pairing');
      const key = randomBytes(16).toString('hex');
      const { workshop } = known;
      await keys.insert({ workshop, keyHash: hashOf(key), expiresAtMs: nowMs() + KEY_LIFE_MS });
      return { workshop, key };
    },
  };
}
