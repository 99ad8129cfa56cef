// The order in which the facts of an anonymous workshop rest: the order of arrival would tell who is who.
import type { EventType, WorkshopEvent } from './events.ts';

/** No answer moves past these: an admitted answer replaces only what came before it, an activity has to be there. */
const BARRIERS: ReadonlySet<EventType> = new Set([
  'phaseClosed',
  'lateAnswerAdmitted',
  'activityAdded',
]);

/**
 * The same facts, with the answers of each stretch between two barriers first: each author's in their own order, authors
 * as `shuffle` puts them. Folding them comes to the same, since answers commute across authors and with moderation.
 */
export function sealedOrder<Fact>(
  facts: readonly Fact[],
  eventOf: (fact: Fact) => WorkshopEvent,
  shuffle: <Item>(items: readonly Item[]) => Item[],
): Fact[] {
  const ordered: Fact[] = [];
  let stretch: { fact: Fact; event: WorkshopEvent }[] = [];
  for (const fact of facts) {
    const event = eventOf(fact);
    stretch.push({ fact, event });
    if (!BARRIERS.has(event.type)) continue;
    ordered.push(...sealedStretch(stretch, shuffle));
    stretch = [];
  }
  return [...ordered, ...sealedStretch(stretch, shuffle)];
}

function sealedStretch<Fact>(
  stretch: readonly { fact: Fact; event: WorkshopEvent }[],
  shuffle: <Item>(items: readonly Item[]) => Item[],
): Fact[] {
  const before: Fact[] = [];
  const others: Fact[] = [];
  const byAuthor = new Map<string, Fact[]>();
  for (const { fact, event } of stretch) {
    if (event.type === 'answerGiven' || event.type === 'answerSetAside')
      byAuthor.set(event.author, [...(byAuthor.get(event.author) ?? []), fact]);
    else if (byAuthor.size === 0) before.push(fact);
    else others.push(fact);
  }
  return [...before, ...shuffle([...byAuthor.values()]).flat(), ...others];
}
