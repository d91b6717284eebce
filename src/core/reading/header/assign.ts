/**
 * Gives every row (a field) at most one column so that the sum of the scores is the greatest possible: the
 * Hungarian method on the costs `1 - score`, with one spare column per row of score 0. A pair below `least` is
 * not made.
 * @returns for each row its column index, or -1
 * @example assign([[0.9, 0.8], [0.85, 0]], 0.3) //=> [1, 0]
 */
export function assign(scores: readonly (readonly number[])[], least: number): number[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  const columns = real + rows;
  const cost = (row: number, column: number): number => {
    const score = scores[row - 1]?.[column - 1] ?? 0;
    return column <= real && score >= least ? 1 - score : 1;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (used[other] === 1) continue;
        const reduced = cost(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        const left = slack[other] ?? 0;
        if (left < delta) {
          delta = left;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (used[other] === 1) {
          const owner = rowOf[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else slack[other] = (slack[other] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && (scores[row - 1]?.[column - 1] ?? 0) >= least) result[row - 1] = column - 1;
  }
  return result;
}
