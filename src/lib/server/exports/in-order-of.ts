/**
 * The same value with the keys of every object in the order in which `model` has them, so that what was checked, which
 * comes in the order of its schema, is written as it was read.
 */
export function inOrderOf<Value>(value: Value, model: unknown): Value {
  return ordered(value, model) as Value;
}

function ordered(value: unknown, model: unknown): unknown {
  if (Array.isArray(value)) {
    const models: readonly unknown[] = Array.isArray(model) ? model : [];
    return value.map((one, index) => ordered(one, models[index]));
  }
  if (!isRecord(value) || !isRecord(model)) return value;
  const places = new Map(Object.keys(model).map((key, place) => [key, place]));
  const place = (key: string) => places.get(key) ?? places.size;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([key, part]) => [key, ordered(part, model[key])]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
