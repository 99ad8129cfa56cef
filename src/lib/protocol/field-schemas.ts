// The fields that messages are made of.
import * as v from 'valibot';

/** Ids, tokens and keys: letters, digits, `.`, `-` and `_`; never a name of Object's own. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  v.check((value) => !(value in Object.prototype)),
);

/** Text as typed, at most `max` UTF-16 units; the core cleans it and counts characters. */
export const text = (max: number, min = 1) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.toWellFormed().replaceAll('\u0000', '')),
    v.minLength(min),
    v.maxLength(max),
  );

/** A name of the time-zone database that this server knows; another would throw wherever a date is shown. */
export const timeZone = v.pipe(text(60), v.check(isTimeZone, 'no time zone'));

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('es', { timeZone });
    return true;
  } catch {
    return false;
  }
}
