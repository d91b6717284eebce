import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Cell } from '../workbook/cell';
import { isSameStyle } from '../workbook/cellStyle';
import type { CellContent, CellStyle } from '../workbook/types';
import { bordersFrom, bordersTo } from './borders';
import { errorOf, isErrorName } from './values';

/** A cell as both sides can say it: what was entered (a formula, or a value) and how it looks. */
export interface EnteredCell {
  /** The value; '' beside a formula, whose result is no entry. */
  readonly content: CellContent;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** What Univer writes where a person chose no other, in points. */
const STANDARD_SIZE = 11;

/** Pixels of a step of indentation. */
const INDENT = 9;

const VERTICALS = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE } as const;

/** The part of a workbook cell that was entered; a cell that shows another formula's array is empty. */
export function enteredCell({ content, formula, numberFormat, style, spilledFrom }: Cell): EnteredCell {
  return { content: formula !== null || spilledFrom ? '' : content, formula, numberFormat, style };
}

export function isSameEntry(a: EnteredCell, b: EnteredCell): boolean {
  return (
    a.formula === b.formula &&
    isSameContent(a.content, b.content) &&
    a.numberFormat === b.numberFormat &&
    isSameStyle(a.style, b.style)
  );
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.error === b.error : a === b;
}

/**
 * The cell as Univer takes it. Every facet is said, absent ones as null, so that it replaces what was
 * there; a formula comes without its old value and is calculated.
 */
export function toCellData(cell: EnteredCell): ICellData {
  const s = toStyle(cell);
  const nothing = { p: null, si: null, s };
  if (cell.formula !== null) return { ...nothing, f: cell.formula, v: null, t: null };
  const { content } = cell;
  if (content === '') return { ...nothing, f: null, v: null, t: null };
  if (typeof content === 'number') return { ...nothing, f: null, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean')
    return { ...nothing, f: null, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = typeof content === 'string' ? content : content.error;
  return { ...nothing, f: null, v: text, t: CellValueType.STRING };
}

function toStyle({ numberFormat, style }: EnteredCell): IStyleData {
  return {
    n: numberFormat === 'General' ? null : { pattern: numberFormat },
    bl: style.bold ? BooleanNumber.TRUE : null,
    it: style.italic ? BooleanNumber.TRUE : null,
    ul: style.underline ? { s: BooleanNumber.TRUE } : null,
    fs: style.fontSize ?? null,
    ff: style.fontName ?? null,
    bd: bordersTo(style),
    cl: style.fontColour === undefined ? null : { rgb: style.fontColour },
    bg: style.fill === undefined ? null : { rgb: style.fill },
    tb: style.wrap ? WrapStrategy.WRAP : null,
    ht: style.horizontal === undefined ? null : ALIGNMENTS[style.horizontal],
    pd: style.indent ? { l: style.indent * INDENT } : null,
    vt: style.vertical === undefined ? null : VERTICALS[style.vertical],
  } as IStyleData;
}

/** What stands in a cell of Univer, with its formula and style already looked up. */
export function fromCellData(
  cell: Nullable<ICellData>,
  formula: string | null,
  style: Nullable<IStyleData>,
): EnteredCell {
  return {
    content: formula === null ? contentOf(cell) : '',
    formula,
    numberFormat: style?.n?.pattern ?? 'General',
    style: styleOf(style),
  };
}

/** The text of a cell with rich text, such as a link; undefined for others. */
export function richTextOf(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n');
}

function contentOf(cell: Nullable<ICellData>): CellContent {
  const value = richTextOf(cell) ?? cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (typeof value !== 'string') return value;
  if (cell?.t === CellValueType.NUMBER && value !== '' && Number.isFinite(Number(value)))
    return Number(value);
  return isErrorName(value) ? errorOf(value) : value;
}

function styleOf(style: Nullable<IStyleData>): CellStyle {
  const horizontal = (['left', 'center', 'right'] as const).find((each) => ALIGNMENTS[each] === style?.ht);
  const vertical = (['top', 'center'] as const).find((each) => VERTICALS[each] === style?.vt);
  const indent = Math.round((style?.pd?.l ?? 0) / INDENT);
  const fontColour = style?.cl?.rgb;
  const fill = style?.bg?.rgb;
  return {
    ...(style?.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style?.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style?.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(style?.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style?.fs && style.fs !== STANDARD_SIZE ? { fontSize: style.fs } : {}),
    ...(style?.ff ? { fontName: style.ff } : {}),
    ...(vertical ? { vertical } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...bordersFrom(style?.bd),
    ...(fontColour ? { fontColour } : {}),
    ...(fill ? { fill } : {}),
  };
}
