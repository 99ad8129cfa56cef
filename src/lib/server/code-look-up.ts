// What a page is told of a join code that somebody typed or scanned.
import type { FailedGuesses } from './failed-guesses.ts';
import type { WorkshopRecord, WorkshopRecords } from './records/workshops.ts';

export type LookedUp =
  | { ok: true; workshop: WorkshopRecord }
  | { ok: false; code: 'unknown-code' | 'too-many-attempts' };

export type CodeLookUp = (code: string, address: string) => Promise<LookedUp>;

export function codeLookUp(
  records: Pick<WorkshopRecords, 'byCode'>,
  failures: FailedGuesses,
): CodeLookUp {
  return async (code, address) => {
    if (await failures.areTooMany(address)) return { ok: false, code: 'too-many-attempts' };
    const workshop = await records.byCode(code);
    if (workshop) return { ok: true, workshop };
    await failures.add(address);
    return { ok: false, code: 'unknown-code' };
  };
}
