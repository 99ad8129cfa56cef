// The complete export of a workshop. docs/export.md says it in words, docs/export.schema.json as JSON Schema.
import * as v from 'valibot';
import type { IdentityMode, WorkshopEvent } from '#lib/workshop/events.ts';
import type { BoardView } from '#lib/workshop/views/board.ts';
import { identityMode, moment } from './event-schemas.ts';
import { id, text } from './field-schemas.ts';

export const EXPORT_FORMAT = 'encuadre-workshop';
export const EXPORT_VERSION = 1;

/** Sizes beyond any room, to bound what an import can cost. */
export const MAX_EXPORT_BYTES = 20 * 1024 * 1024;
const MAX_EVENTS = 100_000;
const MAX_PEOPLE = 5_000;

export type ExportedActor = 'facilitator' | 'participant' | 'clock';

export type ExportedPerson = {
  id: string;
  name: string | null;
  group: string | null;
  role: 'voter' | 'observer';
  removed: boolean;
};

export type ExportedRecord = {
  /** 1, 2, 3 … without a gap. */
  version: number;
  /** Server time; answers of an anonymous workshop bear that of their phase. */
  atMs: number;
  actor: ExportedActor;
  /** With the texts that people wrote in place; an erased text is empty. */
  event: WorkshopEvent;
};

export type ExportFile = {
  format: typeof EXPORT_FORMAT;
  formatVersion: typeof EXPORT_VERSION;
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** SHA-256, in hexadecimal, of this object's JSON text with an empty checksum. */
  checksum: string;
  generator: string;
  workshop: {
    title: string;
    organisation: string;
    date: string;
    identityMode: IdentityMode;
    language: string;
    template: string;
  };
  /** By id; empty in anonymous mode. */
  people: readonly ExportedPerson[];
  log: readonly ExportedRecord[];
  /** What the workshop states; anyone can recount it from the log. */
  results: BoardView;
};

/** The file with events and results still unchecked. */
export const exportEnvelope = v.strictObject({
  format: v.literal(EXPORT_FORMAT),
  formatVersion: v.literal(EXPORT_VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  generator: text(80),
  workshop: v.strictObject({
    title: text(400, 0),
    organisation: text(400, 0),
    date: text(10),
    identityMode,
    language: text(12),
    template: text(80, 0),
  }),
  people: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: v.nullable(text(80, 0)),
        group: v.nullable(text(80)),
        role: v.picklist(['voter', 'observer']),
        removed: v.boolean(),
      }),
    ),
    v.maxLength(MAX_PEOPLE),
    v.check(
      (people) => new Set(people.map((one) => one.id)).size === people.length,
      'the same id twice',
    ),
  ),
  log: v.pipe(
    v.array(
      v.strictObject({
        version: v.pipe(v.number(), v.integer(), v.minValue(1)),
        atMs: moment,
        actor: v.picklist(['facilitator', 'participant', 'clock']),
        event: v.unknown(),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_EVENTS),
  ),
  results: v.unknown(),
});

export type ExportEnvelope = v.InferOutput<typeof exportEnvelope>;
