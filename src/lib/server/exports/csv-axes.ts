// The columns of a matrix bear the names that its axes have in the workshop.
import type { Matrix } from '#lib/workshop/agenda.ts';
import { inLanguage } from '#lib/workshop/local-text.ts';
import { SIDES, wordIn } from './csv-words.ts';

type AxisKey = 'x' | 'y';

/** The axis that a column such as `yMedian` or `xRated 3` is of; null for any other. */
export function axisColumn(column: string): AxisKey | null {
  const [, axis] = /^([xy])[A-Z]/.exec(column) ?? [];
  return axis === 'x' || axis === 'y' ? axis : null;
}

/** «Influencia»; with its side where both axes bear one name. */
export function axisName(plan: Matrix, axis: AxisKey, language: string): string {
  const [name, other] = [plan[axis], plan[axis === 'x' ? 'y' : 'x']].map((one) =>
    inLanguage(one.name, language),
  );
  return name === other ? `${name} (${wordIn(language, SIDES[axis])})` : (name ?? '');
}
