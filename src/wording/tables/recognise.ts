import { columnFinder } from './columns';
import type { RuleTable } from './names';
import { procedureColumns } from './procedureColumns';
import { rateColumns } from './rateColumns';
import { ruleColumns } from './ruleColumns';
import { textColumns } from './textColumns';

/** Where the columns of each table are among headers. */
export const columnsOf = {
  procedures: columnFinder(procedureColumns),
  rates: columnFinder(rateColumns),
  rules: columnFinder(ruleColumns),
  texts: columnFinder(textColumns),
} as const;

/** Columns without which a table cannot be read. */
export const neededColumns = {
  procedures: ['procedure', 'days'],
  rates: ['regime', 'from', 'percent'],
  rules: ['setting', 'value'],
  texts: ['step', 'language'],
} as const;

/** Columns that only our table has together: nothing else a workbook may hold is taken for it. */
const marks: Readonly<Record<RuleTable, readonly string[]>> = {
  procedures: [...neededColumns.procedures, 'channel', 'text'],
  rates: [...neededColumns.rates, 'validThrough'],
  rules: [...neededColumns.rules, 'choices'],
  texts: [...neededColumns.texts, 'before', 'after'],
};

/** True for headers of that table in any language, whatever the table is called. */
export function areRuleHeaders(table: RuleTable, headers: readonly string[]): boolean {
  const found: ReadonlyMap<string, number> = columnsOf[table](headers);
  return marks[table].every((column) => found.has(column));
}
