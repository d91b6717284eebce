import { type RuleTable, ruleTableNames } from '../wording/tables/names';
import { areRuleHeaders } from '../wording/tables/recognise';
import { findLists } from './findList';
import type { Located } from './tables';

/** The tables of rules by their names, else what has their headers; null for those that the workbook has not. */
export const findRuleTables = (
  context: Excel.RequestContext,
  tables: readonly RuleTable[],
): Promise<readonly (Located | null)[]> =>
  findLists(
    context,
    tables.map((table) => ({
      table: ruleTableNames[table],
      areHeaders: (headers) => areRuleHeaders(table, headers),
    })),
  );
