// When an anonymous activity closes, its answers are put in random order at rest, so that the order in
// which they came tells nothing about who gave which answer to the next question.
import { randomInt } from 'node:crypto';
import { fromRecord } from '../event-store/event-codec.ts';
import type { EventRecord } from '../event-store/event-store.ts';

/**
 * The same facts at the same versions, answers first: each author's in their own order, authors at random.
 * Folding them gives the same state, since answers commute with what moderates them.
 * @param records everything since the last sealing, in order of version.
 */
export function sealed(records: readonly EventRecord[]): EventRecord[] {
  const first = records.findIndex(isAnswer);
  if (first < 0) return [...records];
  const before = records.slice(0, first);
  const after = records.slice(first);
  const order = [
    ...before,
    ...inRandomOrder(byAuthor(after.filter(isAnswer))).flat(),
    ...after.filter((record) => !isAnswer(record)),
  ];
  return order.map((record, index) => ({ ...record, version: records[index]?.version ?? 0 }));
}

const isAnswer = ({ type }: EventRecord): boolean =>
  type === 'answerGiven' || type === 'answerSetAside';

function byAuthor(answers: readonly EventRecord[]): EventRecord[][] {
  const groups = new Map<string, EventRecord[]>();
  for (const record of answers) {
    const event = fromRecord(record);
    const author = 'author' in event ? event.author : '';
    const group = groups.get(author);
    if (group) group.push(record);
    else groups.set(author, [record]);
  }
  return [...groups.values()];
}

function inRandomOrder<Item>(items: readonly Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}
