// The port behind which the list of workshops rests: whose they are and the code that phones join by.

export type WorkshopRecord = {
  id: string;
  /** Six digits, unique among the workshops on this server. */
  code: string;
  /** User id of the facilitator who owns it. */
  owner: string;
  title: string;
  organisation: string;
  /** The day it is held, `YYYY-MM-DD`. */
  date: string;
  /** The day from which the promised days of keeping run, `YYYY-MM-DD`. */
  keptFrom: string;
  status: 'prepared' | 'running' | 'ended';
  createdAtMs: number;
};

export interface WorkshopRecords {
  /** Refuses a code or id that is taken. */
  insert(record: WorkshopRecord): Promise<'inserted' | 'taken'>;
  update(
    id: string,
    change: Partial<
      Pick<
        WorkshopRecord,
        'title' | 'organisation' | 'date' | 'keptFrom' | 'status' | 'code' | 'owner'
      >
    >,
  ): Promise<void>;
  byId(id: string): Promise<WorkshopRecord | undefined>;
  byCode(code: string): Promise<WorkshopRecord | undefined>;
  /** Newest first. */
  byOwner(owner: string): Promise<WorkshopRecord[]>;
  /** Those that have started and not ended: their clocks go on after a restart. */
  running(): Promise<WorkshopRecord[]>;
  /** Those kept from that day (`YYYY-MM-DD`) or an earlier one and made, or imported, before that time. */
  keptSince(day: string, madeBeforeMs: number): Promise<WorkshopRecord[]>;
  /** Those made, or imported, before that time, whoever owns them. */
  madeBefore(timeMs: number): Promise<WorkshopRecord[]>;
  delete(id: string): Promise<void>;
}
