import { creditLimits } from '../../app/creditLimits';
import { unnamedAdministration } from '../../app/settings';
import {
  type CurrencyCode,
  type Customer,
  customerLabel,
  decimalOfMinor,
  isoOfDay,
  type Language,
  ok,
  type Result,
  type ZeroLimit,
} from '../../core/index';
import { wordsFor } from '../../wording/choose';
import { limitText } from '../../wording/figures/limitText';
import { checkWords } from '../../wording/pane/check';
import { type Books, readBooks } from '../books';
import type { Invocation } from '../invocation';
import { jsonText, type Outcome } from '../outcome';
import { textTable } from '../text/table';
import type { World } from '../world';

/** `dunning limits`: what customers and those that belong to them owe, against their credit limits. */
export async function limits(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { json, language } = invocation;
  const books = await readBooks(invocation, world);
  if (!books.ok) return books;
  const { reading, day, administration } = books.value;
  const { currency, zeroLimit: said } = administration ?? unnamedAdministration;
  const zeroLimit = invocation.zeroLimit ?? said;
  const customers = limitsJson(books.value, currency, zeroLimit, language);
  const shown = { sheet: reading.sheetName, asOf: isoOfDay(day), currency, zeroLimit, customers };
  return ok({
    output: json ? jsonText(shown) : limitsText(customers),
    notes: unreadCells(books.value, invocation),
  });
}

function limitsJson(
  { joined, reading, day }: Books,
  currency: CurrencyCode,
  zeroLimit: ZeroLimit,
  language: Language,
) {
  // Those of whom the table alone knows owe nothing and stand in nobody's way.
  const owing = { ...joined, others: new Map<string, Customer>(), reading, asOf: day };
  const { standings } = creditLimits(owing, { currency, zeroLimit });
  const decimal = (minor: number | null): string | null =>
    minor === null ? null : decimalOfMinor(minor, currency);
  const labelOf = (customer: Customer | null | undefined): string | null =>
    customer ? customerLabel(customer) : null;
  return [...standings.values()].map((one) => {
    const { customer } = one;
    const above = labelOf(one.above);
    return {
      customerNumber: customer.number,
      customerName: customer.name,
      group: labelOf(customer.group === null ? null : standings.get(customer.group)?.customer),
      owner: customer.owner,
      open: decimalOfMinor(one.own, currency),
      exposure: decimalOfMinor(one.exposure, currency),
      otherCurrencies: one.otherCurrencies,
      limit: decimal(one.limit),
      room: decimal(one.room),
      state: one.state,
      exceededAbove: above,
      sentence: limitText(one, currency, language, above),
    };
  });
}

/** Cells of the customer table that say a limit or a group, and cannot be understood. */
function unreadCells({ joined }: Books, { language }: Pick<Invocation, 'language'>): string[] {
  const words = wordsFor(checkWords, language);
  return joined.unread.flatMap(({ row, field, content }) => {
    if (field === 'group') return [words.groupUnread(row, content)];
    return field === 'limit' ? [words.cellUnread(row, words.limit, content)] : [];
  });
}

function limitsText(customers: ReturnType<typeof limitsJson>): string {
  const lines = customers.map((one) => [
    customerLabel({ name: one.customerName, number: one.customerNumber }),
    one.exposure,
    one.limit ?? '',
    one.room ?? '',
    one.sentence,
  ]);
  const exceeded = customers.filter(({ state }) => state === 'exceeded').length;
  return [
    textTable(
      [['Customer', 'Exposure', 'Limit', 'Room', ''], ...lines],
      ['left', 'right', 'right', 'right', 'left'],
    ),
    `\n${exceeded} of ${customers.length} above the limit.\n`,
  ].join('');
}
