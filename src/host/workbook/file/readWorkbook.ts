import type { Sheet as FileSheet, TableDefinition } from 'hucre/xlsx';
import { parseRectangle } from '../address';
import type { Sheet } from '../sheet';
import { Workbook } from '../workbook';
import { StylePool } from './cellOrigin';
import { type NamedRange, type OpenedFile, rememberOrigin } from './fileOrigin';
import { followChanges } from './followChanges';
import { shownFormula } from './functionNames';
import { readCells } from './readCells';
import { isSettingsSheet, readSettings } from './settingsSheet';
import { readLayout } from './sheetFacts';

/** Makes our workbook of an opened file. */
export function readWorkbook(file: OpenedFile, fileName: string): Workbook {
  const shown = file.sheets.filter((sheet) => !isSettingsSheet(sheet));
  const workbook = new Workbook(fileName, []);
  const pool = new StylePool();
  const sheets = new Map<string, FileSheet>();
  const tables = new Map<string, TableDefinition>();
  for (const each of shown) {
    const named = workbook.sheets.add(each.name, 'user');
    // Other programs write names that Excel refuses: the cells matter more than the name.
    const added = named.ok ? named : workbook.sheets.add(undefined, 'user');
    if (!added.ok) continue;
    readCells(each, added.value, pool);
    readSheetFacts(each, added.value);
    readLayout(each, added.value);
    for (const table of each.tables ?? []) {
      const id = readTable(workbook, added.value, table);
      if (id) tables.set(id, table);
    }
    sheets.set(added.value.id, { ...each, rows: [], cells: new Map() });
  }
  for (const sheet of file.sheets.filter(isSettingsSheet)) workbook.settings.replace(readSettings(sheet));
  const otherNames = (file.namedRanges ?? []).filter((name) => !readName(workbook, name));
  // Protection comes last: nothing can be made on a protected sheet.
  for (const [id, { protection }] of sheets) {
    const sheet = workbook.sheets.byId(id);
    if (sheet && protection && protection.sheet !== false) workbook.sheets.setProtected(sheet, true);
  }
  if (file.workbookProtection?.lockStructure) workbook.sheets.protectStructure(true);
  activate(workbook, shown[file.activeSheet ?? 0]?.name);
  followChanges(workbook, sheets);
  rememberOrigin(workbook, { file, sheets, tables, otherNames });
  file.sheets = [];
  return workbook;
}

function readSheetFacts(file: FileSheet, sheet: Sheet): void {
  if (file.veryHidden) sheet.visibility = 'VeryHidden';
  else if (file.hidden) sheet.visibility = 'Hidden';
  file.columns?.forEach(({ width }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width);
  });
  sheet.filter = file.autoFilter ? parseRectangle(file.autoFilter.range) : null;
  sheet.filterHidesRows = file.autoFilter?.columns?.some(({ filters }) => filters?.length) ?? false;
}

/** The id of our table, null when the file's makes no sense. */
function readTable(workbook: Workbook, sheet: Sheet, table: TableDefinition): string | null {
  const area = parseRectangle(table.range ?? '');
  if (!area) return null;
  const made = workbook.tables.add(
    { sheet: sheet.id, ...area },
    {
      name: table.displayName ?? table.name,
      style: table.style ?? '',
      hasTotalsRow: table.showTotalRow ?? false,
    },
  );
  return made.ok ? made.value.id : null;
}

function readName(workbook: Workbook, { name, range, scope, comment = '' }: NamedRange): boolean {
  const sheet = scope === undefined ? null : workbook.sheets.byName(scope);
  if (sheet === undefined) return false;
  const formula = `=${shownFormula(range)}`;
  return workbook.names.add({ name, formula, comment, scope: sheet?.id ?? null }).ok;
}

function activate(workbook: Workbook, name: string | undefined): void {
  const wanted = name === undefined ? undefined : workbook.sheets.byName(name);
  const visible = workbook.sheets.all().find(({ visibility }) => visibility === 'Visible');
  const sheet = wanted?.visibility === 'Visible' ? wanted : visible;
  if (sheet) workbook.sheets.activate(sheet, 'user');
}
