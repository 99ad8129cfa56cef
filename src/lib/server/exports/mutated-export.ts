// For tests: an export as somebody who means harm, or a broken disk, would leave it.
import * as fc from 'fast-check';
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { checksumOf } from './checksum.ts';

type Node = Record<string, unknown> | unknown[];
type Place = { parent: Node; key: string };

export type Mutation = { what: (typeof WHATS)[number]; where: number; leaf: number; value: number };

const WHATS = [
  'replace',
  'replace',
  'borrow',
  'borrow',
  'remove',
  'repeat',
  'swap',
  'move',
  'anywhere',
] as const;

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...WHATS),
    where: fc.nat(),
    leaf: fc.nat(),
    value: fc.nat(),
  }),
  { minLength: 1, maxLength: 2 },
);

const HOSTILE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 2, 3, 6, 99, 1e15, 1e308, 0.5, '', 'x', '1.2', '2.2', '3.3'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'none',
    '\u202Ecba',
    '\u0000',
    '\uD800',
    '=HYPERLINK("x")',
  ],
  ...['x'.repeat(5000), [], {}, [null], ['x', 'x'], { item: 'x' }, [[[[]]]], 'America/Nowhere'],
];

/** The file with these mutations, renumbered, and with the checksum it would then have. */
export function mutated(json: string, asked: readonly Mutation[]): ExportFile {
  const file = JSON.parse(json) as ExportFile;
  for (const one of asked) mutate(file, one);
  return file;
}

export function withChecksum(file: ExportFile): string {
  return JSON.stringify({ ...file, checksum: checksumOf(file) });
}

function mutate(file: ExportFile, { what, where, leaf, value }: Mutation): void {
  const log = file.log as unknown[];
  const index = where % log.length;
  const other = value % log.length;
  const event = log[index];
  if (what === 'remove') log.splice(index, 1);
  else if (what === 'repeat') log.splice(other, 0, structuredClone(event));
  else if (what === 'swap') [log[index], log[other]] = [log[other], event];
  else if (what === 'move') log.splice(other, 0, ...log.splice(index, 1));
  else {
    const leaves = placesIn(what === 'anywhere' ? file : (event as Node));
    const donors = placesIn(log[other] as Node);
    const place = leaves[leaf % leaves.length];
    if (!place) return;
    put(
      place,
      what === 'borrow' ? at(donors[leaf % donors.length]) : HOSTILE[value % HOSTILE.length],
    );
    return;
  }
  log.forEach((row, position) => Object.assign(row as object, { version: position + 1 }));
}

function placesIn(node: Node | ExportFile): Place[] {
  const places: Place[] = [];
  const left: Node[] = [node as Node];
  for (let next = left.pop(); next; next = left.pop())
    for (const [key, value] of Object.entries(next)) {
      places.push({ parent: next, key });
      if (typeof value === 'object' && value !== null) left.push(value as Node);
    }
  return places;
}

const at = (place: Place | undefined): unknown =>
  place ? structuredClone(Reflect.get(place.parent, place.key)) : null;

const put = ({ parent, key }: Place, value: unknown): void => void Reflect.set(parent, key, value);
