import type { Result } from '../../core/index';
import type { Refusal } from '../workbook/refusal';
import type { CellContent } from '../workbook/types';
import { invalidArgument, refused } from './wire/hostError';

/** The value of a change that the workbook made; what it refused becomes Excel's error. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw refused(result.error);
  return result.value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

type Scalar = string | number | boolean;
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** One value for all cells, or rows of values in which null leaves a cell as it is. */
export function cellValues(value: unknown): Scalar | (CellContent | null)[][] {
  if (isScalar(value)) return value;
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row.map((each: unknown) => {
      if (each !== null && !isScalar(each)) throw invalidArgument();
      return each;
    });
  });
}

/** As `cellValues`, for number formats: texts only. */
export function cellTexts(value: unknown): string | (string | null)[][] {
  const values = cellValues(value);
  if (!Array.isArray(values)) return text(values);
  return values.map((row) => row.map((each) => (each === null ? null : text(each))));
}
