import type { CellError } from '../../host/workbook/types';

/** Why a formula cannot be calculated as Excel would. */
export type FormulaFaultCode =
  /** Calls a function that the engine does not have. */
  | 'unknown-function'
  /** Is no formula: a bracket is missing, an operator has nothing to work on. */
  | 'unreadable'
  /** Reads another file. */
  | 'external-link'
  /** Uses something that the engine computes otherwise than Excel, or not at all. */
  | 'unsupported'
  /** Needs its own result. */
  | 'circular';

/** A cell that cannot be calculated. */
export interface FormulaFault {
  readonly code: FormulaFaultCode;
  /** Name of the sheet. */
  readonly sheet: string;
  /** `B7`. */
  readonly address: string;
  /** As Excel shows it, with its `=`. */
  readonly formula: string;
  /** What is at fault where one piece of the formula is: the function's name, the other file, the operator. */
  readonly part?: string;
}

/** Why a workbook was not calculated: cells that cannot be, or a calculation that did not end. */
export type CalculationFault = FormulaFault | { readonly code: 'time-out' };

/** A cell that shows an error, as it would in Excel. */
export interface ErrorCell {
  readonly sheet: string;
  readonly address: string;
  readonly error: CellError['error'];
  /** What a function of the add-in says about it. */
  readonly message?: string;
}

/** What a calculation did. */
export interface CalculationSummary {
  readonly formulas: number;
  /** Cells that show something else than before, those of arrays included. */
  readonly changed: number;
  readonly errors: readonly ErrorCell[];
}
