/** Centre and middle half of the ratings on one axis, in points of the scale 1 … 5. */
export interface AxisSummary {
  mean: number;
  median: number;
  q1: number;
  q3: number;
}

export interface MatrixItem {
  id: string;
  label: string;
  /** People who placed it. Under five, dots only. */
  n: number;
  /** Null when nobody placed it: it is left out of the drawing. */
  x: AxisSummary | null;
  y: AxisSummary | null;
  /** One of the most dispersed, drawn in strong line; or a group split in two, drawn open and dotted. */
  emphasis?: 'discuss' | 'divided';
}

/** Top left, top right, bottom left, bottom right. */
export type QuadrantNames = readonly [string, string, string, string];
