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
import type { Issue, IssueCode } from './issue';
import type { ItemRow } from './itemColumns';
import type { Layout } from './layout';
import type { Field } from './reading';
import { readMoney } from './readMoney';
import { cellAmount, cellDay, cellText, isBlank } from './values/cells';
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
export type ItemOutcome =
  | { readonly item: ItemRow }
  | { readonly item: null; readonly issues: readonly Issue[] };

/** Reads one row (index from 0 in the grid) as an item. Never throws. */
export function readItem(context: RowContext, at: number, group: GroupCustomer | null): ItemOutcome {
  const { grid, layout } = context;
  const row: readonly CellValue[] = grid.rows[at] ?? [];
  const issues: Issue[] = [];
  const cell = (field: Field): CellValue | undefined => row[layout.column(field)];
  const text = (field: Field): string | null => {
    const content = cellText(cell(field));
    return content === '' ? null : content;
  };
  const report = (code: IssueCode, field: Field): void => {
    const place = { code, row: at + grid.firstRow, facts: { field, content: cellText(cell(field)) } };
    const column = layout.column(field);
    issues.push(column < 0 ? place : { ...place, column: column + grid.firstColumn });
  };

  const currency = currencyOfRow(context, row);
  if (currency === null) report('currency-unknown', 'currency');
  const code = currency ?? context.currency;
  const digits = digitsOf(code);

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

  const money =
    layout.ages.length > 0
      ? both(amountByAge())
      : readMoney(layout, amountIn, cellText(cell('debitCredit')).toLowerCase());
  const invoiceDay = dayIn('invoiceDate');
  let dueDay = dayIn('dueDate');
  if (isBlank(cell('dueDate')) && !isBlank(cell('daysOverdue'))) {
    const days = daysOf(cellText(cell('daysOverdue')));
    if (days === null) report('date-unreadable', 'daysOverdue');
    else dueDay = context.countedFrom - days;
  } else if (isBlank(cell('dueDate')) && invoiceDay !== NO_DAY && !isBlank(cell('terms'))) {
    const days = termDays(cellText(cell('terms')));
    if (days !== null) dueDay = invoiceDay + days;
    // A credit is never late: whatever its terms are, it counts.
    else if (money === null || money.open > 0) report('date-unreadable', 'terms');
  }
  const lastReminder = dayIn('lastReminder');

  const customer = customerOfRow(text, group);
  if (customer.number === null && customer.name === null) {
    report('customer-missing', layout.column('customerNumber') < 0 ? 'customerName' : 'customerNumber');
  }
  if (money === null || issues.length > 0) return { item: null, issues: onePerCode(issues) };
  const document = text('invoiceNumber') ?? '';
  const kind = context.kindOf(cellText(cell('type')), money.amount === 0 ? money.open : money.amount);
  return {
    item: {
      row: at + grid.firstRow,
      customer,
      document,
      documentKey: documentKey({
        administration: context.administration,
        customer: customerId(customer),
        kind,
        document,
        year: itemYear(invoiceDay, dueDay),
      }),
      kind,
      invoiceDay,
      dueDay,
      ...money,
      currency: code,
      reference: text('reference'),
      company: text('company') ?? '',
      level: levelOf(layout.column('level') >= 0, cellText(cell('level'))),
      lastReminder,
      hold: exportHoldOf(
        cell('hold') ?? null,
        layout.mapping.find(({ field }) => field === 'hold')?.header ?? '',
      ),
    },
  };
}

/** An open amount without an original one beside it. */
const both = (open: Minor | null): { amount: Minor; open: Minor } | null =>
  open === null ? null : { amount: open, open };

/** Whether an amount names another currency than its row; the signs $ and ¥ stand for several. */
function namesOther(amount: string, currency: CurrencyCode): boolean {
  const named = peelAmount(amount)?.currency ?? null;
  return named !== null && named !== currency && !/[$¥]/.test(amount);
}

/** Whole number of days, with its minus in front or behind, or null. */
function daysOf(text: string): number | null {
  const match = /^(-?)(\d{1,5})(-?)$/.exec(text);
  if (match === null || (match[1] && match[3])) return null;
  return Number(match[2]) * (match[1] || match[3] ? -1 : 1);
}

/** Currency of a row: its column, else a sign in its amounts, else the default; null when it names an unknown one. */
export function currencyOfRow(
  { layout, currency }: RowContext,
  row: readonly CellValue[],
): CurrencyCode | null {
  const named = row[layout.column('currency')];
  if (!isBlank(named)) return currencyOf(cellText(named));
  for (const field of amountFields) {
    const content = row[layout.column(field)];
    const sign = typeof content === 'string' ? (peelAmount(content)?.currency ?? null) : null;
    if (sign !== null) return sign;
  }
  return currency;
}

function customerOfRow(text: (field: Field) => string | null, group: GroupCustomer | null): SheetCustomer {
  const number = text('customerNumber');
  const name = text('customerName');
  const own = number !== null || name !== null;
  return {
    number: own ? number : (group?.number ?? null),
    name: own ? name : (group?.name ?? null),
    email: text('email'),
    language: text('language'),
    country: text('country'),
  };
}

/** One sentence a row and kind of fault is enough: of two unreadable amounts the first is told. */
function onePerCode(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue, at) => issues.findIndex(({ code }) => code === issue.code) === at);
}
