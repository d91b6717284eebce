import { CalculationWriter } from './calculationWriter';
import { CellEditor } from './cellEditor';
import { CellShifter } from './cellShifter';
import { Changes } from './changes';
import { NameList } from './nameList';
import { DocumentSettings } from './settings';
import type { Sheet } from './sheet';
import { SheetLayout } from './sheetLayout';
import { SheetList } from './sheetList';
import { renameSheetInFormulas } from './sheetRenaming';
import { TableList } from './tableList';
import type { Area, Change, Source } from './types';

/**
 * A workbook in memory, the single truth of the embedded host: the spreadsheet view, the add-in's host,
 * the calculation and the file all read it, change it through the parts below and hear of each change.
 *
 * @example
 * const workbook = new Workbook('Demo.xlsx', ['Open items']);
 * const { id: sheet } = workbook.sheets.active;
 * workbook.cells.enter({ sheet, row: 0, column: 0, rows: 1, columns: 2 }, [['Customer', '12']], 'user');
 * workbook.sheets.active.cell(0, 1).content //=> 12
 */
export class Workbook {
  private readonly changes = new Changes();
  private selected: Area | null = null;

  readonly sheets: SheetList;
  readonly tables: TableList;
  readonly names: NameList;
  readonly cells: CellEditor;
  readonly layout: SheetLayout;
  readonly shifter: CellShifter;
  readonly calculation: CalculationWriter;
  readonly settings: DocumentSettings;

  constructor(
    public fileName = 'Workbook.xlsx',
    sheetNames: readonly string[] = ['Sheet1'],
  ) {
    this.sheets = new SheetList(
      this.changes,
      (sheet, oldName) => renameSheetInFormulas(this, oldName, sheet.name),
      (sheet) => this.forget(sheet),
    );
    this.tables = new TableList(this.changes, this.sheets);
    this.names = new NameList(this.changes, this.sheets);
    this.cells = new CellEditor(this.changes, this.sheets, this.tables);
    this.layout = new SheetLayout(this.changes, this.cells, this.tables);
    this.shifter = new CellShifter(this.changes, this.sheets, this.tables, this.names, this.cells);
    this.calculation = new CalculationWriter(this.changes, this.sheets);
    this.settings = new DocumentSettings(this.changes);
    for (const name of sheetNames) this.sheets.add(name, 'user');
  }

  /** Hears of every change after it was made; returns how to stop. */
  subscribe(listener: (change: Change) => void): () => void {
    return this.changes.subscribe(listener);
  }

  /** The selected cells: A1 of the active sheet until something is selected. */
  get selection(): Area {
    const { id } = this.sheets.active;
    if (this.selected?.sheet === id) return this.selected;
    return { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Selects cells, bringing their sheet in front. */
  select(area: Area, source: Source): void {
    const sheet = this.sheets.byId(area.sheet);
    if (!sheet) return;
    this.selected = area;
    this.sheets.activate(sheet, source);
    this.changes.emit({ kind: 'selected', source, ...area });
  }

  private forget(sheet: Sheet): void {
    this.tables.rearrange(sheet.id, () => null);
    this.names.dropScope(sheet.id);
    renameSheetInFormulas(this, sheet.name, null);
  }
}
