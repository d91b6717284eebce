import type { ChargeRefusal, ProcedureProblem, RateProblem } from '../../core/index';
import type { RuleTable } from './names';

/** Where a row of the tables of rules is. */
interface RulePlace {
  readonly table: RuleTable;
  readonly sheet: string;
  /** Sheet row from 1; that of the headers where a column is missing. */
  readonly row: number;
}

/** What can be wrong with a row besides its procedure; the facts of each are named behind it. */
export type RowProblemCode =
  | 'column-missing' // column
  | 'cell-unread' // column, content
  // procedures
  | 'name-missing'
  | 'rows-apart' // procedure
  | 'level-out-of-order' // procedure, content, level: 0 for a notice
  // rates
  | RateProblem['code'] // content: the regime
  // settings
  | 'setting-unknown' // content
  | 'setting-twice' // setting
  | 'value-unread' // setting, content
  | 'out-of-range' // setting, content, least, most
  | 'period-backwards' // content
  | 'procedure-unknown' // content
  | 'administration-unknown' // content
  | 'no-customer-setting' // setting, content
  // texts
  | 'choice-missing' // column
  | 'choice-unknown' // column, content
  | 'text-blank'
  | 'text-twice' // first: row of the other
  | TextProblemCode;

/** What can be wrong with a part of a text: column, content; line from 1 and suggestion, or most characters. */
type TextProblemCode = 'unknown-placeholder' | 'unknown-tag' | 'unknown-filter' | 'syntax' | 'too-long'; // column, content, most

/** A row of the tables of rules that cannot be used as it stands. */
export type RulesProblem = RulePlace &
  (
    | { readonly code: RowProblemCode; readonly facts: Readonly<Record<string, string | number>> }
    /** The procedure cannot be used. */
    | { readonly code: 'procedure'; readonly procedure: string; readonly problem: ProcedureProblem }
    /** The procedure is used; the law refuses a part of it. */
    | { readonly code: 'refused-by-law'; readonly procedure: string; readonly refusal: ChargeRefusal }
  );
