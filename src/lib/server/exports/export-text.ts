// From the text of a file to an object of our format, or why it is none.
import { EXPORT_FORMAT, EXPORT_VERSION, MAX_EXPORT_BYTES } from '#lib/protocol/export-schema.ts';
import { checksumOf } from './checksum.ts';

export type Unreadable = {
  ok: false;
  reason: 'not-ours' | 'cut-short' | 'too-new' | 'altered' | 'inconsistent' | 'invalid';
  /** Where, and what is wrong there. */
  detail: string;
};

export const unreadable = (reason: Unreadable['reason'], detail: string): Unreadable => ({
  ok: false,
  reason,
  detail,
});

/** How every export begins, spaces aside. */
const BEGINNING = `{"format":"${EXPORT_FORMAT}"`;

/** The object, its format, version and checksum checked, its content not yet. */
export function openExport(text: string): { ok: true; file: object } | Unreadable {
  if (Buffer.byteLength(text) > MAX_EXPORT_BYTES)
    return unreadable('invalid', `larger than ${MAX_EXPORT_BYTES} bytes`);
  const json = text.replace(/^\uFEFF/, '');
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    return whyNotJson(json, error);
  }
  if (
    typeof file !== 'object' ||
    file === null ||
    !('format' in file) ||
    file.format !== EXPORT_FORMAT
  )
    return unreadable('not-ours', `no ${EXPORT_FORMAT}`);
  const version = 'formatVersion' in file ? file.formatVersion : undefined;
  if (typeof version === 'number' && version > EXPORT_VERSION)
    return unreadable(
      'too-new',
      `formatVersion ${version}, and this server reads ${EXPORT_VERSION}`,
    );
  return checked(file);
}

function checked(file: object): { ok: true; file: object } | Unreadable {
  const stated = 'checksum' in file ? file.checksum : undefined;
  try {
    if (checksumOf(file) === stated) return { ok: true, file };
  } catch {
    return unreadable('invalid', 'nested too deep');
  }
  return unreadable('altered', 'checksum');
}

function whyNotJson(json: string, error: unknown): Unreadable {
  const start = json.slice(0, 1000).replace(/\s+/g, '');
  const isOurs = start.startsWith(BEGINNING) || (start.length > 8 && BEGINNING.startsWith(start));
  if (!isOurs) return unreadable('not-ours', 'no JSON');
  if (isUnfinished(json)) return unreadable('cut-short', `ends after ${json.length} characters`);
  return unreadable('altered', error instanceof Error ? error.message.slice(0, 200) : 'no JSON');
}

/** Does the text end inside a string, an object or an array? */
function isUnfinished(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return quoted || depth > 0;
}
