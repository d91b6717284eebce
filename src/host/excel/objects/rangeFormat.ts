import type { RangeObject } from '../session';
import { styleScalar } from '../styleScalar';
import { invalidArgument } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

/** Excel's standard column, 8.43 characters, is 48 points wide; files count characters, the API points. */
const STANDARD_CHARACTERS = 8.43;
const POINTS_PER_CHARACTER = 48 / STANDARD_CHARACTERS;
/** No autofitted column is narrower or wider than this, in characters. */
const FITTED = { least: 4, most: 60 };

const ALIGNMENTS = { General: null, Left: 'left', Center: 'center', Right: 'right' } as const;

function columnsOf({ session, range }: RangeObject) {
  const sheet = session.workbook.sheets.byId(range.area.sheet);
  if (!sheet) throw invalidArgument();
  return { sheet, column: range.area.column, columns: range.area.columns };
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
    Fill: (object) => object.session.objects.rangeFill(object),
    Font: (object) => object.session.objects.rangeFont(object),
  },
  methods: {
    AutofitColumns: autofitColumns,
    // Rows have no height of their own here: the view fits them.
    AutofitRows: () => undefined,
  },
};
