import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';

const DAY = 86_400_000;

/** Day 0 of Excel's calendar; 29 February 1900, which never was, is 60 in it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** EDATE: the same day some months later, the last of that month where it is shorter. */
export class AddMonths extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(given: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const start = isOneCell(given) ? cellOf(given, 0, 0) : given;
    if (start instanceof ArrayValueObject)
      return start.map((each, row, column) => later(each, cellOf(months, row, column)));
    if (months instanceof ArrayValueObject) return months.map((each) => later(start, each));
    return later(start, months);
  }
}

const isOneCell = (value: BaseValueObject): boolean =>
  value instanceof ArrayValueObject && value.getRowCount() === 1 && value.getColumnCount() === 1;

/** The value at a place; one row or column goes with each of the other argument. */
function cellOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  const found = value.get(value.getRowCount() === 1 ? 0 : row, value.getColumnCount() === 1 ? 0 : column);
  return found ?? NumberValueObject.create(0);
}

function later(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
  if (start.isError()) return start;
  if (months.isError()) return months;
  if ([start, months].some((each) => each.isString() || each.isBoolean()))
    return ErrorValueObject.create(ErrorType.VALUE);
  const serial = monthsLater(Math.floor(Number(start.getValue())), Math.trunc(Number(months.getValue())));
  return serial === null ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(serial);
}

/**
 * The serial of the day some months after another's; null outside Excel's calendar.
 * @example monthsLater(46053, 1) //=> 46081, from 31 January to 28 February 2026
 */
export function monthsLater(serial: number, months: number): number | null {
  if (serial < 0) return null;
  const day = new Date(DAY_ZERO + (serial < 60 ? serial + 1 : serial) * DAY);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const found = (Date.UTC(year, month, Math.min(day.getUTCDate(), last)) - DAY_ZERO) / DAY;
  const counted = found < 61 ? found - 1 : found;
  return counted >= 0 && counted <= 2_958_465 ? counted : null;
}
