import { unnamedAdministration } from '../../app/settings';
import {
  type CurrencyCode,
  customerLabel,
  decimalOfMinor,
  exposures,
  isoOfDay,
  type OpenBalance,
  ok,
  type Result,
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
  const { zeroLimit, json } = invocation;
  const books = await readBooks(invocation, world);
  if (!books.ok) return books;
  const { reading, day, administration } = books.value;
  const { currency } = administration ?? unnamedAdministration;
  const customers = limitsJson(books.value, currency, invocation);
  const shown = { sheet: reading.sheetName, asOf: isoOfDay(day), currency, zeroLimit, customers };
  return ok({
    output: json ? jsonText(shown) : limitsText(customers),
    notes: unreadCells(books.value, invocation),
  });
}

function limitsJson(
  { joined, reading: { items } }: Books,
  currency: CurrencyCode,
  { zeroLimit, language }: Pick<Invocation, 'zeroLimit' | 'language'>,
) {
  const all = new Map([...joined.customers, ...joined.parents]);
  const balances = new Map<string, OpenBalance>();
  for (let index = 0; index < items.count; index += 1) {
    const id = joined.customerIds[items.customer[index] ?? -1] ?? '';
    const own = balances.get(id) ?? { open: 0, otherCurrencies: false };
    const open = items.open[index] ?? 0;
    const isOwn = items.currencies[items.currency[index] ?? -1] === currency;
    balances.set(
      id,
      isOwn
        ? { ...own, open: own.open + open }
        : { ...own, otherCurrencies: own.otherCurrencies || open > 0 },
    );
  }
  const decimal = (minor: number | null): string | null =>
    minor === null ? null : decimalOfMinor(minor, currency);
  const labelOf = (id: string | null): string | null => {
    const customer = id === null ? undefined : all.get(id);
    return customer === undefined ? null : customerLabel(customer);
  };
  return exposures([...all.values()], balances, zeroLimit).map((one) => {
    const customer = all.get(one.customerId);
    const above = labelOf(one.exceededAbove);
    return {
      customerNumber: customer?.number ?? null,
      customerName: customer?.name ?? null,
      group: labelOf(customer?.group ?? null),
      owner: customer?.owner ?? null,
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
