// «9 de 18 (50 %) → 14 de 18 (78 %)»: support with its n, before and now.
import { m } from '#lib/paraglide/messages.js';
import type { LineageDraft } from '#lib/workshop/views/lineage.ts';
import type { Support } from '#lib/workshop/views/lineage-support.ts';
import { countOf } from '../number-words.ts';

type Supported = Pick<LineageDraft, 'support' | 'supportBefore'>;

/** Empty where nobody was asked, or nobody answered. */
export function supportChange({ support, supportBefore }: Supported): string {
  if (!support || support.of === 0) return '';
  const now = countOf(support.votes, support.of);
  return supportBefore && supportBefore.of > 0
    ? m.lineage_support_change({ before: countOf(supportBefore.votes, supportBefore.of), now })
    : now;
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
