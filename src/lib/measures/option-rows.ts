// Every tally keeps one accumulator per option; these two guard against unknown and repeated options.

/**
 * One fresh row per option, in the order of the options.
 *
 * @throws RangeError when an option is listed twice.
 */
export function optionRows<Row>(
  options: readonly string[],
  freshRow: (option: string, position: number) => Row,
): Map<string, Row> {
  const rows = new Map(options.map((option, position) => [option, freshRow(option, position)]));
  if (rows.size !== options.length) throw new RangeError('an option is listed twice');
  return rows;
}

/**
 * The row of an option.
 *
 * @throws RangeError when the option is not on the list.
 */
export function rowOf<Row>(rows: ReadonlyMap<string, Row>, option: string): Row {
  const row = rows.get(option);
  if (row === undefined) throw new RangeError(`unknown option: ${option}`);
  return row;
}
