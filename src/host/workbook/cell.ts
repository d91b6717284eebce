import type { CellContent, CellError, CellStyle } from './types';

/** One cell. Cells are never changed in place: an edit puts a new one. */
export interface Cell {
  readonly content: CellContent;
  /** English function names, comma separators, leading '='; null for a plain value. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: CellStyle;
  /** Size of the array result that this formula wrote, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The formula cell whose array result this cell shows. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** The style as a file says it, borders and all, kept for saving. */
  readonly fileStyle?: object;
  /** What else a file says of this one cell, kept for saving: comment, link, rich text. */
  readonly attached?: object;
}

/** A cell that nobody has touched. */
export const EMPTY_CELL: Cell = { content: '', formula: null, numberFormat: 'General', style: {} };

/** What a formula shows until it has been calculated. */
export const NOT_CALCULATED: CellError = { error: '#BUSY!' };

export function isCellError(content: CellContent): content is CellError {
  return typeof content === 'object';
}

/** Whether the cell shows or holds something, formats aside. */
export function hasContent(cell: Cell): boolean {
  return cell.content !== '' || cell.formula !== null;
}

/** Whether nothing would be lost by forgetting the cell. */
export function isUntouched(cell: Cell): boolean {
  const { numberFormat, style, fileStyle, attached } = cell;
  const plain = numberFormat === 'General' && !fileStyle && !attached && Object.keys(style).length === 0;
  return plain && !hasContent(cell);
}

/** The cell with another value or formula; any spill belonged to the old one. */
export function withContent(cell: Cell, content: CellContent, formula: string | null): Cell {
  const { attached } = cell;
  return { ...likeCell(cell, content, formula), ...(attached && { attached }) };
}

/** A new cell that looks like another one. */
export function likeCell(
  { numberFormat, style, fileStyle }: Cell,
  content: CellContent,
  formula: string | null,
): Cell {
  return { content, formula, numberFormat, style, ...(fileStyle && { fileStyle }) };
}
