import { peelAmount } from './peelAmount';
import { scanDate } from './scanDate';
import { scanFigures } from './scanFigures';

/** Decimal mark of a column of texts. `none`: nothing shows it. `mixed`: cells contradict each other. */
export type DecimalMark = '.' | ',' | 'none' | 'mixed';

/** Order of day and month in a column of texts, likewise. */
export type DateOrder = 'dmy' | 'mdy' | 'none' | 'mixed';

/** How the texts of one column are to be read. */
export interface ColumnFormat {
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
}

/** Format of a column that shows nothing. */
export const unknownFormat: ColumnFormat = { decimalMark: 'none', dateOrder: 'none' };

/** Decimal mark that an amount shows by itself, null when it may be either. `1.234,5` shows a comma. */
function shownMark(text: string): '.' | ',' | null {
  const peeled = peelAmount(text);
  const figures = peeled && scanFigures(text, peeled.start, peeled.end);
  if (!figures || figures.character === null || figures.mark === 'either') return null;
  if (figures.mark === 'decimal') return figures.character;
  return figures.character === '.' ? ',' : '.';
}

/** One view out of two: of what was seen first, unless the other was seen too. */
const joined = <T extends string>(
  seen: T | 'none' | 'mixed',
  next: T | 'none' | 'mixed',
): T | 'none' | 'mixed' => {
  if (seen === 'none') return next;
  return next === 'none' || next === seen ? seen : 'mixed';
};

/** Format of a column from all its texts: one that shows its form decides for those that do not. */
export function decideColumnFormat(texts: Iterable<string>): ColumnFormat {
  let decimalMark: DecimalMark = 'none';
  let dateOrder: DateOrder = 'none';
  for (const text of texts) {
    decimalMark = joined(decimalMark, shownMark(text) ?? 'none');
    const order = scanDate(text)?.order ?? 'none';
    if (order !== 'ymd') dateOrder = joined(dateOrder, order);
  }
  return { decimalMark, dateOrder };
}

/** A column that shows nothing by itself takes the form of the sheet's other columns, where these agree. */
export function withSheetFormat(column: ColumnFormat, others: readonly ColumnFormat[]): ColumnFormat {
  let { decimalMark, dateOrder } = column;
  if (decimalMark === 'none') {
    decimalMark = others.reduce<DecimalMark>((seen, other) => joined(seen, other.decimalMark), 'none');
    if (decimalMark === 'mixed') decimalMark = 'none';
  }
  if (dateOrder === 'none') {
    dateOrder = others.reduce<DateOrder>((seen, other) => joined(seen, other.dateOrder), 'none');
    if (dateOrder === 'mixed') dateOrder = 'none';
  }
  return { decimalMark, dateOrder };
}
