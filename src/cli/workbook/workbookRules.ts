import type { RawTable, RulesTables } from '../../app/ports';
import { ok } from '../../core/index';
import type { Workbook } from '../../host/workbook/workbook';
import { type RuleTable, ruleTableNames } from '../../wording/tables/names';
import { areRuleHeaders } from '../../wording/tables/recognise';
import { findList } from './findList';
import { cellAt } from './located';

/** The tables of procedures, rates, settings and texts of an opened workbook. */
export function createWorkbookRules(workbook: Workbook): Pick<RulesTables, 'read'> {
  const table = (which: RuleTable): RawTable | null => {
    const located = findList(workbook, ruleTableNames[which], (headers) => areRuleHeaders(which, headers));
    if (located === null) return null;
    const { sheet, headers, body } = located;
    const rows = Array.from({ length: body.rows }, (_, row) => ({
      row: body.row + row + 1,
      cells: headers.map((_header, column) => cellAt(sheet, body.row + row, body.column + column)),
    }));
    return { sheet: sheet.name, headerRow: body.row, headers, rows };
  };
  return {
    read: async () =>
      ok({
        procedures: table('procedures'),
        rates: table('rates'),
        rules: table('rules'),
        texts: table('texts'),
      }),
  };
}
