import { NO_DAY } from '../dates/day';
import { customerId } from '../items/customerId';
import { normalisedName } from '../items/normalisedName';
import { digitsOf } from '../money/currency';
import type { CurrencyCode } from '../money/money';
import { inPieces, runThrough, type Sliced } from '../sliced';
import type { CellValue } from './grid';
import type { Field, Reading } from './reading';
import { cellAmount, cellDay, cellText, isBlank } from './values/cells';
import { unknownFormat } from './values/columnFormat';

/** Places of items by document text, nearly always one; made once per reading: the selection moves often, it rarely. */
type ByDocument = ReadonlyMap<string, number | readonly number[]>;

const byDocument = new WeakMap<Reading, ByDocument>();

/**
 * Makes ready for `identifyRow` what it looks up in a reading. Without it the first row that is asked for takes that time.
 */
export function* indexRows(reading: Reading): Sliced<ByDocument> {
  const known = byDocument.get(reading);
  if (known !== undefined) return known;
  const index = new Map<string, number | number[]>();
  const { document } = reading.items;
  yield* inPieces(document.length, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const text = document[at] ?? '';
      const others = index.get(text);
      if (others === undefined) index.set(text, at);
      else if (typeof others === 'number') index.set(text, [others, at]);
      else others.push(at);
    }
  });
  byDocument.set(reading, index);
  return index;
}

function itemsOf(reading: Reading, document: string): readonly number[] {
  const found = runThrough(indexRows(reading)).get(document) ?? [];
  return typeof found === 'number' ? [found] : found;
}

/**
 * Key of the item that a sheet row shows, or null when the row is none of the reading's items. Told by the cells
 * alone, since the user may have sorted the sheet: document and customer first; where these leave several, due
 * date, invoice date and amounts.
 * @param values cells of the row, the first of them in sheet column `firstColumn` (from 1)
 * @param row sheet row from 1; tells apart only what the cells cannot
 */
export function identifyRow(
  reading: Reading,
  values: readonly CellValue[],
  firstColumn: number,
  row: number,
): string | null {
  const columns = new Map(reading.mapping.map((column) => [column.field, column]));
  const cell = (field: Field): CellValue | undefined =>
    values[(columns.get(field)?.column ?? 0) - firstColumn];
  const { items } = reading;
  const only = (candidates: readonly number[]): string | null =>
    candidates.length === 1 ? (items.key[candidates[0] ?? -1] ?? null) : null;

  const document = cellText(cell('invoiceNumber'));
  let candidates = itemsOf(reading, document);
  const number = cellText(cell('customerNumber'));
  const name = cellText(cell('customerName'));
  candidates = candidates.filter((at) => {
    const own = items.customers[items.customer[at] ?? -1];
    if (number !== '') return own !== undefined && customerId(own) === number;
    return name === '' || normalisedName(own?.name ?? '') === normalisedName(name);
  });
  if (columns.has('company')) {
    const company = cellText(cell('company'));
    candidates = candidates.filter((at) => items.companies[items.company[at] ?? -1] === company);
  }
  if (candidates.length === 1 && document !== '') return only(candidates);

  const dayMatches = (field: 'dueDate' | 'invoiceDate', days: Int32Array) => (at: number) => {
    const format = columns.get(field)?.format ?? unknownFormat;
    const content = cell(field);
    if (!columns.has(field)) return true;
    const day = isBlank(content) ? NO_DAY : cellDay(content, '', format.dateOrder, reading.date1904 ?? false);
    return days[at] === day;
  };
  const amountMatches = (field: 'open' | 'amount', minors: Float64Array) => (at: number) => {
    const content = cell(field);
    if (isBlank(content)) return true;
    const currency: CurrencyCode = items.currencies[items.currency[at] ?? -1] ?? '';
    const format = columns.get(field)?.format ?? unknownFormat;
    const minor = cellAmount(content, format, digitsOf(currency), currency);
    return minor !== null && Math.abs(minor) === Math.abs(minors[at] ?? Number.NaN);
  };
  candidates = candidates
    .filter(dayMatches('dueDate', items.dueDay))
    .filter(dayMatches('invoiceDate', items.invoiceDay))
    .filter(amountMatches('open', items.open))
    .filter(amountMatches('amount', items.amount));
  return only(candidates) ?? only(candidates.filter((at) => items.row[at] === row));
}

/**
 * Company code in a row of a sheet that was read; null where the sheet has no column for it.
 * @param values cells of the row, the first of them in sheet column `firstColumn` (from 1)
 */
export function companyOfRow(
  { mapping }: Pick<Reading, 'mapping'>,
  values: readonly CellValue[],
  firstColumn: number,
): string | null {
  const column = mapping.find(({ field }) => field === 'company');
  return column === undefined ? null : cellText(values[column.column - firstColumn]);
}
