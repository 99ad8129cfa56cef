// The port behind which the keys of paired stages rest; only hashes are kept.

export type StageKeyRecord = { workshop: string; keyHash: string; expiresAtMs: number };

export interface StageKeyRecords {
  insert(record: StageKeyRecord): Promise<void>;
  find(keyHash: string): Promise<StageKeyRecord | undefined>;
  /** All keys of a workshop: every stage has to be paired again. */
  revoke(workshop: string): Promise<void>;
}
