import { ok, type Result } from '../../core/index';
import type { Refusal } from '../../host/workbook/refusal';
import type { Area } from '../../host/workbook/types';
import type { Workbook } from '../../host/workbook/workbook';
import { addSheetBehind, fitColumns } from '../workbook/writeTable';
import type { Report, ReportCell } from './report';

/** Name of a report's table, with a number behind it: table names have no spaces, and no two tables the same. */
const REPORT_TABLE = 'DunningRun';

const textOf = (cell: ReportCell): string => (typeof cell === 'string' ? cell : String(cell.value));
const contentOf = (cell: ReportCell) => (typeof cell === 'string' ? cell : cell.value);
const formatOf = (cell: ReportCell) => (typeof cell === 'string' ? '@' : cell.format);

/** Puts the report on a sheet of its own, behind the others: a head, and below it a table of all items. */
export function writeReport(workbook: Workbook, report: Report): Result<void, Refusal> {
  const added = addSheetBehind(workbook, report.sheet);
  if (!added.ok) return added;
  const { id } = added.value;
  const columns = report.headers.length;
  const lines = [...report.head, report.headers, ...report.rows].map((line) =>
    Array.from({ length: columns }, (_, column) => line[column] ?? ''),
  );
  const whole: Area = { sheet: id, row: 0, column: 0, rows: lines.length, columns };
  const written = enterCells(workbook, whole, lines);
  if (!written.ok) return written;
  const header = report.head.length;
  workbook.cells.setStyle({ ...whole, rows: 1, columns: 1 }, { bold: true }, 'add-in');
  fitColumns(
    workbook,
    added.value,
    lines.slice(header).map((line) => line.map(textOf)),
  );
  const table = { ...whole, row: header, rows: lines.length - header };
  const made = workbook.tables.add(table, { name: freeTableName(workbook) });
  return made.ok ? ok(undefined) : made;
}

function enterCells(workbook: Workbook, area: Area, lines: readonly (readonly ReportCell[])[]) {
  const formatted = workbook.cells.setNumberFormats(
    area,
    lines.map((line) => line.map(formatOf)),
    'add-in',
  );
  return formatted.ok
    ? workbook.cells.enter(
        area,
        lines.map((line) => line.map(contentOf)),
        'add-in',
      )
    : formatted;
}

function freeTableName(workbook: Workbook): string {
  for (let count = 1; ; count += 1) {
    const name = `${REPORT_TABLE}${count}`;
    if (workbook.tables.byName(name) === undefined) return name;
  }
}
