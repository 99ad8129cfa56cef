const MOST_PEOPLE = 60;
const FEWEST_COLUMNS = 12;

/** Columns of the answered squares, one row to 12 people, two to 24, three to 60; 0 when there are too many people for squares. */
export function squareColumns(people: number): number {
  if (people <= 0 || people > MOST_PEOPLE) return 0;
  if (people <= FEWEST_COLUMNS) return people;
  return people <= 2 * FEWEST_COLUMNS ? FEWEST_COLUMNS : Math.ceil(people / 3);
}
