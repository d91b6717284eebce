const { NO_DAY } = require('../src/core/dates/day.ts');

/** The day all questions are asked for: 21 November 2026. */
const AS_OF = 20_778;

/**
 * Open items as columns, as reading makes them. Customers come in no order, one item in eleven is in another
 * currency, due days go from two years ago to three months from now, one item in seventeen is a credit.
 * @param count number of items
 * @param customers number of customers
 */
function itemColumns(count, customers) {
  const columns = {
    count,
    customers: Array.from({ length: customers }, (_, at) => ({
      number: String(at).padStart(6, '0'),
      name: `Klant ${at} BV`,
      email: null,
      language: null,
      country: null,
    })),
    currencies: ['EUR', 'USD'],
    customer: new Int32Array(count),
    currency: new Uint8Array(count),
    invoiceDay: new Int32Array(count),
    dueDay: new Int32Array(count),
    amount: new Float64Array(count),
    open: new Float64Array(count),
    kind: new Uint8Array(count),
    row: new Int32Array(count),
    company: new Int32Array(count).fill(-1),
    companies: [],
    exportLevel: new Int8Array(count).fill(-1),
    exportLastReminder: new Int32Array(count).fill(NO_DAY),
  };
  for (let at = 0; at < count; at += 1) {
    const credit = at % 17 === 0;
    columns.customer[at] = (at * 7919) % customers;
    columns.currency[at] = at % 11 === 0 ? 1 : 0;
    columns.dueDay[at] = AS_OF + 90 - ((at * 48_271) % 820);
    columns.invoiceDay[at] = columns.dueDay[at] - 30;
    columns.open[at] = (credit ? -1 : 1) * (100 + ((at * 104_729) % 2_000_000));
    columns.amount[at] = columns.open[at];
    columns.kind[at] = credit ? 1 : 0;
    columns.row[at] = at + 2;
  }
  return columns;
}

/** The same with the texts of each item: its number and its key. */
function itemsWithTexts(count, customers) {
  const columns = itemColumns(count, customers);
  const document = Array.from({ length: count }, (_, at) => `2026-${String(at).padStart(6, '0')}`);
  return {
    ...columns,
    document,
    reference: new Array(count).fill(null),
    hold: document.map((_, at) => (at % 97 === 0 ? 'betwist' : null)),
    key: document.map(
      (number, at) => `demo|${columns.customers[columns.customer[at]].number}|invoice|${number}|2026`,
    ),
  };
}

module.exports = { AS_OF, itemColumns, itemsWithTexts };
