import { dateToSerial } from 'hucre';
import type { CellValue, Cell as FileCell, Sheet as FileSheet } from 'hucre/xlsx';
import { parseRectangle } from '../address';
import { type Cell, EMPTY_CELL, NOT_CALCULATED } from '../cell';
import { enteredText } from '../coercion';
import type { Sheet } from '../sheet';
import type { CellContent } from '../types';
import type { AttachedFacts, StylePool } from './cellOrigin';
import { shownFormula } from './functionNames';
import { movedFormula } from './sharedFormula';

/** Puts the cells of a file's sheet into a sheet of ours. */
export function readCells(file: FileSheet, sheet: Sheet, pool: StylePool): void {
  const details = file.cells ?? new Map<string, FileCell>();
  file.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (details.has(`${at},${column}`)) return;
      const content = contentOf(value);
      if (content !== '') sheet.grid.set(at, column, { ...EMPTY_CELL, content });
    });
  });
  const shared = sharedFormulas(details);
  const spills: { row: number; column: number; ref: string }[] = [];
  for (const [key, detail] of details) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    sheet.grid.set(row, column, readCell(detail, row, column, pool, shared));
    if (detail.formulaType === 'array' && detail.formulaRef)
      spills.push({ row, column, ref: detail.formulaRef });
  }
  for (const { row, column, ref } of spills) markSpill(sheet, row, column, ref);
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells that hold the text of a shared formula, by its index. */
function sharedFormulas(details: ReadonlyMap<string, FileCell>): Map<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, { formulaType, formula, formulaSharedIndex }] of details) {
    if (formulaType !== 'shared' || !formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    shared.set(formulaSharedIndex, { row, column, text: `=${shownFormula(formula)}` });
  }
  return shared;
}

function readCell(
  detail: FileCell,
  row: number,
  column: number,
  pool: StylePool,
  shared: ReadonlyMap<number, SharedFormula>,
): Cell {
  const plain = pool.originOf(detail.style ?? {});
  const formula = formulaOf(detail, row, column, shared);
  const isError = detail.type === 'error' || formula !== null;
  const read = contentOf(detail.formulaResult ?? detail.value);
  const content = isError && typeof read === 'string' ? errorOrText(read) : read;
  const { file, numberFormat, style } = plain;
  const attached: AttachedFacts = { cell: detail, formula, dynamic: detail.formulaDynamic ?? false };
  const worthKeeping =
    formula !== null || detail.checkbox || Boolean(detail.comment ?? detail.hyperlink ?? detail.richText);
  return {
    content: formula !== null && content === '' && detail.value === null ? NOT_CALCULATED : content,
    formula,
    numberFormat,
    style,
    ...(Object.keys(file).length > 0 && { fileStyle: plain }),
    ...(worthKeeping && { attached }),
  };
}

function formulaOf(
  { formula, formulaSharedIndex }: FileCell,
  row: number,
  column: number,
  shared: ReadonlyMap<number, SharedFormula>,
): string | null {
  if (formula) return `=${shownFormula(formula)}`;
  const first =
    formula === '' && formulaSharedIndex !== undefined ? shared.get(formulaSharedIndex) : undefined;
  return first ? movedFormula(first.text, row - first.row, column - first.column) : null;
}

/** Dates become serials of the 1900 system, whatever the file counts in. */
function contentOf(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dateToSerial(value) : value;
}

function errorOrText(text: string): CellContent {
  const { content } = enteredText(text, 'General');
  return typeof content === 'object' ? content : text;
}

/** An array formula's other cells show its result and belong to it. */
function markSpill(sheet: Sheet, row: number, column: number, ref: string): void {
  const area = parseRectangle(ref);
  if (!area || area.row !== row || area.column !== column || area.rows * area.columns < 2) return;
  const { rows, columns } = area;
  sheet.grid.set(row, column, { ...sheet.cell(row, column), spill: { rows, columns } });
  sheet.grid.each(area, (cell, at, right) => {
    if (at === row && right === column) return;
    sheet.grid.set(at, right, { ...cell, formula: null, spilledFrom: { row, column } });
  });
}
