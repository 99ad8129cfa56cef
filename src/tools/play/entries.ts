// Words: an entry or a few, one of them rewritten or taken back before the close.
import type { Answer } from '#lib/workshop/answers.ts';
import { chanceOf, type Chance } from '#lib/workshop/chance.ts';
import type { Shown, Step } from './step.ts';
import { sameTerm, wordsFor, type Words } from './words.ts';

/** Few have something to add to the finalists. */
const WRITES_A_THIRD_DRAFT = 0.4;
const REWRITES = 0.3;
const TAKES_BACK = 0.2;

export function entriesOf({ view, entryPrefix }: Shown, chance: Chance): Step[] {
  if (view.form.type !== 'write') return [];
  if (view.id === '1.4' && !chance.happens(WRITES_A_THIRD_DRAFT)) return [];
  const { count } = view.form.limits;
  const wanted = count === 1 ? 1 : 2 + chance.below(count - 1);
  const [spare, ...kept] = differentWords(view.id, wanted + 1, chance);
  const written = kept.map((words, index): Answer => {
    const basedOn = chance.happens(0.6) ? (chance.likely(view.drafts)?.id ?? null) : null;
    return writeAs(`${entryPrefix}-${index}`, words, basedOn);
  });
  const steps = written.map((answer) => ({ answer, isSeen: true }));
  if (spare && chance.happens(REWRITES))
    steps.push({ answer: writeAs(`${entryPrefix}-0`, spare, null), isSeen: view.kind === 'cloud' });
  const last = written.length - 1;
  if (last > 0 && chance.happens(TAKES_BACK))
    steps.push({
      answer: { kind: 'withdraw', entry: `${entryPrefix}-${last}` },
      isSeen: view.kind === 'cloud',
    });
  return view.kind === 'cloud'
    ? steps
    : steps.map((step, index) => ({ ...step, isSeen: index === 0 }));
}

/** Unlike for every activity, as phones make them: an id must not tell whose entry it is. */
export const entryPrefixOf = (seed: number, author: number | string, activity: string): string =>
  `e${chanceOf(seed, 'entries', author, activity)
    .below(2 ** 32)
    .toString(16)}`;

export function writeAs(entry: string, { text, detail }: Words, basedOn: string | null): Answer {
  return { kind: 'write', entry, text, detail, category: null, basedOn };
}

/** Nobody writes the same twice. */
function differentWords(activity: string, count: number, chance: Chance): Words[] {
  const chosen = new Map<string, Words>();
  const words = wordsFor(activity);
  for (let draw = 0; draw < 50 && chosen.size < count; draw += 1) {
    const one = chance.likely(words);
    if (one) chosen.set(sameTerm(one.text), one);
  }
  return [...chosen.values()];
}
