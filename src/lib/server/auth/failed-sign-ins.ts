// Slows down guessing without shutting out the people who share an address with the guesser, nor the person whose
// e-mail is guessed at from elsewhere: an attempt counts until it proves right.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const quarterHourSeconds = 15 * 60;
/** Failures of one e-mail from one address: more than anyone mistypes. */
const perPersonHere = { points: 8, duration: quarterHourSeconds, keyPrefix: 'person-here' };
/** Failures from one address over all e-mails: a room full of people mistyping stays below. */
const perAddress = { points: 100, duration: quarterHourSeconds, keyPrefix: 'address' };
/** Failures of one e-mail from anywhere: 20,000 a day against a password of 12 characters come to nothing. */
const perPerson = { points: 200, duration: quarterHourSeconds, keyPrefix: 'person' };

export type FailedSignIns = ReturnType<typeof countFailedSignIns>;

export function countFailedSignIns() {
  const limiters = [perPersonHere, perAddress, perPerson].map(
    (limit) => new RateLimiterMemory(limit),
  );
  const keys = (email: string, address: string) => [`${address} ${email}`, address, email];
  return {
    /** Counts an attempt before its password is looked at, so that parallel guesses count too. */
    async begin(
      email: string,
      address: string,
    ): Promise<{ ok: true } | { ok: false; retryAfterMs: number }> {
      for (const [index, key] of keys(email, address).entries()) {
        try {
          await limiters[index]?.consume(key);
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          return { ok: false, retryAfterMs: refusal.msBeforeNext };
        }
      }
      return { ok: true };
    },
    /** The attempt was right: it no longer counts, and neither do the person's slips here. */
    async succeeded(email: string, address: string): Promise<void> {
      const [here, ...shared] = keys(email, address);
      if (here !== undefined) await limiters[0]?.delete(here);
      await Promise.all(shared.map((key, index) => limiters[index + 1]?.reward(key)));
    },
  };
}
