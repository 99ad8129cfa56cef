// Under what an answer's author is compared: the name, or in an anonymous workshop, which knows none, all that the same
// author gave to the activity, in the order they gave it.
import { createHash } from 'node:crypto';
import type { IdentityMode } from '#lib/workshop/events.ts';
import { exact } from './exact.ts';
import type { Given, Signature } from './given.ts';

export function signatureIn(given: readonly Given[], identity: IdentityMode): Signature {
  if (identity !== 'anonymous') return ({ author }) => author;
  const contents = new Map<string, string[]>();
  for (const { author, ...content } of given) {
    const key = keyOf({ author, activity: content.activity });
    contents.set(key, [...(contents.get(key) ?? []), exact(content)]);
  }
  const signatures = new Map(
    [...contents].map(([key, content]) => [
      key,
      createHash('sha256').update(content.join('\n')).digest('hex').slice(0, 16),
    ]),
  );
  return (one) => signatures.get(keyOf(one)) ?? 'nobody';
}

const keyOf = ({ activity, author }: { activity: string; author: string }): string =>
  `${activity} ${author}`;
