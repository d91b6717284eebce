import { fail, ok, type Result } from '../../core/index';
import { parseRectangle, type Rectangle } from './address';
import { fitsSheet, intersection } from './area';
import type { Changes } from './changes';
import type { Refusal } from './refusal';
import type { Sheet } from './sheet';
import type { SheetList } from './sheetList';
import { completeHeaders } from './tableHeaders';
import type { Area } from './types';

/** A table: a header row of texts with rows below it. Its area includes header and totals row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** For example TableStyleMedium2; '' for none. */
  readonly style: string;
  readonly hasTotalsRow: boolean;
}

/** What may be chosen when a table is made. */
export interface TableOptions {
  readonly name?: string;
  readonly style?: string;
  readonly hasTotalsRow?: boolean;
}

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** The tables of the workbook. A `Table` is a snapshot: ask again by id after a change. */
export class TableList {
  private tables: Table[] = [];
  private made = 0;

  constructor(
    private readonly changes: Changes,
    private readonly sheets: SheetList,
  ) {}

  all(): readonly Table[] {
    return this.tables;
  }

  byId(id: string): Table | undefined {
    return this.tables.find((table) => table.id === id);
  }

  byName(name: string): Table | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** Header texts as they stand in the cells. */
  headers(table: Table): string[] {
    const { sheet, row, column, columns } = table.area;
    const grid = this.sheets.byId(sheet)?.grid;
    return Array.from({ length: columns }, (_, index) =>
      String(grid?.get(row, column + index).content ?? ''),
    );
  }

  /** Makes a table of an area whose first row is the header; blank or repeated headers are completed. */
  add(area: Area, options: TableOptions = {}): Result<Table, Refusal> {
    const sheet = this.sheets.byId(area.sheet);
    if (!sheet) return fail({ code: 'no-such-sheet' });
    if (sheet.isProtected) return fail({ code: 'sheet-protected' });
    const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
    const refusal = this.refusalOfName(options.name) ?? this.refusalOfArea(sheet, whole);
    if (refusal) return fail(refusal);
    const table: Table = {
      id: `{${String(++this.made).padStart(8, '0')}-0003-0000-0000-000000000000}`,
      name: options.name ?? this.freeName(),
      area: whole,
      style: options.style ?? DEFAULT_TABLE_STYLE,
      hasTotalsRow: options.hasTotalsRow ?? false,
    };
    this.completeHeaders(sheet, whole);
    this.tables.push(table);
    this.changes.emit({ kind: 'table-added', sheet: sheet.id, table: table.id });
    return ok(table);
  }

  /** Gives the table another area with the same header row. */
  resize(table: Table, area: Area): Result<Table, Refusal> {
    const sheet = this.sheets.byId(table.area.sheet);
    if (!sheet) return fail({ code: 'no-such-sheet' });
    if (sheet.isProtected) return fail({ code: 'sheet-protected' });
    const sameHeader = area.sheet === table.area.sheet && area.row === table.area.row && area.rows > 1;
    if (!sameHeader || !intersection(area, table.area)) return fail({ code: 'area-invalid' });
    const refusal = this.refusalOfArea(sheet, area, table);
    if (refusal) return fail(refusal);
    this.completeHeaders(sheet, area);
    return ok(this.replace(table, { ...table, area }));
  }

  rename(table: Table, name: string): Result<Table, Refusal> {
    if (name.toLowerCase() !== table.name.toLowerCase()) {
      const refusal = this.refusalOfName(name);
      if (refusal) return fail(refusal);
    }
    return ok(this.replace(table, { ...table, name }));
  }

  setStyle(table: Table, style: string): Table {
    return this.replace(table, { ...table, style });
  }

  /** Forgets the table; its cells stay. */
  remove(table: Table): void {
    this.tables = this.tables.filter((each) => each.id !== table.id);
    this.changes.emit({ kind: 'table-removed', sheet: table.area.sheet, table: table.id });
  }

  /** Moves every table of a sheet, null removes it; part of a larger change. */
  rearrange(sheet: string, place: (area: Area) => Area | null): void {
    for (const table of this.tables.filter((each) => each.area.sheet === sheet)) {
      const area = place(table.area);
      if (!area) this.remove(table);
      else if (area !== table.area) this.replace(table, { ...table, area });
    }
  }

  private completeHeaders(sheet: Sheet, area: Area): void {
    if (completeHeaders(sheet, area))
      this.changes.emit({ kind: 'cells', source: 'add-in', ...area, rows: 1 });
  }

  private replace(table: Table, next: Table): Table {
    this.tables = this.tables.map((each) => (each.id === table.id ? next : each));
    this.changes.emit({ kind: 'table-changed', sheet: next.area.sheet, table: next.id });
    return next;
  }

  private refusalOfName(name: string | undefined): Refusal | null {
    if (name === undefined) return null;
    const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseRectangle(name);
    if (!valid) return { code: 'name-invalid' };
    return this.byName(name) ? { code: 'name-taken' } : null;
  }

  private refusalOfArea(sheet: Sheet, area: Rectangle, self?: Table): Refusal | null {
    if (!fitsSheet(area)) return { code: 'area-invalid' };
    const overlaps = this.tables.some(
      (other) => other.id !== self?.id && other.area.sheet === sheet.id && intersection(other.area, area),
    );
    return overlaps ? { code: 'tables-overlap' } : null;
  }

  private freeName(): string {
    let number = this.made;
    while (this.byName(`Table${number}`)) number++;
    return `Table${number}`;
  }
}
