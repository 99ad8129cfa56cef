/** One point in each of so many equal stretches of the workshop, ascending, the first and last acknowledgement aside. */
export function killPoints(acknowledgements: number, count: number): number[] {
  const stretch = acknowledgements / (count + 1);
  return Array.from({ length: count }, (_, index) =>
    Math.max(1, Math.round((index + 1) * stretch)),
  );
}
