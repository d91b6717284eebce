import type { RawTable, RulesTables } from '../app/ports';
import { type RuleTable, ruleTableNames, ruleTables } from '../wording/tables/names';
import { areRuleHeaders } from '../wording/tables/recognise';
import { readBlocks } from './blocks';
import { cellValue } from './cellValue';
import { findLists } from './findList';
import { makeTable } from './newTable';
import { replaceRows } from './replaceRows';
import { inExcel, writingInExcel } from './run';
import { selectRow } from './selectRow';
import type { Located } from './tables';
import { KnownFault } from './toFault';

const find = async (
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

async function rawTable(context: Excel.RequestContext, located: Located): Promise<RawTable> {
  const { sheet, sheetName, headers, body } = located;
  const rows = Array.from({ length: body.rows }, (_, index) => ({
    row: body.row + index + 1,
    cells: headers.map(() => ({ content: cellValue(null), format: 'General' })),
  }));
  const columns = headers.map((_, column) => column);
  const take =
    (part: 'content' | 'format') =>
    (row: number, column: number, content: unknown): void => {
      const cell = rows[row]?.cells[column];
      if (cell === undefined) return;
      if (part === 'content') cell.content = cellValue(content);
      else cell.format = String(content);
    };
  await readBlocks(context, sheet, body, {
    rows: [{ from: 0, count: body.rows }],
    asked: [
      { property: 'values', columns, take: take('content') },
      { property: 'numberFormat', columns, take: take('format') },
    ],
  });
  return { sheet: sheetName, headerRow: body.row, headers, rows };
}

/** The table of rows that were read is no longer there. */
const gone = (): KnownFault => new KnownFault({ code: 'rules-changed', detail: '' });

/** The tables of procedures, rates, settings and texts in the open workbook, through Office.js. */
export function createRulesTables(): RulesTables {
  return {
    read: () =>
      inExcel(async (context) => {
        const found = await find(context, ruleTables);
        const tables: (RawTable | null)[] = [];
        for (const located of found) tables.push(located && (await rawTable(context, located)));
        const [procedures = null, rates = null, rules = null, texts = null] = tables;
        return { procedures, rates, rules, texts };
      }),
    make: (table, { sheet, headers, rows }) =>
      writingInExcel(async (context) => {
        const [found] = await find(context, [table]);
        if (!found) await makeTable(context, { table: ruleTableNames[table], sheet }, headers, rows);
      }),
    replace: (table, at, made, goesOn) =>
      writingInExcel(async (context) => {
        const [found] = await find(context, [table]);
        if (found) await replaceRows(context, table, found, { at, made, goesOn });
        else if (at.length > 0) throw gone();
        else if (made.rows.length > 0)
          await makeTable(
            context,
            { table: ruleTableNames[table], sheet: made.sheet },
            made.headers,
            made.rows,
          );
      }),
    show: (table, row) =>
      inExcel(async (context) => {
        const [located] = await find(context, [table]);
        if (located) await selectRow(context, located, row);
      }),
  };
}
