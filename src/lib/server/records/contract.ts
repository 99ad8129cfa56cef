// One suite for every engine.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StageKeyRecords } from './stage-keys.ts';
import type { WorkshopRecord, WorkshopRecords } from './workshops.ts';

export type OpenedRecords = {
  workshops: WorkshopRecords;
  stageKeys: StageKeyRecords;
  clear(): Promise<void>;
  close(): Promise<void>;
};

const taller: WorkshopRecord = {
  ...{ id: 'w1', code: '042137', owner: 'ana', title: 'Enmarcando la Oportunidad' },
  ...{ organisation: 'Fundación Ñandú', date: '2026-11-22', keptFrom: '2026-11-21' },
  status: 'prepared',
  ...{ createdAtMs: 1_790_000_000_000 },
};

export function recordsContract(name: string, open: () => Promise<OpenedRecords>): void {
  describe(`records on ${name}`, () => {
    let opened: OpenedRecords;
    beforeAll(async () => {
      opened = await open();
    });
    beforeEach(() => opened.clear());
    afterAll(() => opened.close());
    describe('workshops', () => workshopsContract(() => opened.workshops));
    describe('stage keys', () => stageKeysContract(() => opened.stageKeys));
  });
}

function workshopsContract(workshops: () => WorkshopRecords): void {
  test('a workshop is found by id and by code as it was kept', async () => {
    expect(await workshops().insert(taller)).toBe('inserted');
    expect(await workshops().byId('w1')).toEqual(taller);
    expect(await workshops().byCode('042137')).toEqual(taller);
    expect(await workshops().byId('w2')).toBeUndefined();
    expect(await workshops().byCode('42137')).toBeUndefined();
  });

  test('a taken id or code is refused and what was there stays', async () => {
    await workshops().insert(taller);
    expect(await workshops().insert({ ...taller, id: 'w2', title: 'Otro' })).toBe('taken');
    expect(await workshops().insert({ ...taller, code: '999999', title: 'Otro' })).toBe('taken');
    expect(await workshops().byOwner('ana')).toEqual([taller]);
  });

  test('the workshops of an owner come newest first', async () => {
    for (const [index, id] of ['w1', 'w3', 'w2'].entries())
      await workshops().insert({ ...taller, id, code: id, createdAtMs: 1_000 + index });
    await workshops().insert({ ...taller, id: 'w4', code: 'w4', owner: 'eva' });
    const found = await workshops().byOwner('ana');
    expect(found.map((record) => record.id)).toEqual(['w2', 'w3', 'w1']);
    expect(await workshops().byOwner('nadie')).toEqual([]);
  });

  test('an update changes what it names, in one workshop', async () => {
    const other = { ...taller, id: 'w2', code: '111111' };
    await workshops().insert(taller);
    await workshops().insert(other);
    await workshops().update('w1', { status: 'running', title: 'Nuevo' });
    await workshops().update('w1', {});
    await workshops().update('unknown', { title: 'Nadie' });
    const changed = { ...taller, status: 'running', title: 'Nuevo' };
    expect(await workshops().byId('w1')).toEqual(changed);
    expect(await workshops().byId('w2')).toEqual(other);
    await expect(workshops().update('w1', { code: '111111' })).rejects.toThrow();
    expect(await workshops().byId('w1')).toEqual(changed);
  });

  test('the clocks to go on with are those of running workshops', async () => {
    const running = { ...taller, id: 'w2', code: '111111', status: 'running' } as const;
    await workshops().insert(taller);
    await workshops().insert(running);
    await workshops().insert({ ...taller, id: 'w3', code: '222222', status: 'ended' });
    expect(await workshops().running()).toEqual([running]);
  });

  test('those kept since a day are found by it, not by the day they are held, if made before', async () => {
    const old = { ...taller, keptFrom: '2026-02-01', createdAtMs: 1_000 };
    await workshops().insert(old);
    await workshops().insert({ ...old, id: 'w2', code: '111111', keptFrom: '2026-02-02' });
    await workshops().insert({ ...old, id: 'w3', code: '222222', createdAtMs: 2_000 });
    expect(await workshops().keptSince('2026-02-01', 2_000)).toEqual([old]);
  });

  test('those made before a time are found, whoever owns them', async () => {
    const mine = { ...taller, createdAtMs: 1_000 };
    const theirs = { ...mine, id: 'w2', code: '111111', owner: 'eva', createdAtMs: 1_999 };
    await workshops().insert(mine);
    await workshops().insert(theirs);
    await workshops().insert({ ...mine, id: 'w3', code: '222222', createdAtMs: 2_000 });
    const found = await workshops().madeBefore(2_000);
    expect(found.toSorted((a, b) => a.createdAtMs - b.createdAtMs)).toEqual([mine, theirs]);
  });

  test('deleting takes one workshop and frees its code', async () => {
    await workshops().insert(taller);
    await workshops().delete('w1');
    await workshops().delete('w1');
    expect(await workshops().byId('w1')).toBeUndefined();
    expect(await workshops().insert({ ...taller, id: 'w2' })).toBe('inserted');
  });
}

function stageKeysContract(stageKeys: () => StageKeyRecords): void {
  test('a key is found by its hash until its workshop revokes all', async () => {
    const keys = [
      { workshop: 'w1', keyHash: 'h1', expiresAtMs: 1_790_000_000_000 },
      { workshop: 'w1', keyHash: 'h2', expiresAtMs: 1_790_000_000_000 },
      { workshop: 'w2', keyHash: 'h3', expiresAtMs: 1_790_000_000_000 },
    ];
    for (const key of keys) await stageKeys().insert(key);
    expect(await stageKeys().find('h1')).toEqual(keys[0]);
    expect(await stageKeys().find('h9')).toBeUndefined();
    await stageKeys().revoke('w1');
    expect(await stageKeys().find('h1')).toBeUndefined();
    expect(await stageKeys().find('h2')).toBeUndefined();
    expect(await stageKeys().find('h3')).toEqual(keys[2]);
  });

  test('a key that exists is not handed to another workshop', async () => {
    const key = { workshop: 'w1', keyHash: 'h1', expiresAtMs: 1 };
    await stageKeys().insert(key);
    await expect(stageKeys().insert({ ...key, workshop: 'w2' })).rejects.toThrow();
    expect(await stageKeys().find('h1')).toEqual(key);
  });
}
