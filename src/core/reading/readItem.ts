import { type DayNumber, NO_DAY } from '../dates/day';
import { customerId } from '../items/customerId';
import { documentKey, itemYear } from '../items/itemKey';
import type { SheetCustomer } from '../items/openItems';
import { digitsOf } from '../money/currency';
import { currencyOf } from '../money/currencyCodes';
import type { CurrencyCode, Minor } from '../money/money';
import { amountFields } from './amountFields';
import type { CellValue, Grid } from './grid';
import type { GroupCustomer } from './groupCustomer';
import { isNoDate } from './history';
import type { Issue, IssueCode } from './issue';
import type { ItemRow } from './itemColumns';
import type { Layout } from './layout';
import type { Field } from './reading';
import { readMoney } from './readMoney';
import { cellAmount, cellDay, cellText, isBlank } from './values/cells';
import { currencyInFormat } from './values/currencyInFormat';
import type { documentKindReader } from './values/documentKind';
import { exportHoldOf, levelOf } from './values/exportMarks';
import { peelAmount } from './values/peelAmount';
import { termDays } from './values/termDays';

/** What every row of a sheet is read with. */
export interface RowContext {
  readonly grid: Grid;
  readonly layout: Layout;
  /** First part of every key. */
  readonly administration: string;
  /** Currency where the row names none. */
  readonly currency: CurrencyCode;
  /** Day from which days overdue are counted back. */
  readonly countedFrom: DayNumber;
  readonly kindOf: ReturnType<typeof documentKindReader>;
}

/** An item, or what keeps the row from being one. */
type ItemOutcome = { readonly item: ItemRow } | { readonly item: null; readonly issues: readonly Issue[] };

/** Reads one row (index from 0 in the grid) as an item. Never throws. */
export type ItemReader = (at: number, group: GroupCustomer | null) => ItemOutcome;

/**
 * Makes the reader of a sheet's rows. Columns and forms are looked up once for all rows; what changes from row to row
 * is set at the start of each.
 */
export function itemReader(context: RowContext): ItemReader {
  const { grid, layout } = context;
  let at = 0;
  let row: readonly CellValue[] = [];
  let issues: Issue[] = [];
  let code: CurrencyCode = context.currency;
  let digits = digitsOf(code);

  const cell = (field: Field): CellValue | undefined => {
    const column = layout.column(field);
    return column < 0 ? undefined : row[column];
  };
  const text = (field: Field): string | null => cellText(cell(field)) || null;
  const report = (issue: IssueCode, field: Field): void => {
    const place = { code: issue, row: at + grid.firstRow, facts: { field, content: cellText(cell(field)) } };
    const column = layout.column(field);
    issues.push(column < 0 ? place : { ...place, column: column + grid.firstColumn });
  };

  const amountIn = (field: Field, blank: Minor | null): Minor | null => {
    const content = cell(field);
    if (isBlank(content)) {
      if (blank === null) report('amount-unreadable', field);
      return blank;
    }
    const minor = cellAmount(content, layout.format(field), digits, code);
    if (minor === null) report('amount-unreadable', field);
    else if (typeof content === 'string' && namesOther(content, code)) report('currency-differs', field);
    return minor;
  };
  const dayIn = (field: Field): DayNumber => {
    const content = cell(field);
    if (isBlank(content)) return NO_DAY;
    const numberFormat = grid.numberFormats[at]?.[layout.column(field)] ?? '';
    const day = cellDay(content, numberFormat, layout.format(field).dateOrder, grid.date1904);
    if (day === null) report('date-unreadable', field);
    return day ?? NO_DAY;
  };
  /** The due date itself, or what the sheet has in its place. */
  const dueDayIn = (invoiceDay: DayNumber, open: Minor | null): DayNumber => {
    if (!isBlank(cell('dueDate'))) return dayIn('dueDate');
    if (!isBlank(cell('daysOverdue'))) {
      const days = daysOf(cellText(cell('daysOverdue')));
      if (days === null) report('date-unreadable', 'daysOverdue');
      return days === null ? NO_DAY : context.countedFrom - days;
    }
    if (invoiceDay === NO_DAY || isBlank(cell('terms'))) return NO_DAY;
    const days = termDays(cellText(cell('terms')));
    // A credit is never late: whatever its terms are, it counts.
    if (days === null && (open === null || open > 0)) report('date-unreadable', 'terms');
    return days === null ? NO_DAY : invoiceDay + days;
  };
  /** What stands under the ages of an item: mostly one amount. */
  const amountByAge = (): Minor | null => {
    const filled = layout.ages.filter((column) => !isBlank(row[column]));
    const cells = filled.length === 0 ? layout.ages.slice(0, 1) : filled;
    let sum: Minor | null = 0;
    for (const column of cells) {
      const minor = cellAmount(row[column], layout.ageFormat, digits, code);
      if (minor === null) {
        const facts = { field: 'open', content: cellText(row[column]) };
        const place = { row: at + grid.firstRow, column: column + grid.firstColumn };
        issues.push({ code: 'amount-unreadable', ...place, facts });
      }
      sum = minor === null || sum === null ? null : sum + minor;
    }
    return sum;
  };
  const holdHeader = layout.mapping.find(({ field }) => field === 'hold')?.header ?? '';
  const customers = customerReader(text);

  return (index, group) => {
    at = index;
    row = grid.rows[at] ?? [];
    issues = [];
    const currency = currencyOfRow(context, at);
    if (currency === null) report('currency-unknown', 'currency');
    code = currency ?? context.currency;
    digits = digitsOf(code);
    const money =
      layout.ages.length > 0
        ? both(amountByAge())
        : readMoney(layout, amountIn, cellText(cell('debitCredit')).toLowerCase());
    const invoiceDay = dayIn('invoiceDate');
    const dueDay = dueDayIn(invoiceDay, money?.open ?? null);
    const clearedDay = isNoDate(cell('clearedDate')) ? NO_DAY : dayIn('clearedDate');
    const lastReminder = dayIn('lastReminder');
    const { customer, id } = customers(group);
    if (id === '') {
      report('customer-missing', layout.column('customerNumber') < 0 ? 'customerName' : 'customerNumber');
    }
    if (money === null || issues.length > 0) return { item: null, issues: onePerCode(issues) };
    const document = text('invoiceNumber') ?? '';
    const kind = context.kindOf(cellText(cell('type')), money.amount === 0 ? money.open : money.amount);
    const { administration } = context;
    const year = itemYear(invoiceDay, dueDay);
    return {
      item: {
        row: at + grid.firstRow,
        customer,
        document,
        documentKey: documentKey({ administration, customer: id, kind, document, year }),
        kind,
        invoiceDay,
        dueDay,
        clearedDay,
        amount: money.amount,
        open: money.open,
        currency: code,
        reference: text('reference'),
        company: text('company') ?? '',
        level: levelOf(layout.column('level') >= 0, cellText(cell('level'))),
        lastReminder,
        hold: exportHoldOf(cell('hold') ?? null, holdHeader),
      },
    };
  };
}

/** An open amount without an original one beside it. */
const both = (open: Minor | null): { amount: Minor; open: Minor } | null =>
  open === null ? null : { amount: open, open };

/** Whether an amount names another currency than its row; the signs $ and ¥ stand for several. */
function namesOther(amount: string, currency: CurrencyCode): boolean {
  if (!/[^\d.,()+\s-]/.test(amount)) return false;
  const named = peelAmount(amount)?.currency ?? null;
  return named !== null && named !== currency && !/[$¥]/.test(amount);
}

/** Whole number of days, with its minus in front or behind, or null. */
function daysOf(text: string): number | null {
  const match = /^(-?)(\d{1,5})(-?)$/.exec(text);
  if (match === null || (match[1] && match[3])) return null;
  return Number(match[2]) * (match[1] || match[3] ? -1 : 1);
}

/**
 * Currency of a row (index in the grid): its column, else a sign in its amounts or in their number format, else the
 * default; null when its column names an unknown one.
 */
export function currencyOfRow({ grid, layout, currency }: RowContext, at: number): CurrencyCode | null {
  const row = grid.rows[at] ?? [];
  const place = layout.column('currency');
  const named = place < 0 ? null : row[place];
  if (!isBlank(named)) return currencyOf(cellText(named));
  for (const field of amountFields) {
    const column = layout.column(field);
    const sign = column < 0 ? null : currencyShown(row[column], grid.numberFormats[at]?.[column]);
    if (sign !== null) return sign;
  }
  return currency;
}

/** Currency beside an amount: written with it, or shown by the format of its number. */
function currencyShown(content: CellValue | undefined, format = ''): CurrencyCode | null {
  if (typeof content === 'string') return peelAmount(content)?.currency ?? null;
  return isBlank(content) ? null : currencyInFormat(format);
}

/** A customer as rows say it, with its identity. */
interface KnownCustomer {
  readonly customer: SheetCustomer;
  /** See `customerId`. */
  readonly id: string;
}

/** Reads the customer of a row, its own or its group's. Rows that say the same share one object. */
function customerReader(
  text: (field: Field) => string | null,
): (group: GroupCustomer | null) => KnownCustomer {
  const known = new Map<string, KnownCustomer>();
  return (group) => {
    const ownNumber = text('customerNumber');
    const ownName = text('customerName');
    const own = ownNumber !== null || ownName !== null;
    const number = own ? ownNumber : (group?.number ?? null);
    const name = own ? ownName : (group?.name ?? null);
    const email = text('email');
    const language = text('language');
    const country = text('country');
    const place = number ?? name ?? '';
    const before = known.get(place);
    const isSame =
      before !== undefined &&
      before.customer.number === number &&
      before.customer.name === name &&
      before.customer.email === email &&
      before.customer.language === language &&
      before.customer.country === country;
    if (isSame) return before;
    const customer = { number, name, email, language, country };
    const next = { customer, id: customerId(customer) };
    known.set(place, next);
    return next;
  };
}

/** One sentence a row and kind of fault is enough: of two unreadable amounts the first is told. */
function onePerCode(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue, at) => issues.findIndex(({ code }) => code === issue.code) === at);
}
