const { NO_DAY } = require('../src/core/dates/day.ts');

/** The day all questions are asked for: 21 November 2026. */
const AS_OF = 20_778;

/**
 * Numbers without a pattern, the same in every run (mulberry32). With a pattern the processor foresees every
 * branch of a loop over them, which no list of open items lets it do.
 */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

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
  const random = randomNumbers(1);
  for (let at = 0; at < count; at += 1) {
    const credit = random(17) === 0;
    columns.customer[at] = random(customers);
    columns.currency[at] = random(11) === 0 ? 1 : 0;
    columns.dueDay[at] = AS_OF + 90 - random(820);
    columns.invoiceDay[at] = columns.dueDay[at] - 30;
    columns.open[at] = (credit ? -1 : 1) * (100 + random(2_000_000));
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

module.exports = { AS_OF, itemColumns, itemsWithTexts, randomNumbers };
