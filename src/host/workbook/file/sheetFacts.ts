import type { Sheet as FileSheet } from 'hucre/xlsx';
import type { Rectangle } from '../address';
import type { Sheet } from '../sheet';
import { readPage, writePage } from './pageSetup';

type FileLayout = Pick<
  FileSheet,
  'rowDefs' | 'merges' | 'freezePane' | 'view' | 'pageSetup' | 'headerFooter'
>;

/** How a sheet of a file is laid out: row heights, merged cells, gridlines, frozen panes, pages. */
export function readLayout(file: FileSheet, sheet: Sheet): void {
  for (const [row, { height }] of file.rowDefs ?? [])
    if (height !== undefined) sheet.rowHeights.set(row, height);
  sheet.merges = (file.merges ?? []).map(
    ({ startRow, startCol, endRow, endCol }): Rectangle => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }),
  );
  sheet.showsGridlines = file.view?.showGridLines ?? true;
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.page = readPage(file);
}

/** The layout as a file wants it, with whatever else the file said. */
export function writeLayout(sheet: Sheet, before: FileSheet | undefined): FileLayout {
  const { rows, columns } = sheet.frozen;
  const gridlines = sheet.showsGridlines;
  return {
    rowDefs: rowFacts(sheet, before),
    merges: sheet.merges.map(({ row, column, rows: high, columns: wide }) => ({
      startRow: row,
      startCol: column,
      endRow: row + high - 1,
      endCol: column + wide - 1,
    })),
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(before?.view || !gridlines ? { view: { ...before?.view, showGridLines: gridlines } } : {}),
    ...writePage(sheet.page, {
      ...(before?.pageSetup && { pageSetup: before.pageSetup }),
      ...(before?.headerFooter && { headerFooter: before.headerFooter }),
    }),
  };
}

function rowFacts(sheet: Sheet, before: FileSheet | undefined): NonNullable<FileSheet['rowDefs']> {
  const facts = new Map(
    [...(before?.rowDefs ?? [])].map(([row, { height: _height, ...kept }]) => [row, kept]),
  );
  const all: NonNullable<FileSheet['rowDefs']> = new Map(facts);
  for (const [row, height] of sheet.rowHeights) all.set(row, { ...facts.get(row), height });
  return all;
}
