import { isDateFormat } from 'hucre';
import type { CellValue, Cell as FileCell, CellStyle as FileStyle } from 'hucre/xlsx';
import { rectangleAddress } from '../address';
import { type Cell, isCellError } from '../cell';
import type { Sheet } from '../sheet';
import type { CellStyle } from '../types';
import type { AttachedFacts, StyleOrigin } from './cellOrigin';
import { fileStyle } from './fileStyle';
import { callsCustomFunction, storedFormula } from './functionNames';

/** Days between the two date systems of Excel. */
const DAYS_TO_1904 = 1462;

/** The cells of a sheet as a file wants them: plain values by row, all others by their place. */
export interface FileCells {
  readonly rows: CellValue[][];
  readonly cells: Map<string, FileCell>;
}

/** `since1904`: the file counts its dates from 1904. */
export function writeCells(sheet: Sheet, since1904: boolean): FileCells {
  const rows: CellValue[][] = [];
  const cells = new Map<string, FileCell>();
  const used = sheet.usedRectangle();
  if (!used) return { rows, cells };
  const styles = new Styles();
  for (let row = 0; row < used.row + used.rows; row++) rows.push([]);
  sheet.grid.each(used, (cell, row, column) => {
    const value = fileValue(cell, since1904);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    const detail = detailOf(cell, value, row, column, styles);
    if (detail) cells.set(`${row},${column}`, detail);
  });
  return { rows, cells };
}

/** What has not been calculated has no value: Excel calculates it on opening. */
function fileValue({ content, numberFormat }: Cell, since1904: boolean): CellValue {
  if (isCellError(content)) return content.error === '#BUSY!' ? null : content.error;
  if (typeof content === 'number' && since1904 && isDateFormat(numberFormat)) return content - DAYS_TO_1904;
  return content === '' ? null : content;
}

function detailOf(
  cell: Cell,
  value: CellValue,
  row: number,
  column: number,
  styles: Styles,
): FileCell | null {
  const style = styles.of(cell, cell.fileStyle as StyleOrigin | undefined);
  const attached = cell.attached as AttachedFacts | undefined;
  if (cell.formula === null && !style && !attached) return null;
  const { comment, hyperlink, checkbox, richText, value: readValue } = attached?.cell ?? {};
  return {
    value: cell.formula === null ? value : null,
    type: cell.formula === null ? 'string' : 'formula',
    ...(style && { style }),
    ...(comment && { comment }),
    ...(hyperlink && { hyperlink }),
    ...(checkbox && { checkbox }),
    ...(richText && value === readValue && { richText }),
    ...(cell.formula !== null && formulaPart(cell, cell.formula, value, row, column, attached)),
  };
}

/** A formula whose result may spill is stored as a dynamic array, else Excel would put an @ before it. */
function formulaPart(
  { spill, content }: Cell,
  formula: string,
  value: CellValue,
  row: number,
  column: number,
  attached: AttachedFacts | undefined,
): Partial<FileCell> {
  const asRead = attached?.formula === formula ? attached.dynamic : null;
  const dynamic = spill !== undefined || (asRead ?? callsCustomFunction(formula));
  const area = { row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
  return {
    formula: storedFormula(formula.slice(1)),
    // An empty text is a result too: without it the cell would count as not calculated.
    formulaResult: content === '' ? '' : value,
    ...(dynamic ? { formulaType: 'array', formulaDynamic: true, formulaRef: rectangleAddress(area) } : {}),
  };
}

/** Works out each style once. */
class Styles {
  private readonly known = new Map<CellStyle, Map<string, FileStyle>>();
  private readonly before = new Map<FileStyle, Styles>();

  of({ style, numberFormat }: Cell, origin: StyleOrigin | undefined): FileStyle | null {
    if (!origin) {
      const plain = numberFormat === 'General' && Object.keys(style).length === 0;
      return plain ? null : this.made(style, numberFormat, {});
    }
    if (style === origin.style && numberFormat === origin.numberFormat) {
      return Object.keys(origin.file).length > 0 ? origin.file : null;
    }
    let changed = this.before.get(origin.file);
    if (!changed) {
      changed = new Styles();
      this.before.set(origin.file, changed);
    }
    return changed.made(style, numberFormat, origin.file);
  }

  private made(style: CellStyle, numberFormat: string, before: FileStyle): FileStyle {
    let formats = this.known.get(style);
    if (!formats) {
      formats = new Map();
      this.known.set(style, formats);
    }
    const known = formats.get(numberFormat);
    if (known) return known;
    const made = fileStyle(style, numberFormat, before);
    formats.set(numberFormat, made);
    return made;
  }
}
