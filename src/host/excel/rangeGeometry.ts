import { boundingRectangle, fitsSheet, intersection } from '../workbook/area';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/limits';
import type { Area } from '../workbook/types';
import { integer } from './arguments';
import { rangeArgument } from './rangeObject';
import type { RangeObject } from './session';
import { areaAt } from './sheetTarget';
import { invalidArgument, itemNotFound } from './wire/hostError';
import { NULL_OBJECT, type RemoteObject } from './wire/remoteClass';

type Method = (object: RangeObject, args: readonly unknown[]) => RemoteObject;

function made({ session, range }: RangeObject, change: Partial<Area>): RemoteObject {
  const area = { ...range.area, ...change };
  if (!fitsSheet(area)) throw invalidArgument();
  return session.objects.range(area);
}

/** A range or an address on the same sheet. */
function other(object: RangeObject, argument: unknown): Area {
  if (typeof argument !== 'string') return rangeArgument(argument).area;
  const sheet = object.session.workbook.sheets.byId(object.range.area.sheet);
  if (!sheet) throw itemNotFound();
  return areaAt({ session: object.session, sheet }, argument);
}

function common(object: RangeObject, argument: unknown): RemoteObject | null {
  const area = other(object, argument);
  const both = area.sheet === object.range.area.sheet ? intersection(object.range.area, area) : null;
  return both && made(object, both);
}

function used({ session, range }: RangeObject, valuesOnly: unknown): RemoteObject | null {
  const sheet = session.workbook.sheets.byId(range.area.sheet);
  const rectangle = sheet?.usedRectangle(valuesOnly === true);
  const both = rectangle && intersection(range.area, rectangle);
  return both ? session.objects.range({ sheet: range.area.sheet, ...both }) : null;
}

/** The methods of a range that give another range. */
export const rangeGeometry: Readonly<Record<string, Method>> = {
  // Cells outside the range may be asked for, as in Excel.
  GetCell: (object, [row, column]) => {
    const { area } = object.range;
    return made(object, {
      row: area.row + integer(row),
      column: area.column + integer(column),
      rows: 1,
      columns: 1,
    });
  },
  GetRow: (object, [row]) => made(object, { row: object.range.area.row + integer(row), rows: 1 }),
  GetColumn: (object, [column]) =>
    made(object, { column: object.range.area.column + integer(column), columns: 1 }),
  GetLastRow: (object) => made(object, { row: object.range.area.row + object.range.area.rows - 1, rows: 1 }),
  GetLastColumn: (object) =>
    made(object, { column: object.range.area.column + object.range.area.columns - 1, columns: 1 }),
  GetLastCell: (object) => {
    const { row, rows, column, columns } = object.range.area;
    return made(object, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  },
  GetEntireRow: (object) => made(object, { column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (object) => made(object, { row: 0, rows: MAX_ROWS }),
  GetOffsetRange: (object, [rows, columns]) => {
    const { area } = object.range;
    return made(object, { row: area.row + integer(rows), column: area.column + integer(columns) });
  },
  GetResizedRange: (object, [rows, columns]) => {
    const { area } = object.range;
    return made(object, { rows: area.rows + integer(rows), columns: area.columns + integer(columns) });
  },
  GetAbsoluteResizedRange: (object, [rows, columns]) =>
    made(object, { rows: integer(rows), columns: integer(columns) }),
  GetBoundingRect: (object, [argument]) => {
    const area = other(object, argument);
    if (area.sheet !== object.range.area.sheet) throw invalidArgument();
    return made(object, boundingRectangle(object.range.area, area));
  },
  GetIntersection: (object, [argument]) => {
    const both = common(object, argument);
    if (!both) throw itemNotFound();
    return both;
  },
  GetIntersectionOrNullObject: (object, [argument]) => common(object, argument) ?? NULL_OBJECT,
  GetUsedRange: (object, [valuesOnly]) => used(object, valuesOnly) ?? made(object, { rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (object, [valuesOnly]) => used(object, valuesOnly) ?? NULL_OBJECT,
};
