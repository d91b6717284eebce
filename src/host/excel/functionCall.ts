import { isCellError } from '../workbook/cell';
import type { FormulaResult } from '../workbook/spill';
import type { CellContent, CellError } from '../workbook/types';

/** An argument of a custom function: one value, rows of values for a range, null for an omitted one. */
type FunctionArgument = CellContent | null | readonly (readonly (CellContent | null)[])[];

/** One call of a custom function. */
export interface FunctionCall {
  /** The id in functions.json, for example LEVEL. */
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  /** Cell that calls, for example `'Open items'!C2`. */
  readonly address?: string;
  /** Whether the function takes error values; else an error among the arguments is the answer. */
  readonly allowErrors?: boolean;
}

/** What the add-in sends back for a call: id, success, value or message, and a code for a failure. */
export type WireResult = readonly [id: number, ok: boolean, value: unknown, code?: number];

const FLAG_ALLOW_ERRORS = 4;

/** The invocation message of a call, as office.js reads it. */
export function invocation(id: number, { id: name, args, address, allowErrors }: FunctionCall): string {
  const values = args.map(wireArgument);
  return JSON.stringify([id, name, values, address ?? '', allowErrors ? FLAG_ALLOW_ERRORS : 0]);
}

/** An empty cell is null on the wire, an error an object that office.js makes a CustomFunctions.Error of. */
function wireArgument(argument: FunctionArgument): unknown {
  if (Array.isArray(argument)) return argument.map((row) => row.map(wireArgument));
  if (argument === null || argument === '') return null;
  const content = argument as CellContent;
  return isCellError(content) ? { type: 'CustomFunctionError', code: content.error } : content;
}

/** The first error among the arguments of a function that takes none; null when it can be called. */
export function errorAmong({ args, allowErrors }: FunctionCall): CellError | null {
  if (allowErrors) return null;
  const flat = args.flatMap((argument) =>
    Array.isArray(argument) ? argument.flat() : [argument],
  ) as (CellContent | null)[];
  for (const content of flat) if (content !== null && isCellError(content)) return content;
  return null;
}

/** Excel's cell errors by the codes of office.js. 0, 2 and 3 are thrown and rejected errors of any kind. */
const ERROR_CODES: Readonly<Record<number, CellError['error']>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Only these two carry a message. */
const WITH_MESSAGE: readonly CellError['error'][] = ['#VALUE!', '#N/A'];

/** What the cells show for a result. */
export function formulaResult([, succeeded, value, code = 0]: WireResult): FormulaResult {
  if (!succeeded) return cellError(ERROR_CODES[code] ?? '#VALUE!', code === 1 || code === 7 ? value : '');
  if (!Array.isArray(value)) return cellContent(value);
  return value.map((row) => (Array.isArray(row) ? row.map(cellContent) : [cellContent(row)]));
}

function cellContent(value: unknown): CellContent {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  const { valueType, code, message } = value as { valueType?: unknown; code?: unknown; message?: unknown };
  const known = Object.values(ERROR_CODES).concat('#NAME?', '#REF!');
  const error = known.find((each) => each === code);
  return valueType === 'CustomFunctionError' && error ? cellError(error, message) : { error: '#VALUE!' };
}

function cellError(error: CellError['error'], message: unknown): CellError {
  const says = typeof message === 'string' && message !== '' && WITH_MESSAGE.includes(error);
  return says ? { error, message } : { error };
}
