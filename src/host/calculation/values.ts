import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type CellContent, type CellError, ERROR_NAMES } from '../workbook/types';
import type { Answer, Argument } from './functionCall';

const BUSY_TEXT = '#BUSY!';

const ERRORS: ReadonlySet<string> = new Set(ERROR_NAMES);

export function isErrorName(text: string): text is CellError['error'] {
  return ERRORS.has(text);
}

/** An error by its name in the cell; a name that the host does not know is `#VALUE!`. */
export function errorOf(name: string): CellError {
  return { error: isErrorName(name) ? name : '#VALUE!' };
}

/**
 * A value as Excel for Windows hands it to a custom function. Blank cells arrive as 0 there, whatever
 * the parameter's type (OfficeDev/office-js 1951, 4702, 5262).
 */
function contentOf(value: Nullable<BaseValueObject>): CellContent {
  if (value === null || value === undefined || value.isNull()) return 0;
  if (value.isError()) return errorOf(String(value.getValue()));
  const raw = value.getValue();
  if (raw === BUSY_TEXT) return { error: BUSY_TEXT };
  if (value.isBoolean()) return raw === true || raw === 1;
  return typeof raw === 'number' ? raw : String(raw);
}

/**
 * One argument of a call. Univer gives a single cell as an array of one; the parameter decides whether
 * the function gets an array. A left-out argument is null.
 */
export function argumentOf(value: BaseValueObject, matrix: boolean): Argument {
  if (value instanceof ArrayValueObject) {
    const rows = value.getArrayValue();
    return matrix ? rows.map((row) => Array.from(row, (each) => contentOf(each))) : contentOf(rows[0]?.[0]);
  }
  if (value.isNull()) return null;
  return matrix ? [[contentOf(value)]] : contentOf(value);
}

/** Whether the argument holds a result that is still being computed. */
export function isBusy(argument: Argument): boolean {
  if (Array.isArray(argument)) return argument.some((row) => row.some(isBusy));
  return (
    argument !== null && typeof argument === 'object' && 'error' in argument && argument.error === BUSY_TEXT
  );
}

function valueObject(content: CellContent): BaseValueObject {
  if (typeof content === 'number') return NumberValueObject.create(content);
  if (typeof content === 'boolean') return BooleanValueObject.create(content);
  if (typeof content === 'string') return StringValueObject.create(content);
  // Univer shows an error under the name it is made with, also one that is not in its own list (#BUSY!).
  return ErrorValueObject.create(content.error as ErrorType, content.message);
}

/** An answer as Univer's engine takes it; texts stay texts, also those that look like numbers. */
export function resultOf(answer: Answer): BaseValueObject {
  if (!Array.isArray(answer)) return valueObject(answer as CellContent);
  const rows = answer as readonly (readonly CellContent[])[];
  const first = rows[0]?.[0];
  if (first === undefined) return ErrorValueObject.create(ErrorType.CALC);
  if (rows.length === 1 && rows[0]?.length === 1) return valueObject(first);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
