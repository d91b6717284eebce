import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import type { Visibility } from '../../workbook/sheet';
import type { Area } from '../../workbook/types';
import { done, integer, text, truth } from '../arguments';
import { eventMethods } from '../eventMethods';
import { areaAt, type SheetTarget } from '../sheetTarget';
import { invalidArgument, itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

const whole = ({ sheet }: SheetTarget): Area => ({
  sheet: sheet.id,
  row: 0,
  column: 0,
  rows: MAX_ROWS,
  columns: MAX_COLUMNS,
});

/** The used range, null for an empty sheet. */
function usedRange({ session, sheet }: SheetTarget, valuesOnly: unknown): RemoteObject | null {
  const used = sheet.usedRectangle(valuesOnly === true);
  return used ? session.objects.range({ sheet: sheet.id, ...used }) : null;
}

export const worksheetClass: RemoteClass<SheetTarget> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, name) => done(session.workbook.sheets.rename(sheet, text(name), 'add-in')),
    },
    Position: {
      get: ({ session, sheet }) => session.workbook.sheets.position(sheet),
      set: ({ session, sheet }, position) => {
        const { sheets } = session.workbook;
        const to = integer(position);
        if (to < 0 || to >= sheets.all().length) throw invalidArgument();
        done(sheets.move(sheet, to, 'add-in'));
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showsGridlines,
      set: ({ session, sheet }, shown) => session.workbook.layout.setGridlines(sheet, truth(shown)),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ session, sheet }, value) => {
        const visibility = VISIBILITIES.find((each) => each === value);
        if (!visibility) throw invalidArgument();
        done(session.workbook.sheets.setVisibility(sheet, visibility, 'add-in'));
      },
    },
  },
  writtenAs: { Gridlines: 'ShowGridlines' },
  navigations: {
    Tables: ({ session, sheet }) => session.objects.tables(sheet),
    Names: ({ session, sheet }) => session.objects.names(sheet),
    Protection: ({ session, sheet }) => session.objects.protection(sheet),
    AutoFilter: ({ session, sheet }) => session.objects.autoFilter(sheet),
    PageLayout: ({ session, sheet }) => session.objects.pageLayout(sheet),
    FreezePanes: ({ session, sheet }) => session.objects.freezePanes(sheet),
  },
  methods: {
    Activate: ({ session, sheet }) => session.workbook.sheets.activate(sheet, 'add-in'),
    Delete: ({ session, sheet }) => done(session.workbook.sheets.remove(sheet, 'add-in')),
    GetRange: (target, [address]) =>
      target.session.objects.range(typeof address === 'string' ? areaAt(target, address) : whole(target)),
    GetRangeByIndexes: ({ session, sheet }, [row, column, rows, columns]) => {
      const area = {
        row: integer(row),
        column: integer(column),
        rows: integer(rows),
        columns: integer(columns),
      };
      return session.objects.range({ sheet: sheet.id, ...area });
    },
    GetCell: ({ session, sheet }, [row, column]) =>
      session.objects.range({
        sheet: sheet.id,
        row: integer(row),
        column: integer(column),
        rows: 1,
        columns: 1,
      }),
    // An empty sheet answers with its first cell.
    GetUsedRange: (target, [valuesOnly]) =>
      usedRange(target, valuesOnly) ??
      target.session.objects.range({ sheet: target.sheet.id, row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly) ?? NULL_OBJECT,
    _GetSheetById: ({ session }, [id]) => {
      const sheet = session.workbook.sheets.byId(text(id));
      if (!sheet) throw itemNotFound();
      return session.objects.worksheet(sheet);
    },
    ...eventMethods<SheetTarget>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'Calculated', 'FormatChanged'],
      ({ session, sheet }) => ({ session, eventTarget: sheet.id }),
    ),
  },
};
