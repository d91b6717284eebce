import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import type { CellContent } from '../../workbook/types';
import { cellTexts, cellValues, done } from '../arguments';
import { rangeGeometry } from '../rangeGeometry';
import {
  cellFormula,
  cellText,
  cellValue,
  cellValueType,
  common,
  eachCell,
  fullAddress,
} from '../rangeReading';
import type { RangeObject } from '../session';
import { invalidArgument, itemNotFound, refused } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

function enter({ session, range }: RangeObject, value: unknown): void {
  const values: CellContent | (CellContent | null)[][] = cellValues(value);
  done(session.workbook.cells.enter(range.area, values, 'add-in'));
}

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

export const rangeClass: RemoteClass<RangeObject> = {
  name: 'Range',
  identity: ({ range }) => (range.referenceId === null ? {} : { _ReferenceId: range.referenceId }),
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    RowIndex: { get: ({ range }) => range.area.row },
    ColumnIndex: { get: ({ range }) => range.area.column },
    RowCount: { get: ({ range }) => range.area.rows },
    ColumnCount: { get: ({ range }) => range.area.columns },
    CellCount: { get: ({ range }) => range.area.rows * range.area.columns },
    IsEntireColumn: { get: ({ range }) => range.area.rows === MAX_ROWS },
    IsEntireRow: { get: ({ range }) => range.area.columns === MAX_COLUMNS },
    Values: { get: (object) => eachCell(object, cellValue), set: enter },
    Formulas: { get: (object) => eachCell(object, cellFormula), set: enter },
    Text: { get: (object) => eachCell(object, cellText) },
    ValueTypes: { get: (object) => eachCell(object, cellValueType) },
    NumberFormat: {
      get: (object) => eachCell(object, (cell) => cell.numberFormat),
      set: ({ session, range }, value) =>
        done(session.workbook.cells.setNumberFormats(range.area, cellTexts(value), 'add-in')),
    },
    HasSpill: {
      get: (object) => common(object, (cell) => cell.spill !== undefined || cell.spilledFrom !== undefined),
    },
  },
  navigations: {
    Format: (object) => object.session.objects.rangeFormat(object),
    Worksheet: ({ session, range }) => {
      const sheet = session.workbook.sheets.byId(range.area.sheet);
      if (!sheet) throw itemNotFound();
      return session.objects.worksheet(sheet);
    },
  },
  methods: {
    ...rangeGeometry,
    Merge: ({ session, range }, [across]) =>
      done(session.workbook.layout.merge(range.area, across === true, 'add-in')),
    Unmerge: ({ session, range }) => done(session.workbook.layout.unmerge(range.area, 'add-in')),
    Select: ({ session, range }) => session.workbook.select(range.area, 'add-in'),
    Clear: ({ session, range }, [applyTo]) => {
      const what = CLEARED[(applyTo ?? 'All') as keyof typeof CLEARED];
      if (!what) throw invalidArgument();
      done(session.workbook.cells.clear(range.area, what, 'add-in'));
    },
    // The new cells are where the range was; the range itself moves with its cells.
    Insert: ({ session, range }, [direction]) => {
      const area = range.area;
      if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
      done(session.workbook.shifter.insert(area, direction === 'Down' ? 'down' : 'right', 'add-in'));
      return session.objects.range(area);
    },
    Delete: ({ session, range }, [direction]) => {
      if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
      done(session.workbook.shifter.delete(range.area, direction === 'Up' ? 'up' : 'left', 'add-in'));
    },
    _KeepReference: ({ session, range }) => {
      session.references.keep(range);
    },
    // office.js sends this before it splits large values into several writes.
    _ValidateArraySize: ({ range }, [rows, columns]) => {
      if (rows !== range.area.rows || columns !== range.area.columns) {
        throw refused({ code: 'size-mismatch' });
      }
    },
  },
};
