// Keys of anonymous authors are made from the tokens in people's phones. Numbers take their place in an export, so
// that not even a phone leads to its answers.
import type { ExportedRecord } from '#lib/protocol/export-schema.ts';

/** Each activity numbers its authors anew: `author-1`, `author-2` …, in the order of the log. */
export function withNumberedAuthors(records: readonly ExportedRecord[]): ExportedRecord[] {
  const numbers = new Map<string, Map<string, string>>();
  return records.map((record) => {
    const { event } = record;
    if (event.type !== 'answerGiven' && event.type !== 'answerSetAside') return record;
    const known = numbers.get(event.activity) ?? new Map<string, string>();
    numbers.set(event.activity, known);
    const author = known.get(event.author) ?? `author-${known.size + 1}`;
    known.set(event.author, author);
    return { ...record, event: { ...event, author } };
  });
}
