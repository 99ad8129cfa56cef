/** The five steps of the method: declaration, factors, actors, risks, activities. */
export type Step = 1 | 2 | 3 | 4 | 5;

export const steps: readonly Step[] = [1, 2, 3, 4, 5];

/** The step that gives a screen its hue; opening and closing borrow the first and the last. */
export const hueOf = (number: number): Step =>
  steps.find((step) => step === number) ?? (number > 5 ? 5 : 1);
