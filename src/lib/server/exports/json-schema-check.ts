// For tests: as much of JSON Schema 2020-12 as docs/export.schema.json uses; a keyword it does not know throws.

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Paths at which the value breaks the schema; empty when it keeps it. */
export function schemaErrors(root: JsonSchema, value: unknown): string[] {
  return errorsAt(root, root, value, '');
}

const SAID_ELSEWHERE = new Set(['$schema', '$defs', 'title', 'description', 'required']);

function errorsAt(root: JsonSchema, schema: JsonSchema, value: unknown, path: string): string[] {
  const errors: string[] = [];
  for (const [keyword, rule] of Object.entries(schema)) {
    if (SAID_ELSEWHERE.has(keyword)) continue;
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`The checker does not know “${keyword}”.`);
    errors.push(...check({ root, schema, rule, value, path }));
  }
  return errors;
}

type Asked = { root: JsonSchema; schema: JsonSchema; rule: unknown; value: unknown; path: string };
type Check = (asked: Asked) => string[];

/** A keyword that only says yes or no of the value itself. */
const simple =
  (holds: (value: unknown, rule: never) => boolean): Check =>
  ({ rule, value, path }) =>
    holds(value, rule as never) ? [] : [path];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KEYWORDS: Record<string, Check> = {
  type: simple((value, type: string) => {
    if (type === 'array') return Array.isArray(value);
    if (type === 'object') return isObject(value);
    if (type === 'null') return value === null;
    return type === 'integer' ? Number.isInteger(value) : typeof value === type;
  }),
  const: simple((value, wanted) => value === wanted),
  enum: simple((value, wanted: unknown[]) => wanted.includes(value)),
  pattern: simple(
    (value, pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  ),
  minimum: simple((value, least: number) => typeof value !== 'number' || value >= least),
  maximum: simple((value, most: number) => typeof value !== 'number' || value <= most),
  minLength: simple(
    (value, least: number) => typeof value !== 'string' || [...value].length >= least,
  ),
  maxLength: simple(
    (value, most: number) => typeof value !== 'string' || [...value].length <= most,
  ),
  minItems: simple((value, least: number) => !Array.isArray(value) || value.length >= least),
  maxItems: simple((value, most: number) => !Array.isArray(value) || value.length <= most),
  uniqueItems: simple((value) => !Array.isArray(value) || new Set(value).size === value.length),
  minProperties: simple(
    (value, least: number) => !isObject(value) || Object.keys(value).length >= least,
  ),
  maxProperties: simple(
    (value, most: number) => !isObject(value) || Object.keys(value).length <= most,
  ),
  items: ({ root, rule, value, path }) =>
    Array.isArray(value)
      ? value.flatMap((one, index) => errorsAt(root, rule as JsonSchema, one, `${path}/${index}`))
      : [],
  propertyNames: ({ root, rule, value, path }) =>
    isObject(value)
      ? Object.keys(value).flatMap((key) => errorsAt(root, rule as JsonSchema, key, path))
      : [],
  properties: ({ root, schema, rule, value, path }) => {
    if (!isObject(value)) return [];
    const missing = ((schema['required'] ?? []) as string[]).filter(
      (key) => !Object.hasOwn(value, key),
    );
    const wrong = Object.entries(rule as Record<string, JsonSchema>).flatMap(([key, own]) =>
      Object.hasOwn(value, key) ? errorsAt(root, own, value[key], `${path}/${key}`) : [],
    );
    return [...missing.map((key) => `${path}/${key}`), ...wrong];
  },
  additionalProperties: ({ root, schema, rule, value, path }) => {
    if (!isObject(value)) return [];
    const known = (schema['properties'] ?? {}) as object;
    const extra = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
    if (rule === false) return extra.map((key) => `${path}/${key}`);
    return extra.flatMap((key) => errorsAt(root, rule as JsonSchema, value[key], `${path}/${key}`));
  },
  $ref: ({ root, rule, value, path }) => {
    const definition = (root['$defs'] as Record<string, JsonSchema>)[
      String(rule).replace('#/$defs/', '')
    ];
    if (!definition) throw new Error(`No definition ${String(rule)}`);
    return errorsAt(root, definition, value, path);
  },
  anyOf: (asked) => (matching(asked) > 0 ? [] : [asked.path]),
  oneOf: (asked) => (matching(asked) === 1 ? [] : [asked.path]),
};

function matching({ root, rule, value, path }: Asked): number {
  return (rule as JsonSchema[]).filter((one) => errorsAt(root, one, value, path).length === 0)
    .length;
}
