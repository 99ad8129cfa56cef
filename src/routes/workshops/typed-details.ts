// A workshop's details while they are typed, and as they are kept.
import type { Details } from '#lib/workshop/events.ts';

export type TypedDetails = Pick<Details, 'title' | 'organisation' | 'question' | 'date'> & {
  groups: string[];
};

/** Only the groups are more than one field can say: empty and repeated ones fall away. */
export function groupsAsTyped(typed: readonly string[]): string[] {
  return [...new Set(typed.map((group) => group.trim()))].filter(Boolean);
}

/** Null while something that every workshop has is missing. */
export function detailsAsTyped(typed: TypedDetails): TypedDetails | null {
  const title = typed.title.trim();
  const organisation = typed.organisation.trim();
  const question = typed.question.trim();
  if (!title || !organisation || !question || !typed.date) return null;
  return { title, organisation, question, date: typed.date, groups: groupsAsTyped(typed.groups) };
}
