// Where the dots, crosses, labels and numbers of a matrix stand, in units of the drawn identity.

import { dotRadius, placeDots, type Dot } from './matrix-dots.ts';
import { cellDiscs, type Disc } from './matrix-cells.ts';
import type { MatrixItem, QuadrantNames } from './matrix-item.ts';
import type { MatrixLabel } from './matrix-label-places.ts';
import { labelDots } from './matrix-labels.ts';

export type MatrixMode = 'quadrants' | 'levels';

export interface MatrixLayout {
  dots: Dot[];
  labels: MatrixLabel[];
  discs: Disc[];
  /** The labels found no room: the dots carry numbers, and a numbered list goes beside the matrix. */
  needsList: boolean;
  /** Number of each item in the order given, by id: those of the discs and of the list. */
  numbers: ReadonlyMap<string, number>;
}

/**
 * Lays a matrix out. `quadrants`: a dot at the mean with its label beside it, or numbered dots where
 * the labels would cover each other. `levels`: a numbered disc in the cell of the medians.
 * Deterministic: the same items in the same order give the same picture.
 */
export function layoutMatrix(
  items: readonly MatrixItem[],
  quadrantNames: QuadrantNames,
  mode: MatrixMode,
  numbered = false,
): MatrixLayout {
  const numbers = new Map(items.map((item, place) => [item.id, place + 1]));
  switch (mode) {
    case 'levels':
      return { dots: [], labels: [], discs: cellDiscs(items), needsList: true, numbers };
    case 'quadrants': {
      const named = placeDots(items, dotRadius.plain);
      const labels = numbered ? null : labelDots(items, named, quadrantNames);
      if (labels) return { dots: named, labels, discs: [], needsList: false, numbers };
      const dots = placeDots(items, dotRadius.numbered);
      return { dots, labels: [], discs: [], needsList: true, numbers };
    }
    default:
      return mode satisfies never;
  }
}
