import type { CellContent } from '../workbook/types';

/** A custom function as the calculator must know it. `matrix` parameters take a range. */
export interface FunctionSpec {
  /** Upper case, without the namespace: `LEVEL`. */
  readonly id: string;
  readonly parameters: readonly { readonly optional: boolean; readonly matrix: boolean }[];
}

/** Null is an argument that was left out. */
export type Argument = CellContent | null | readonly (readonly CellContent[])[];

/** The cell whose formula makes the call; `sheet` is a sheet id. */
export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionCall {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly caller: Caller;
}

/** One value, or rows of values that spill. */
export type Answer = CellContent | readonly (readonly CellContent[])[];

/**
 * Has the add-in's own runtime compute the calls: one answer each, in the same order. A function that
 * throws is an answer too (an error in the cell); a rejected promise means that nobody answered.
 */
export type Invoke = (calls: readonly FunctionCall[]) => Promise<readonly Answer[]>;

/** Computes one call at once. A function that fails answers with an error. */
export type Compute = (call: FunctionCall) => Answer;

export const BUSY: CellContent = { error: '#BUSY!' };

/** What a call is recognised by: custom functions depend on their arguments alone. */
export function callKey(id: string, args: readonly Argument[]): string {
  return `${id}${JSON.stringify(args)}`;
}

export function callerKey({ sheet, row, column }: Caller): string {
  return `${row},${column},${sheet}`;
}
