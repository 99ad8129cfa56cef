/** The five steps of the method: declaration, factors, actors, risks, activities. */
export type Step = 1 | 2 | 3 | 4 | 5;

export const steps: readonly Step[] = [1, 2, 3, 4, 5];
