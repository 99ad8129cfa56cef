// A new installation has no accounts. Whoever can read the server's terminal gets a code there, good for making one.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Auth } from './auth.ts';
import { createFacilitator, hasFacilitators, type CreationOutcome } from './facilitators.ts';
import type { Person } from './person.ts';

/** No I, L, O or U: nothing to mistake when it is read from a screen and typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 10 letters of 5 bits; with the guesses below, 50 bits last for ages. */
const codeLength = 10;
const guesses = { points: 10, duration: 10 * 60 };

export type FirstFacilitatorOutcome =
  CreationOutcome | { ok: false; reason: 'wrong-code' | 'too-many-guesses' | 'not-needed' };

export type FirstFacilitator = {
  /** To be shown once, on the server's terminal; `null` when there are accounts. */
  code: string | null;
  create(code: string, person: Person): Promise<FirstFacilitatorOutcome>;
};

export async function prepareFirstFacilitator(auth: Auth): Promise<FirstFacilitator> {
  const code = (await hasFacilitators(auth)) ? null : newCode();
  const codeHash = code === null ? null : hashOf(code);
  const limiter = new RateLimiterMemory(guesses);
  let busy = false;
  return {
    code,
    async create(typedCode, person) {
      if (codeHash === null) return { ok: false, reason: 'not-needed' };
      if (!(await mayGuess(limiter))) return { ok: false, reason: 'too-many-guesses' };
      if (!timingSafeEqual(hashOf(typedCode), codeHash)) return { ok: false, reason: 'wrong-code' };
      await limiter.delete(limiterKey);
      if (busy) return { ok: false, reason: 'not-needed' };
      busy = true;
      try {
        if (await hasFacilitators(auth)) return { ok: false, reason: 'not-needed' };
        return await createFacilitator(auth, person);
      } finally {
        busy = false;
      }
    },
  };
}

/** One count for everybody: the code is one. */
const limiterKey = 'first-facilitator';

function mayGuess(limiter: RateLimiterMemory): Promise<boolean> {
  return limiter.consume(limiterKey).then(
    () => true,
    () => false,
  );
}

function newCode(): string {
  const letters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function hashOf(code: string): Buffer {
  const typed = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(typed).digest();
}
