import { type DayNumber, NO_DAY } from '../../dates/day';
import { itemYear } from '../../items/itemKey';
import { digitsOf } from '../../money/currency';
import { currencyOf } from '../../money/currencyCodes';
import type { CurrencyCode, Minor } from '../../money/money';
import { amountFields } from '../amountFields';
import type { CellValue, Grid } from '../grid';
import type { Issue, IssueCode } from '../issue';
import type { ItemRow } from '../itemColumns';
import type { Layout } from '../layout';
import { isNoDate } from '../proof/history';
import { cellAmount, cellDay, cellText, isBlank } from '../values/cells';
import { currencyInFormat } from '../values/currencyInFormat';
import type { documentKindReader } from '../values/documentKind';
import { exportHoldOf, levelOf } from '../values/exportMarks';
import { peelAmount } from '../values/peelAmount';
import { termDays } from '../values/termDays';
import { type Column, columnsOf } from './columns';
import type { GroupCustomer } from './groupCustomer';
import { customerReader } from './readCustomer';
import { readMoney } from './readMoney';

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

  const columns = columnsOf(layout);
  const cell = (column: Column): CellValue | undefined => (column.at < 0 ? undefined : row[column.at]);
  const text = (column: Column): string | null => cellText(cell(column)) || null;
  const report = (issue: IssueCode, column: Column): void => {
    const facts = { field: column.field, content: cellText(cell(column)) };
    const sheetRow = at + grid.firstRow;
    // Written out, not spread: a spread object takes three times the room, and a bad column has one in every row.
    issues.push(
      column.at < 0
        ? { code: issue, row: sheetRow, facts }
        : { code: issue, row: sheetRow, facts, column: column.at + grid.firstColumn },
    );
  };

  const amountIn = (column: Column, blank: Minor | null): Minor | null => {
    const content = cell(column);
    if (isBlank(content)) {
      if (blank === null) report('amount-unreadable', column);
      return blank;
    }
    const minor = cellAmount(content, column.format, digits, code);
    if (minor === null) report('amount-unreadable', column);
    else if (typeof content === 'string' && namesOther(content, code)) report('currency-differs', column);
    return minor;
  };
  const dayIn = (column: Column): DayNumber => {
    const content = cell(column);
    if (isBlank(content)) return NO_DAY;
    const numberFormat = grid.numberFormats[at]?.[column.at] ?? '';
    const day = cellDay(content, numberFormat, column.format.dateOrder, grid.date1904);
    if (day === null) report('date-unreadable', column);
    return day ?? NO_DAY;
  };
  /** The due date itself, or what the sheet has in its place. */
  const dueDayIn = (invoiceDay: DayNumber, open: Minor | null): DayNumber => {
    if (!isBlank(cell(columns.dueDate))) return dayIn(columns.dueDate);
    if (!isBlank(cell(columns.daysOverdue))) {
      const days = daysOf(cellText(cell(columns.daysOverdue)));
      if (days === null) report('date-unreadable', columns.daysOverdue);
      return days === null ? NO_DAY : context.countedFrom - days;
    }
    if (invoiceDay === NO_DAY || isBlank(cell(columns.terms))) return NO_DAY;
    const days = termDays(cellText(cell(columns.terms)));
    // A credit is never late: whatever its terms are, it counts.
    if (days === null && (open === null || open > 0)) report('date-unreadable', columns.terms);
    return days === null ? NO_DAY : invoiceDay + days;
  };
  /** What stands under the ages of an item: mostly one amount. */
  const amountByAge = (): Minor | null => {
    const filled = layout.ages.filter((age) => !isBlank(row[age]));
    const cells = filled.length === 0 ? layout.ages.slice(0, 1) : filled;
    let sum: Minor | null = 0;
    for (const age of cells) {
      const minor = cellAmount(row[age], layout.ageFormat, digits, code);
      if (minor === null) report('amount-unreadable', { ...columns.open, at: age });
      sum = minor === null || sum === null ? null : sum + minor;
    }
    return sum;
  };
  const holdHeader = layout.mapping.find(({ field }) => field === 'hold')?.header ?? '';
  const customers = customerReader(columns, text, context.administration);

  return (index, group) => {
    at = index;
    row = grid.rows[at] ?? [];
    issues = [];
    const currency = currencyOfRow(context, at);
    if (currency === null) report('currency-unknown', columns.currency);
    code = currency ?? context.currency;
    digits = digitsOf(code);
    const money =
      layout.ages.length > 0
        ? both(amountByAge())
        : readMoney(columns, amountIn, cellText(cell(columns.debitCredit)).toLowerCase());
    const invoiceDay = dayIn(columns.invoiceDate);
    const dueDay = dueDayIn(invoiceDay, money?.open ?? null);
    const clearedDay = isNoDate(cell(columns.clearedDate)) ? NO_DAY : dayIn(columns.clearedDate);
    const lastReminder = dayIn(columns.lastReminder);
    const { customer, id, keyOf } = customers(group);
    if (id === '') {
      const { customerNumber, customerName } = columns;
      report('customer-missing', customerNumber.at < 0 ? customerName : customerNumber);
    }
    if (money === null || issues.length > 0) return { item: null, issues: onePerCode(issues) };
    const document = text(columns.invoiceNumber) ?? '';
    const kind = context.kindOf(cellText(cell(columns.type)), money.amount === 0 ? money.open : money.amount);
    const year = itemYear(invoiceDay, dueDay);
    return {
      item: {
        row: at + grid.firstRow,
        customer,
        document,
        documentKey: keyOf(kind, document, year),
        kind,
        invoiceDay,
        dueDay,
        clearedDay,
        amount: money.amount,
        open: money.open,
        currency: code,
        reference: text(columns.reference),
        company: text(columns.company) ?? '',
        level: levelOf(columns.level.at >= 0, cellText(cell(columns.level))),
        lastReminder,
        hold: exportHoldOf(cell(columns.hold) ?? null, holdHeader),
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

/** One sentence a row and kind of fault is enough: of two unreadable amounts the first is told. */
function onePerCode(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue, at) => issues.findIndex(({ code }) => code === issue.code) === at);
}
