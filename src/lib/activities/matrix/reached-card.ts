// The card in hand: it stays there when others are hidden or come back.

export type ReachedCard = { id: string | undefined; place: number };

type Items = readonly { id: string }[];

export const cardAt = (items: Items, place: number): ReachedCard => ({
  id: items[place]?.id,
  place,
});

/** Where it is now; where it has been hidden itself, the one that came after it. */
export function placeOf(items: Items, { id, place }: ReachedCard): number {
  const now = items.findIndex((item) => item.id === id);
  return now >= 0 ? now : Math.max(0, Math.min(place, items.length - 1));
}
