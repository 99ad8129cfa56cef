// One suite for every engine: a port that was only ever tried on one is not a port.
import { afterEach, beforeEach, describe } from 'vitest';
import { concurrencyContract } from './contract-concurrency.ts';
import { erasingContract } from './contract-erasing.ts';
import { logContract } from './contract-log.ts';
import { modelContract } from './contract-model.ts';
import { rowContract } from './contract-rows.ts';
import type { OpenedStore } from './opened-store.ts';

export function eventStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`event store on ${name}`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    describe('log', () => logContract(() => opened));
    describe('operations and participants', () => rowContract(() => opened));
    describe('erasing', () => erasingContract(() => opened));
    describe('concurrency', () => concurrencyContract(() => opened));
    describe('model', () => modelContract(() => opened));
  });
}
