// «9 de 18 (50 %) → 14 de 18 (78 %)»: support with its n, before and now.
import { m } from '#lib/paraglide/messages.js';
import type { LineageDraft } from '#lib/workshop/views/lineage.ts';
import type { Support } from '#lib/workshop/views/lineage-support.ts';
import { countOf } from '../number-words.ts';

type Supported = Pick<LineageDraft, 'support' | 'supportBefore'>;

/**
 * Empty where nobody was asked, or nobody answered.
 * @param letter of the draft that had the support before, where the round had several.
 */
export function supportChange({ support, supportBefore }: Supported, letter = ''): string {
  if (!support || support.of === 0) return '';
  const now = countOf(support.votes, support.of);
  if (!supportBefore || supportBefore.of === 0) return now;
  const before = countOf(supportBefore.votes, supportBefore.of);
  return m.lineage_support_change({ before: letter ? `${letter}: ${before}` : before, now });
}

/** What is counted: approvals and votes are not the same question. */
export function supportKind({ support, supportBefore }: Supported): string {
  if (!support || support.of === 0) return '';
  if (!supportBefore || supportBefore.of === 0) return kindWords[support.kind]();
  return supportBefore.kind === support.kind
    ? kindWords[support.kind]()
    : m.board_lineage_kinds({
        before: kindWords[supportBefore.kind](),
        now: kindWords[support.kind](),
      });
}

const kindWords: Record<Support['kind'], () => string> = {
  approvals: m.board_lineage_approvals,
  votes: m.board_lineage_votes,
};
