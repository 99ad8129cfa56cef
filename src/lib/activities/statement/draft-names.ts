// A draft that is printed in full above is named below it by its number and its first words.
import type { BoardActivity } from '#lib/workshop/views/board-activity.ts';
import { firstWords } from './first-words.ts';

export type NameOf = (draft: { id: string; text: string }) => string;

/** Numbers are those of the activity's list of drafts; one that no list of its own shows is named by its whole text. */
export function draftNames({ rounds }: BoardActivity): NameOf {
  const listed = rounds.findLast(({ results }) => results?.type === 'drafts')?.results;
  const drafts = listed?.type === 'drafts' ? listed.drafts : [];
  const numbers = new Map(drafts.map((draft, place) => [draft.id, place + 1]));
  return ({ id, text }) => {
    const number = numbers.get(id);
    return number === undefined ? text : `${number} · ${firstWords(text)}`;
  };
}
