// What participants gave: entries, and the current ballot of each person and question.
import { isBallot, questionOf, type Answer } from '../answers.ts';
import type { GivenAnswer, WorkshopEvent } from '../events.ts';
import { foldKey } from '#lib/measures/terms.ts';
import { isLive } from '../items.ts';
import { itemOfWords } from '../same-words.ts';
import { questionKey, type ActivityState, type Entry, type Item, type Workshop } from '../state.ts';
import { MINUTE_MS } from '../clock.ts';

export type AnswerEvent = Extract<
  WorkshopEvent,
  { type: 'answerGiven' | 'answerSetAside' | 'lateAnswerAdmitted' }
>;

export function evolveAnswer(
  workshop: Workshop,
  activity: ActivityState,
  event: AnswerEvent,
  atMs: number,
): void {
  switch (event.type) {
    case 'answerGiven':
      give(activity, event);
      if (workshop.identityMode !== 'anonymous') countMinute(activity, atMs);
      return;
    case 'answerSetAside':
      activity.late.set(event.late, { ...givenPart(event), id: event.late, atMs, admitted: false });
      return;
    case 'lateAnswerAdmitted': {
      const late = activity.late.get(event.late);
      if (!late || late.admitted) return;
      late.admitted = true;
      give(activity, { ...late, item: itemNow(workshop, activity, late) });
      return;
    }
    default: {
      const unknown: never = event;
      throw new Error(`Unknown event ${JSON.stringify(unknown)}`);
    }
  }
}

/** A new item, before anything counts for it. */
export function newItem(id: string): Item {
  return {
    id,
    wording: null,
    added: false,
    hidden: false,
    mergedInto: null,
    entries: new Set(),
    revision: 0,
  };
}

/** Marks an item as changed. */
export function touch(activity: ActivityState, item: Item): void {
  activity.changes += 1;
  item.revision = activity.changes;
}

/** The item of that id; made when a merge or wording is folded before the answer it is about. */
export function itemFor(activity: ActivityState, id: string): Item {
  const known = activity.items.get(id);
  if (known) return known;
  const item = newItem(id);
  activity.items.set(id, item);
  return item;
}

function givenPart(event: GivenAnswer): GivenAnswer {
  const { activity, phase, round, author, answer, item, onBehalf } = event;
  return { activity, phase, round, author, answer, item, onBehalf };
}

function give(activity: ActivityState, given: GivenAnswer): void {
  const { answer, author } = given;
  if (answer.kind === 'write') write(activity, given, answer);
  else if (answer.kind === 'withdraw') withdraw(activity, answer.entry);
  else if (isBallot(answer)) {
    const key = questionKey(given.phase, given.round);
    const box = activity.boxes.get(key) ?? new Map();
    activity.boxes.set(key, box);
    const own = box.get(author) ?? new Map();
    box.set(author, own);
    own.set(questionOf(answer), answer);
  }
}

/** Since it came, another entry or a wording may have given its words an item. */
function itemNow(
  workshop: Workshop,
  activity: ActivityState,
  { answer, item }: GivenAnswer,
): string | null {
  return answer.kind === 'write' ? (itemOfWords(workshop, activity, answer.text) ?? item) : item;
}

function write(
  activity: ActivityState,
  given: GivenAnswer,
  answer: Extract<Answer, { kind: 'write' }>,
): void {
  const id = given.item ?? answer.entry;
  const before = activity.entries.get(answer.entry);
  if (before) detach(activity, before);
  // Read again, an entry that was erased or taken back comes without its words; what was taken back may be written anew.
  const isErased = answer.text === '' || (before?.erased === true && !before.withdrawn);
  const entry: Entry = {
    id: answer.entry,
    author: given.author,
    item: id,
    text: isErased ? '' : answer.text,
    detail: isErased ? null : answer.detail,
    category: answer.category,
    basedOn: answer.basedOn,
    onBehalf: given.onBehalf,
    withdrawn: false,
    erased: isErased,
  };
  activity.entries.set(entry.id, entry);
  if (!before) noteAuthor(activity, entry);
  const item = itemFor(activity, id);
  touch(activity, item);
  if (!isLive(entry)) return;
  item.entries.add(entry.id);
  const key = foldKey(entry.text);
  if (key !== '' && !activity.keys.has(key)) activity.keys.set(key, id);
  activity.writers.set(entry.author, (activity.writers.get(entry.author) ?? 0) + 1);
}

function noteAuthor({ authored }: ActivityState, { author, id }: Entry): void {
  const own = authored.get(author);
  if (own) own.push(id);
  else authored.set(author, [id]);
}

function withdraw(activity: ActivityState, id: string): void {
  const entry = activity.entries.get(id);
  if (!entry || entry.withdrawn) return;
  detach(activity, entry);
  entry.withdrawn = true;
}

/** The entry counts for nothing from here on. */
export function detach(activity: ActivityState, entry: Entry): void {
  if (!isLive(entry)) return;
  const item = activity.items.get(entry.item);
  if (item) {
    item.entries.delete(entry.id);
    touch(activity, item);
  }
  activity.writers.set(entry.author, (activity.writers.get(entry.author) ?? 1) - 1);
}

function countMinute(activity: ActivityState, atMs: number): void {
  const minute = Math.floor(atMs / MINUTE_MS);
  activity.answersPerMinute.set(minute, (activity.answersPerMinute.get(minute) ?? 0) + 1);
}
