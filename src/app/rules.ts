import type { DunningProcedure, DunningSettings, OwnText, RateTable } from '../core/index';
import type { RuleTable } from '../wording/tables/names';
import type { RulesProblem } from '../wording/tables/problem';
import type { WrittenProcedure } from './parts/rules/writtenProcedures';

/** By which rules an administration reminds: those of the workbook where it has them, else those of the product. */
export interface Rules {
  /** Procedures that a customer may have, by name in lower case. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  readonly rates: RateTable;
  readonly settings: DunningSettings;
  /** Name of the administration's own procedure; null where it has chosen none. */
  readonly procedure: string | null;
  /** Its own texts of letters, in the order of their rows. */
  readonly texts: readonly OwnText[];
}

/** What the workbook has of one table. */
interface RulesTableState {
  readonly present: boolean;
  /** Procedures, rates, settings or texts that were read from it. */
  readonly count: number;
}

/** The rules, and how they came about. */
export interface LoadedRules extends Rules {
  /** Procedures as they stand in the table, by name in lower case, also those that are wrong: for those who mend them. */
  readonly writtenProcedures: ReadonlyMap<string, WrittenProcedure>;
  /** Own texts as they stand in the table, also those whose words are wrong: for those who mend them. */
  readonly writtenTexts: readonly OwnText[];
  readonly tables: Readonly<Record<RuleTable, RulesTableState>>;
  /** In the order of the tables and their rows. Where one is, what the product has stands in. */
  readonly problems: readonly RulesProblem[];
}

/** True for what is only said: the rule is used as it stands. */
export const isRemark = ({ code }: RulesProblem): boolean => code === 'refused-by-law';
