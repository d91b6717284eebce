import type { Language } from '../../core/index';
import { headersOf } from '../../wording/tables/columns';
import { ruleSheetName } from '../../wording/tables/names';
import { type ProcedureColumn, procedureColumns } from '../../wording/tables/procedureColumns';
import { columnsOf } from '../../wording/tables/recognise';
import { procedureCell } from '../../wording/tables/textCells';
import type { WrittenProcedure } from '../parts/rules/writtenProcedures';
import type { NewCell, NewTable, RawRow, RawTable } from '../ports';
import { keptCell, newCell } from './cells';
import { type DraftRow, daysOf } from './draft';

/** Rows with all columns of the table, or but those that an existing one has no need of. */
function tableOf(
  table: RawTable | null,
  language: Language,
  rows: readonly ((column: ProcedureColumn) => NewCell)[],
): NewTable {
  // A number of the level is for the eye: a table may do without.
  const has = table === null || columnsOf.procedures(table.headers).has('level');
  const columns = procedureColumns.columns.filter((column) => column !== 'level' || has);
  return {
    sheet: ruleSheetName('procedures', language),
    headers: headersOf({ ...procedureColumns, columns }, language),
    rows: rows.map((cell) => columns.map(cell)),
  };
}

/** Rows of a draft, in their order, as the table takes them. */
export function draftTable(
  table: RawTable | null,
  { name, rows }: { readonly name: string; readonly rows: readonly DraftRow[] },
  before: WrittenProcedure | null,
  language: Language,
): NewTable {
  let level = 0;
  const written = rows.map((row) => {
    const isNotice = (daysOf(row) ?? 0) < 0;
    if (!isNotice) level += 1;
    const number: NewCell = isNotice ? '' : { value: level, format: '0' };
    const kept = before === null || row.from === null ? undefined : before.cells[row.from];
    const sameName = before !== null && before.name === name && kept !== undefined;
    return (column: ProcedureColumn): NewCell => {
      if (column === 'level') return number;
      if (column === 'procedure')
        return sameName ? keptCell(kept.procedure, language) : procedureCell(name, language);
      return newCell(column, row.cells[column], kept?.[column], language);
    };
  });
  return tableOf(table, language, written);
}

/** Where a procedure goes that the table does not have: into a blank row at its end, else below it. */
export function endOf(table: RawTable | null): readonly RawRow[] {
  const last = table?.rows.at(-1);
  return last?.cells.every(({ content }) => content === null) === true ? [last] : [];
}
