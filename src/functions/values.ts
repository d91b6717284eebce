import type { CellFailure } from '../wording/functions/failureText';

/** A cell as Excel hands it over. Errors in cells come as objects; blank cells as 0, '' or null. */
export type CellIn = string | number | boolean | null | undefined | object;

/** An argument: null or undefined when left out, else a value or rows of values. */
export type Argument = CellIn | readonly (readonly CellIn[])[];

/** A cell of an answer. */
export type CellOut = string | number | boolean | CellFailure;

/** What a function answers: rows that spill, or one failure for the call as a whole. */
export type FunctionResult = readonly (readonly CellOut[])[] | CellFailure;

/** True for a failure of one cell or of the whole call. */
export const isFailure = (value: CellOut | FunctionResult): value is CellFailure =>
  typeof value === 'object' && 'failure' in value;

/** True for an argument that was left out. */
export const isOmitted = (argument: Argument): argument is null | undefined =>
  argument === null || argument === undefined;

/** An argument as rows of cells; a single value is one cell. */
export const rowsOf = (argument: Argument): readonly (readonly CellIn[])[] =>
  Array.isArray(argument) ? (argument as readonly (readonly CellIn[])[]) : [[argument as CellIn]];

/** True for a cell without content. Excel for Windows hands blank cells over as 0. */
export const isBlank = (cell: CellIn): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');

/** What a cell holds, for a message. An error in a cell is named by its code, such as `#N/A`. */
export function contentOf(cell: CellIn): string {
  if (typeof cell !== 'object' || cell === null) return String(cell ?? '');
  return 'code' in cell && typeof cell.code === 'string' ? cell.code : '';
}

/** A number or code as text: a whole number from 0 in figures, a text as it is; null for everything else. */
export function figuresOf(cell: CellIn): string | null {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : null;
  return typeof cell === 'string' ? cell : null;
}
