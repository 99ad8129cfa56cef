// «Niñas y niños»: one thing, named in both genders.

/** A word that joins two things, in lower case. */
export const link = /^(?:y|e|o|u|ni|and)$/u;
const gender = /^(?:[oae]?|[oae]s|esas?|or(?:es)?|oras?)$/u;
const feminine = /as?$/u;

/** The words with each such pair in the masculine alone. */
export function withoutDoubling(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const [word = '', between = '', second = ''] = texts.slice(at, at + 3);
    if (link.test(between) && differInGender(word, second)) {
      kept.push(feminine.test(word) ? second : word);
      at += 2;
    } else kept.push(word);
  }
  return kept;
}

function differInGender(left: string, right: string): boolean {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  const endings = [left.slice(shared), right.slice(shared)];
  return (
    shared >= 4 &&
    feminine.test(left) !== feminine.test(right) &&
    endings.every((ending) => gender.test(ending))
  );
}
