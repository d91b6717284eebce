import { dayOfIso } from '../../../src/core/dates/iso';
import type { CellValue, Grid } from '../../../src/core/reading/grid';
import type { Reading } from '../../../src/core/reading/reading';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';

/** A grid of the given rows from A1 on, without number formats; short rows are filled up. */
export function gridOf(rows: readonly (readonly CellValue[])[], place: Partial<Grid> = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheetName: 'Blad1',
    firstRow: 1,
    firstColumn: 1,
    rows: rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]),
    numberFormats: [],
    date1904: false,
    ...place,
  };
}

export const options = {
  administration: 'demo',
  asOf: dayOfIso('2026-11-21') ?? Number.NaN,
  currency: 'EUR',
};

/** The reading of a grid that must be readable. */
export function readingOf(grid: Grid): Reading {
  const result = readOpenItems(grid, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A plain header and three items, to vary. */
export const header = ['Klantnr', 'Naam', 'Factuurnr', 'Factuurdatum', 'Vervaldatum', 'Openstaand'];
export const items: readonly (readonly CellValue[])[] = [
  ['001', 'Aerts', 'F1', '2026-09-01', '2026-10-01', 100.5],
  ['001', 'Aerts', 'F2', '2026-10-01', '2026-10-31', 200],
  ['002', 'Bakker', 'F3', '2026-10-02', '2026-11-01', -50.25],
];
