// What is said of a draft beside its text: who wrote it, who read it, how it changed.
import { m } from '#lib/paraglide/messages.js';
import type { LineageDraft } from '#lib/workshop/views/lineage.ts';
import { countOf, listed } from '../number-words.ts';
import type { Comparison } from './drafts-compared.ts';

/** @param origins letters of the drafts that it comes from, where the round before has several. */
export function draftWords(
  draft: LineageDraft,
  comparison: Comparison,
  isFirst: boolean,
  origins: readonly string[],
): string[] {
  const said = [originWords(draft)];
  if (origins.length > 0) said.push(m.board_lineage_from({ drafts: listed(origins) }));
  if (origins.length > 1 && comparison.kind === 'changed')
    said.push(m.board_lineage_compared({ draft: origins[0] ?? '' }));
  if (comparison.kind === 'new' && !isFirst) said.push(m.board_lineage_new());
  if (comparison.kind === 'rewritten') said.push(m.board_lineage_rewritten());
  if (draft.reworded) said.push(m.board_lineage_reworded());
  if (draft.reading) {
    const { readers, yes, answers } = draft.reading;
    said.push(m.board_lineage_read({ readers, yes: countOf(yes, answers) }));
  }
  return said;
}

function originWords({ origin, people }: LineageDraft): string {
  switch (origin) {
    case 'written':
      return m.board_lineage_written({ count: people });
    case 'carried':
      return m.board_lineage_carried();
    case 'added':
      return m.board_lineage_added_by_hand();
    default: {
      const unknown: never = origin;
      throw new Error(`Unknown origin ${String(unknown)}`);
    }
  }
}
