import type { NewTable, RawRow, RawTable, RulesTables } from '../app/ports';
import { type RuleTable, ruleTableNames, ruleTables } from '../wording/tables/names';
import { columnsOf } from '../wording/tables/recognise';
import { readBlocks } from './blocks';
import { cellValue } from './cellValue';
import { findRuleTables } from './findRuleTables';
import { makeTable } from './newTable';
import { replaceRows } from './replaceRows';
import { recordingRows, type Stamps } from './restore/recording';
import { inExcel, writingInExcel } from './run';
import { selectRow } from './selectRow';
import type { Located } from './tables';
import { KnownFault } from './toFault';

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

/** What a change of a table is about: the procedure of the rows, where they are of one. */
function subjectOf(
  table: RuleTable,
  at: readonly RawRow[],
  headers: readonly string[],
  made: NewTable,
): string {
  if (table !== 'procedures') return '';
  const among = (cells: readonly unknown[], own: readonly string[]): string => {
    const cell = cells[columnsOf.procedures(own).get('procedure') ?? -1];
    return typeof cell === 'string' ? cell : '';
  };
  const written = made.rows.map((cells) => among(cells, made.headers));
  const read = at.map(({ cells }) =>
    among(
      cells.map(({ content }) => content),
      headers,
    ),
  );
  const [name = ''] = new Set([...written, ...read].filter((one) => one !== ''));
  return name;
}

/** The tables of procedures, rates, settings and texts in the open workbook, through Office.js; what it writes can be taken back. */
export function createRulesTables(stamps: Stamps): RulesTables {
  const recording = (
    context: Excel.RequestContext,
    table: RuleTable,
    of: (headers: readonly string[]) => string,
    work: (found: Located | null) => Promise<void>,
  ): Promise<void> => {
    const find = async (): Promise<Located | null> => (await findRuleTables(context, [table]))[0] ?? null;
    return recordingRows(context, stamps, { place: table, table: ruleTableNames[table], of }, { find, work });
  };
  return {
    read: () =>
      inExcel(async (context) => {
        const found = await findRuleTables(context, ruleTables);
        const tables: (RawTable | null)[] = [];
        for (const located of found) tables.push(located && (await rawTable(context, located)));
        const [procedures = null, rates = null, rules = null, texts = null] = tables;
        return { procedures, rates, rules, texts };
      }),
    make: (table, { sheet, headers, rows }) =>
      writingInExcel(async (context) => {
        await recording(
          context,
          table,
          () => '',
          async (found) => {
            if (found === null)
              await makeTable(context, { table: ruleTableNames[table], sheet }, headers, rows);
          },
        );
      }),
    replace: (table, at, made, goesOn) =>
      writingInExcel(async (context) => {
        const { sheet, headers, rows } = made;
        await recording(
          context,
          table,
          (read) => subjectOf(table, at, read, made),
          async (found) => {
            if (found !== null) await replaceRows(context, table, found, { at, made, goesOn });
            else if (at.length > 0) throw gone();
            else if (rows.length > 0)
              await makeTable(context, { table: ruleTableNames[table], sheet }, headers, rows);
          },
        );
      }),
    show: (table, row) =>
      inExcel(async (context) => {
        const [located] = await findRuleTables(context, [table]);
        if (located) await selectRow(context, located, row);
      }),
  };
}
