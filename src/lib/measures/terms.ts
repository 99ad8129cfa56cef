// When two spellings are one term of the cloud, and which of them is shown.

/** A spelling as written and how many people wrote it so. */
export type Spelling = { text: string; people: number };

const accents = /([^\u0300-\u036f])?([\u0300-\u036f]+)/gu;
const tilde = '\u0303';
// Signs that carry meaning at an edge stay: «+ seguridad», «60 %», «$», «<».
const edge = String.raw`[\s\p{Cc}\p{Co}\p{Cn}\p{So}\p{Sk}\p{Extended_Pictographic}\u2190-\u21ff]|(?!%)\p{P}`;
const leadingEdge = new RegExp(String.raw`^(?:${edge}|\p{M})+`, 'u');
const edgeCharacter = new RegExp(`^(?:${edge})$`, 'u');
const leadingArticle = /^(?:el|la|los|las|un|una|unos|unas) (?=.)/u;

/**
 * The key under which spellings merge by themselves: case, accents (never ñ), spacing, edge
 * punctuation and emoji, and leading articles make no difference. «Falta de» stays, and so do
 * plurals and stems: legalidad and ilegalidad have different keys.
 *
 * @param text any string; lone surrogates, controls and bidirectional marks are dropped.
 * @returns the key, idempotent under `foldKey`; empty only when nothing visible was written. A text
 *   made of punctuation or emoji alone is its own key.
 */
export function foldKey(text: string): string {
  const folded = collapsed(withoutAccents(caseFolded(visible(text))));
  const core = withoutTrailingEdge(folded).replace(leadingEdge, '');
  return core === '' ? folded : withoutArticles(core);
}

/**
 * The spelling to show for a merged term: the one most people wrote; on a tie the one with more
 * Spanish accents, then the shorter (without the article), then the one that starts with a capital,
 * then with fewer capitals, then first by code unit. The order of the list changes nothing; equal
 * spellings add up, spaces aside.
 *
 * @param spellings one or more.
 * @throws RangeError on an empty list.
 */
export function chooseLabel(spellings: readonly Spelling[]): string {
  const peopleOf = new Map<string, number>();
  for (const { text, people } of spellings) {
    const label = collapsed(text.toWellFormed().normalize('NFC'));
    peopleOf.set(label, (peopleOf.get(label) ?? 0) + people);
  }
  const ranked = [...peopleOf].map(([label, people]) => ({ label, people })).sort(preferred);
  const best = ranked[0];
  if (best === undefined) throw new RangeError('a term has one spelling or more');
  return best.label;
}

type Labelled = { label: string; people: number };

function preferred(left: Labelled, right: Labelled): number {
  return (
    right.people - left.people ||
    occurrences(right.label, /[áéíóúü]/giu) - occurrences(left.label, /[áéíóúü]/giu) ||
    left.label.length - right.label.length ||
    occurrences(right.label, /^\p{Lu}/u) - occurrences(left.label, /^\p{Lu}/u) ||
    occurrences(left.label, /\p{Lu}/gu) - occurrences(right.label, /\p{Lu}/gu) ||
    (left.label < right.label ? -1 : 1)
  );
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function visible(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC');
}

// Up and down again reaches what lower case alone leaves apart: ß and ss, the two small sigmas.
// Down first, because capital ẞ has no other upper case.
function caseFolded(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(accents, (_run: string, letter: string | undefined, marks: string) =>
      letter === 'n' && marks.includes(tilde) ? `n${tilde}` : (letter ?? ''),
    )
    .normalize('NFC');
}

function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

// Walked from the end: a pattern anchored there takes quadratic time on long runs of signs.
function withoutTrailingEdge(text: string): string {
  const characters = Array.from(text);
  let kept = characters.length;
  while (kept > 0 && edgeCharacter.test(characters[kept - 1] ?? '')) kept -= 1;
  return characters.slice(0, kept).join('');
}

function withoutArticles(text: string): string {
  let kept = text;
  for (;;) {
    const rest = kept.replace(leadingArticle, '').replace(leadingEdge, '');
    if (rest === '' || rest === kept) return kept;
    kept = rest;
  }
}
