import type { CellFailure } from '../wording/functions/failureText';
import { type FunctionResult, isFailure } from './values';

/** What a function gives, with its failures as errors of whoever calls: rows, or one error for the whole call. */
export function deliver<E>(
  result: FunctionResult,
  error: (failure: CellFailure) => E,
): { readonly rows: readonly (readonly (string | number | boolean | E)[])[] } | { readonly error: E } {
  if (isFailure(result)) return { error: error(result) };
  return { rows: result.map((row) => row.map((cell) => (isFailure(cell) ? error(cell) : cell))) };
}
