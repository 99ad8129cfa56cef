// What was asked, remembered on the phone, so that a person's own answers can be read after the end:
// by then the room's view carries no activity any more.
import type { Axis } from '#lib/workshop/agenda.ts';
import type { LocalText } from '#lib/workshop/local-text.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { DeviceStorage } from './device-storage.ts';
import { parse } from './place.ts';

export type SeenActivity = {
  title: LocalText;
  prompt: LocalText;
  items: Record<string, string>;
  axes: { x: Axis; y: Axis } | null;
  /** Worst to best. */
  anchors: readonly LocalText[];
};

export type SeenWords = Record<string, SeenActivity>;

export function readSeenWords(storage: DeviceStorage, place: string): SeenWords {
  // Only rememberWords writes under that key.
  return (parse(storage.read(keyOf(place))) ?? {}) as SeenWords;
}

/** Adds what this view asks to what is remembered. */
export function rememberWords(storage: DeviceStorage, place: string, view: ActivityView): void {
  const seen = readSeenWords(storage, place);
  const { form } = view;
  const before = seen[view.id];
  const remembered: SeenActivity = {
    title: view.title,
    prompt: view.prompt,
    items: {
      ...before?.items,
      ...Object.fromEntries(view.items.map(({ id, label }) => [id, label])),
    },
    axes: form.type === 'place' ? { x: form.x, y: form.y } : (before?.axes ?? null),
    anchors: form.type === 'rate' ? form.anchors : (before?.anchors ?? []),
  };
  if (JSON.stringify(before) === JSON.stringify(remembered)) return;
  storage.write(keyOf(place), JSON.stringify({ ...seen, [view.id]: remembered }));
}

const keyOf = (place: string): string => `encuadre:seen:${place}`;
