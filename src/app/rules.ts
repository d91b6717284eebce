import type {
  DunningProcedure,
  DunningSettings,
  ProcedureProblemCode,
  RateProblem,
  RateTable,
} from '../core/index';
import type { RuleTable } from '../wording/tables/names';

/** By which rules an administration reminds: those of the workbook where it has them, else those of the product. */
export interface Rules {
  /** Procedures that a customer may have, by name in lower case. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  readonly rates: RateTable;
  readonly settings: DunningSettings;
  /** Name of the administration's own procedure; null where it has chosen none. */
  readonly procedure: string | null;
}

/** What can be wrong with a row of the tables of rules; each has a sentence in every language. */
export type RulesProblemCode =
  | ProcedureProblemCode
  | 'column-missing' // column
  // procedures; all of them with procedure
  | 'name-missing'
  | 'rows-apart'
  | 'level-out-of-order' // content, level
  | 'refused-by-law' // level, rule, kind: the procedure counts all the same
  // rates
  | RateProblem['code'] // content: the regime
  | 'cell-unread' // column, content
  // settings; all of them with content
  | 'setting-unknown'
  | 'setting-twice' // setting
  | 'value-unread' // setting
  | 'out-of-range' // setting, least, most
  | 'period-backwards'
  | 'procedure-unknown'
  | 'administration-unknown'
  | 'no-customer-setting'; // setting

/** A row that cannot be used as it stands. */
export interface RulesProblem {
  readonly code: RulesProblemCode;
  readonly table: RuleTable;
  readonly sheet: string;
  /** Sheet row from 1; that of the headers where a column is missing. */
  readonly row: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What the workbook has of one table. */
export interface RulesTableState {
  readonly present: boolean;
  /** Procedures, rates or settings that were read from it. */
  readonly count: number;
}

/** The rules, and how they came about. */
export interface LoadedRules extends Rules {
  readonly tables: Readonly<Record<RuleTable, RulesTableState>>;
  /** In the order of the tables and their rows. Where one is, what the product has stands in. */
  readonly problems: readonly RulesProblem[];
}

/** True for what is only said: the rule is used as it stands. */
export const isRemark = ({ code }: RulesProblem): boolean => code === 'refused-by-law';
