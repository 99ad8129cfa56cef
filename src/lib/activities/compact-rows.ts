// Results as a phone shows them: one line a row, counts first. The picture is on the stage.
import { m } from '#lib/paraglide/messages.js';
import type { PhaseResults, PlacementRow } from '#lib/workshop/results.ts';
import { LEVELS, QUADRANTS } from './matrix/placement-words.ts';

export type CompactRow = {
  id: string;
  label: string;
  /** Of people's words, or of the ballot itself. */
  voice: 'people' | 'house';
  note: string;
  /** Length of the bar, 0 to 1; null where there is nothing to compare. */
  share: number | null;
  isLeading: boolean;
};

export function compactRows(results: PhaseResults, gradeWords: readonly string[]): CompactRow[] {
  switch (results.type) {
    case 'terms':
      return results.terms.map(({ id, label, people, chosen }) =>
        row(
          id,
          label,
          m.phone_people({ count: people }),
          people / most(results.terms.map((t) => t.people)),
          chosen,
        ),
      );
    case 'drafts':
      return results.drafts.map(({ id, text, chosen }) => row(id, text, '', null, chosen));
    case 'feedback':
      return results.drafts.map(({ id, text, readers }) =>
        row(id, text, m.phone_readers({ count: readers }), null, false),
      );
    case 'approvals':
    case 'choices':
      return voteRows(results);
    case 'order':
      return results.rows.map(({ id, label, place, points }) =>
        row(
          id,
          place === null ? label : `${place}. ${label}`,
          points === null ? '' : m.phone_points({ count: points }),
          points === null ? null : points / most(results.rows.map((r) => r.points ?? 0)),
          place === 1,
        ),
      );
    case 'placements':
      return results.rows.map((placement) =>
        row(placement.id, placement.label, placementNote(placement), null, false),
      );
    case 'ratings':
      return results.ratings.distribution.map((count, index) => ({
        ...row(
          String(index),
          gradeWords[index] ?? String(index + 1),
          m.phone_people({ count }),
          count / Math.max(1, results.voters),
          false,
        ),
        voice: 'house',
      }));
    default: {
      const unknown: never = results;
      throw new Error(`Unknown results ${JSON.stringify(unknown)}`);
    }
  }
}

function voteRows(results: Extract<PhaseResults, { type: 'approvals' | 'choices' }>): CompactRow[] {
  const of = Math.max(1, results.type === 'choices' ? results.valid : results.voters);
  const rows = results.options.map(({ id, label, votes, passes }) =>
    row(id, label, m.phone_votes_of({ votes, of }), votes / of, passes),
  );
  if (results.type === 'approvals') return rows;
  const none = row(
    'none',
    m.phone_none_yet(),
    m.phone_votes_of({ votes: results.none, of }),
    results.none / of,
    false,
  );
  return [...rows, { ...none, voice: 'house' }];
}

function placementNote({ quadrant, level, n }: PlacementRow): string {
  const where = level ? LEVELS[level]() : quadrant ? QUADRANTS[quadrant]() : null;
  return where === null
    ? m.phone_people({ count: n })
    : `${where} · ${m.phone_people({ count: n })}`;
}

function row(
  id: string,
  label: string,
  note: string,
  share: number | null,
  isLeading: boolean,
): CompactRow {
  return { id, label, voice: 'people', note, share, isLeading };
}

const most = (counts: readonly number[]): number => Math.max(1, ...counts);
