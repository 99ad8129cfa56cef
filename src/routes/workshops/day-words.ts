/** A day (`YYYY-MM-DD`) as people write it: «20 feb 2027», or «20 de febrero de 2027». */
export function dayWords(day: string, locale: string, style: 'medium' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
