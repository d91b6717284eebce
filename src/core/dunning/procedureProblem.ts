import type { DunningLevel } from './procedure';

/** What can be wrong with a procedure as a person wrote it. */
export const procedureProblemCodes = [
  'no-levels',
  'too-many-levels',
  'days-missing',
  'days-not-whole',
  'days-fall',
  /** A notice before the due date stands below a level after it. */
  'negative-after-positive',
  'interval-not-whole',
  'unknown-channel',
  /** A mail or letter without a text. */
  'no-text',
  'unknown-text',
  'not-yes-or-no',
  'amount-not-valid',
  'pay-within-not-whole',
  /** A notice goes by mail only. */
  'notice-not-by-mail',
  /** A notice charges nothing: nothing is late yet. */
  'notice-charges',
] as const;
export type ProcedureProblemCode = (typeof procedureProblemCodes)[number];

/** A field of a procedure's row. */
export type ProcedureField = keyof DunningLevel;

/** What is wrong, and where. */
export interface ProcedureProblem {
  readonly code: ProcedureProblemCode;
  /** Place of the row among the procedure's own, from 1, notices included. */
  readonly row: number;
  /** Level of that row, from 1; 0 for a notice. */
  readonly level: number;
  readonly field: ProcedureField;
  /** What stands there; '' for nothing. */
  readonly content: string;
}
