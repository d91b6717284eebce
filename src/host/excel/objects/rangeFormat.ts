import { MAX_ROW_HEIGHT } from '../../workbook/sheetLayout';
import type { RangeObject } from '../session';
import { styleScalar } from '../styleScalar';
import { invalidArgument } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

/** Excel's standard column, 8.43 characters, is 48 points wide; files count characters, the API points. */
const STANDARD_CHARACTERS = 8.43;
const POINTS_PER_CHARACTER = 48 / STANDARD_CHARACTERS;
/** No autofitted column is narrower or wider than this, in characters. */
const FITTED = { least: 4, most: 60 };

/** A row without large letters or wrapped texts, in points. */
const STANDARD_HEIGHT = 15;

const VERTICALS = { Top: 'top', Center: 'center', Bottom: null } as const;
const ALIGNMENTS = { General: null, Left: 'left', Center: 'center', Right: 'right' } as const;

function columnsOf({ session, range }: RangeObject) {
  const sheet = session.workbook.sheets.byId(range.area.sheet);
  if (!sheet) throw invalidArgument();
  return { sheet, column: range.area.column, columns: range.area.columns };
}

/** The height that all rows of the range have, null where they differ. */
function rowHeight({ session, range: { area } }: RangeObject): number | null {
  const heights = session.workbook.sheets.byId(area.sheet)?.rowHeights;
  if (!heights) throw invalidArgument();
  const first = heights.get(area.row);
  const last = area.row + area.rows;
  if (first === undefined) {
    const chosen = [...heights.keys()].some((row) => row >= area.row && row < last);
    return chosen ? null : STANDARD_HEIGHT;
  }
  for (let row = area.row; row < last; row++) if (heights.get(row) !== first) return null;
  return first;
}

function setRowHeight({ session, range: { area } }: RangeObject, height: number | null): void {
  const sheet = session.workbook.sheets.byId(area.sheet);
  if (!sheet) throw invalidArgument();
  session.workbook.layout.setRowHeight(sheet, area.row, area.rows, height);
}

/** Makes each column as wide as its longest text, by counting characters. */
function autofitColumns(object: RangeObject): void {
  const { sheet, column, columns } = columnsOf(object);
  const longest = new Map<number, number>();
  sheet.grid.each(object.range.area, (cell, _row, at) => {
    const length = String(typeof cell.content === 'object' ? cell.content.error : cell.content).length;
    longest.set(at, Math.max(longest.get(at) ?? 0, length));
  });
  for (let at = column; at < column + columns && longest.size > 0; at++) {
    const length = longest.get(at);
    if (length === undefined) continue;
    const width = Math.min(FITTED.most, Math.max(FITTED.least, length + 2));
    object.session.workbook.cells.setColumnWidth(sheet, at, 1, width);
    longest.delete(at);
  }
}

export const rangeFormatClass: RemoteClass<RangeObject> = {
  name: 'RangeFormat',
  scalars: {
    ColumnWidth: {
      get: (object) => {
        const { sheet, column } = columnsOf(object);
        return (sheet.columnWidths.get(column) ?? STANDARD_CHARACTERS) * POINTS_PER_CHARACTER;
      },
      set: (object, points) => {
        if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
        const { sheet, column, columns } = columnsOf(object);
        object.session.workbook.cells.setColumnWidth(sheet, column, columns, points / POINTS_PER_CHARACTER);
      },
    },
    RowHeight: {
      get: rowHeight,
      set: (object, points) => {
        if (typeof points !== 'number' || !(points >= 0 && points <= MAX_ROW_HEIGHT)) throw invalidArgument();
        setRowHeight(object, points);
      },
    },
    VerticalAlignment: styleScalar({
      get: ({ vertical }) =>
        Object.entries(VERTICALS).find(([, ours]) => ours === (vertical ?? null))?.[0] ?? 'Bottom',
      patch: (value) => {
        const vertical = VERTICALS[value as keyof typeof VERTICALS];
        return vertical === undefined ? null : { vertical };
      },
    }),
    IndentLevel: styleScalar({
      get: ({ indent }) => indent ?? 0,
      patch: (value) =>
        typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 250
          ? { indent: value || null }
          : null,
    }),
    WrapText: styleScalar({
      get: ({ wrap }) => wrap ?? false,
      patch: (value) => (typeof value === 'boolean' ? { wrap: value || null } : null),
    }),
    HorizontalAlignment: styleScalar({
      get: ({ horizontal }) =>
        Object.entries(ALIGNMENTS).find(([, ours]) => ours === (horizontal ?? null))?.[0] ?? 'General',
      patch: (value) => {
        const horizontal = ALIGNMENTS[value as keyof typeof ALIGNMENTS];
        return horizontal === undefined ? null : { horizontal };
      },
    }),
  },
  navigations: {
    Borders: (object) => object.session.objects.rangeBorders(object),
    Fill: (object) => object.session.objects.rangeFill(object),
    Font: (object) => object.session.objects.rangeFont(object),
  },
  methods: {
    AutofitColumns: autofitColumns,
    // A row without a height of its own is fitted by the view.
    AutofitRows: (object) => setRowHeight(object, null),
  },
};
