import { type Sheet as FileSheet, saveXlsx, type TableDefinition, writeXlsx } from 'hucre/xlsx';
import { quotedSheetName, rectangleAddress } from '../address';
import type { Sheet } from '../sheet';
import type { Table } from '../tableList';
import type { Workbook } from '../workbook';
import { type FileOrigin, type NamedRange, originOf } from './fileOrigin';
import { storedFormula } from './functionNames';
import { settingsSheet } from './settingsSheet';
import { writeLayout } from './sheetFacts';
import { writeCells } from './writeCells';

/** The bytes of the workbook as .xlsx: the file that it came from, if any, with its cells, tables and names as they are now. */
export function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const origin = originOf(workbook);
  const sheets = workbook.sheets.all().map((sheet) => writeSheet(workbook, sheet, origin));
  const printNames = sheets.flatMap(takePrintNames);
  if (workbook.settings.all().size > 0) sheets.push(settingsSheet(workbook.settings.all()));
  const namedRanges = [...names(workbook), ...(origin?.otherNames ?? []), ...printNames];
  const activeSheet = workbook.sheets.position(workbook.sheets.active);
  const workbookProtection = {
    ...origin?.file.workbookProtection,
    lockStructure: workbook.sheets.isStructureProtected,
  };
  if (!origin) {
    const made = sheets.map(({ charts: _charts, pivotTables: _pivotTables, ...sheet }) => sheet);
    return writeXlsx({ sheets: made, namedRanges, activeSheet, workbookProtection });
  }
  return saveXlsx(Object.assign(origin.file, { sheets, namedRanges, activeSheet, workbookProtection }));
}

function writeSheet(workbook: Workbook, sheet: Sheet, origin: FileOrigin | undefined): FileSheet {
  const before = origin?.sheets.get(sheet.id);
  const after: FileSheet = {
    ...withoutPane(before),
    name: sheet.name,
    ...writeLayout(sheet, before),
    ...writeCells(sheet, origin?.file.dateSystem === '1904'),
    columns: columns(sheet, before),
    tables: workbook.tables
      .all()
      .filter(({ area }) => area.sheet === sheet.id)
      .map((table) => writeTable(workbook, table, origin?.tables.get(table.id))),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
  };
  padForRowFacts(after);
  if (!sheet.isProtected) delete after.protection;
  else after.protection ??= { sheet: true };
  return after;
}

/** What the file said, frozen panes aside: there are none where the sheet has none now. */
function withoutPane(before: FileSheet | undefined): Partial<FileSheet> {
  const { freezePane: _pane, ...kept } = before ?? {};
  return kept;
}

/** The library writes heights only of rows that it is given, so empty rows with a height are given too. */
function padForRowFacts({ rows, rowDefs }: FileSheet): void {
  for (const row of rowDefs?.keys() ?? []) while (rows.length <= row) rows.push([]);
}

/** Widths as they are now, and whatever else the file says of columns. */
function columns(sheet: Sheet, before: FileSheet | undefined): NonNullable<FileSheet['columns']> {
  const count = Math.max(
    before?.columns?.length ?? 0,
    ...[...sheet.columnWidths.keys()].map((column) => column + 1),
  );
  return Array.from({ length: count }, (_, column) => {
    const { width: _width, ...kept } = before?.columns?.[column] ?? {};
    const width = sheet.columnWidths.get(column);
    return width === undefined ? kept : { ...kept, width };
  });
}

function writeTable(workbook: Workbook, table: Table, before: TableDefinition | undefined): TableDefinition {
  const known = new Map(before?.columns.map((column) => [column.name, column]));
  const headers = workbook.tables.headers(table);
  return {
    ...before,
    name: table.name,
    displayName: table.name,
    range: rectangleAddress(table.area),
    style: table.style,
    showTotalRow: table.hasTotalsRow,
    columns: headers.map((name) => known.get(name) ?? { name }),
  };
}

function names(workbook: Workbook): NamedRange[] {
  return workbook.names.all().map(({ name, formula, comment, scope }) => {
    const sheet = scope === null ? undefined : workbook.sheets.byId(scope);
    return {
      name,
      range: storedFormula(formula.slice(1)),
      ...(comment ? { comment } : {}),
      ...(sheet ? { scope: sheet.name } : {}),
    };
  });
}

/** The library writes print areas without quoting the sheet's name, which Excel takes for damage: we write them. */
function takePrintNames(sheet: FileSheet): NamedRange[] {
  if (!sheet.pageSetup) return [];
  const { printArea, printTitlesRow, printTitlesColumn, ...kept } = sheet.pageSetup;
  sheet.pageSetup = kept;
  const on = (range: string): string => `${quotedSheetName(sheet.name)}!${range}`;
  const titles = [printTitlesColumn, printTitlesRow].flatMap((range) => (range ? [on(range)] : []));
  return [
    ...(printArea ? [{ name: '_xlnm.Print_Area', range: on(printArea), scope: sheet.name }] : []),
    ...(titles.length > 0
      ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet.name }]
      : []),
  ];
}
