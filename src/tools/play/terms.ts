// Which words are one term after what the facilitator merged and reworded, by the words alone: ids are the server's.
import type { Moderation } from './ledger.ts';
import { sameTerm } from './words.ts';

export type Terms = {
  /** One name for all spellings of a term, for its merged ones, and for its new wording. */
  named(activity: string, label: string): string;
  /** Names of items that stand although nobody's entry may count for them. */
  withoutEntries(activity: string): { name: string; added: boolean }[];
};

export function termsOf(moderation: readonly Moderation[]): Terms {
  const merged = new Map<string, string>();
  const wordings = new Map<string, string>();
  const alone = new Map<string, { name: string; added: boolean }[]>();
  const key = (activity: string, label: string) => `${activity} ${sameTerm(label)}`;
  const standAlone = (activity: string, text: string, added: boolean) =>
    alone.set(activity, [...(alone.get(activity) ?? []), { name: key(activity, text), added }]);
  for (const act of moderation) {
    if (act.type === 'merged')
      merged.set(key(act.activity, act.label), key(act.activity, act.into));
    else if (act.type === 'unmerged') merged.delete(key(act.activity, act.label));
    else if (act.type === 'added') standAlone(act.activity, act.text, true);
    else if (act.label === null) standAlone(act.activity, act.text, false);
    else wordings.set(key(act.activity, act.text), key(act.activity, act.label));
  }
  return {
    named(activity, label) {
      let name = key(activity, label);
      name = wordings.get(name) ?? name;
      for (let into = merged.get(name); into !== undefined; into = merged.get(name)) name = into;
      return name;
    },
    withoutEntries: (activity) => alone.get(activity) ?? [],
  };
}
