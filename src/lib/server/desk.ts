// A facilitator's desk: making, finding, exporting, importing and deleting workshops.
import type { IdentityMode } from '#lib/workshop/events.ts';
import type { BoardView } from '#lib/workshop/views/board.ts';
import type { WorkshopRecord } from './records/workshops.ts';
import type { StoredRecount } from './workshops/stored-recount.ts';

export type WorkshopDraft = {
  /** Id of a built-in template. */
  template: string;
  title: string;
  organisation: string;
  question: string;
  date: string;
  timeZone: string;
  language: string;
  groups: readonly string[];
  identityMode: IdentityMode;
};

export type ImportOutcome =
  | { ok: true; workshop: string }
  | {
      ok: false;
      reason: 'not-ours' | 'cut-short' | 'too-new' | 'altered' | 'inconsistent' | 'invalid';
      detail: string;
    };

export interface Desk {
  create(owner: string, draft: WorkshopDraft): Promise<WorkshopRecord>;
  list(owner: string): Promise<WorkshopRecord[]>;
  find(id: string): Promise<WorkshopRecord | undefined>;
  board(id: string): Promise<BoardView>;
  /** The board held against the rows of the log, counted anew; null while the workshop keeps changing. */
  recount(id: string): Promise<StoredRecount | null>;
  /** The complete export as JSON text. */
  exportJson(id: string): Promise<string>;
  /** One table per activity, RFC 4180, UTF-8 with byte order mark. */
  exportCsv(id: string, activity: string): Promise<string>;
  import(owner: string, json: string): Promise<ImportOutcome>;
  delete(id: string): Promise<void>;
  /** A one-time code, good for ten minutes, that pairs one stage. */
  newStageCode(id: string): string;
  /** The stage's key, or null for a wrong, used or expired code. */
  redeemStageCode(code: string): Promise<{ workshop: string; key: string } | null>;
}
