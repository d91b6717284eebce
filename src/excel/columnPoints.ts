/** A character of Excel's standard font, in points. */
const POINTS = 5.5;
/** The filter button that a table puts in its header, in characters. */
const BUTTON = 4;
/** Widths in characters: a number can be seen, and no text pushes the next column off the screen. */
const LEAST = 8;
const MOST = 40;

/**
 * Widths for the columns of a table, header first: wide enough for what they hold, within bounds. In points,
 * as Excel's `columnWidth` takes them.
 *
 * @example
 * columnPoints([['Naam', 'Nr'], ['Bakkerij Peeters', '31']]) //=> [99, 44]
 */
export function columnPoints(rows: readonly (readonly string[])[]): number[] {
  const [headers = []] = rows;
  return headers.map((header, column) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, row[column]?.length ?? 0),
      header.length + BUTTON,
    );
    return Math.min(MOST, Math.max(LEAST, longest + 2)) * POINTS;
  });
}
