// How long a workshop is kept: what people were promised when they came in.

/** The notice on the phone says this number (messages/phone, `phone_notice_kept` and `phone_privacy_kept`). */
export const RETENTION_DAYS = 90;

const DAY_MS = 86_400_000;

/** The day (`YYYY-MM-DD`) a workshop of that day is deleted; one that was imported later stays as long again. */
export function deletionDay(date: string, createdAtMs: number): string {
  const keptFromMs = Math.max(Date.parse(`${date}T00:00:00Z`), createdAtMs);
  return new Date(keptFromMs + RETENTION_DAYS * DAY_MS).toISOString().slice(0, 10);
}
