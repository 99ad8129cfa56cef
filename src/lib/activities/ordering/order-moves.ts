// What a tap or an arrow does to an order in the making. Best first; every move gives a new order.

/** Adds the item at the end, or takes it out; a full order takes no more. */
export function toggled(order: readonly string[], item: string, places: number): readonly string[] {
  if (order.includes(item)) return order.filter((other) => other !== item);
  return order.length < places ? [...order, item] : order;
}

/** Moves the item by one place towards the first (-1) or the last (1); at the end it stays. */
export function moved(order: readonly string[], item: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(item);
  const other = order[from + by];
  if (from < 0 || other === undefined) return order;
  return order.map((id) => (id === item ? other : id === other ? item : id));
}
