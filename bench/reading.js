const { NO_DAY } = require('../src/core/dates/day.ts');
const { documentKeys, itemYear } = require('../src/core/items/itemKey.ts');
const { documentKinds } = require('../src/core/items/openItems.ts');
const { digitsOf } = require('../src/core/money/currency.ts');
const { currencyOf } = require('../src/core/money/currencyCodes.ts');
const { findHeader } = require('../src/core/reading/header/findHeader.ts');
const { readOpenItems } = require('../src/core/reading/readOpenItems.ts');
const { cellAmount, cellDay, cellText } = require('../src/core/reading/values/cells.ts');
const { documentKindReader } = require('../src/core/reading/values/documentKind.ts');
const { race } = require('./race');
const { sheet } = require('./sheet');
const { zodRows } = require('./zodRows');

const ITEMS = 100_000;
const FORMAT = { decimalMark: ',', dateOrder: 'dmy' };

/** The same value parsers on a mapping that is known, into the same columns, with no word on what is wrong. */
function knownMapping({ rows }) {
  const count = rows.length - 1;
  const columns = {
    customer: new Int32Array(count),
    invoiceDay: new Int32Array(count),
    dueDay: new Int32Array(count),
    lastReminder: new Int32Array(count),
    amount: new Float64Array(count),
    open: new Float64Array(count),
    currency: new Uint8Array(count),
    kind: new Uint8Array(count),
    level: new Int8Array(count),
    document: new Array(count),
    reference: new Array(count),
    key: new Array(count),
    customers: [],
    currencies: [],
  };
  const customers = new Map();
  const keys = [];
  const currencies = new Map();
  const kindOf = documentKindReader();
  const day = (cell) => (cell === null ? NO_DAY : (cellDay(cell, '', 'dmy', false) ?? NO_DAY));
  for (let at = 0; at < count; at += 1) {
    const row = rows[at + 1];
    const number = cellText(row[0]);
    const name = cellText(row[1]);
    const place = `${number}\u0000${name}`;
    let customer = customers.get(place);
    if (customer === undefined) {
      customer = columns.customers.push({ number, name, email: null, language: null, country: null }) - 1;
      customers.set(place, customer);
      keys.push(documentKeys('demo', number));
    }
    const code = currencyOf(cellText(row[8])) ?? 'EUR';
    let currency = currencies.get(code);
    if (currency === undefined) {
      currency = columns.currencies.push(code) - 1;
      currencies.set(code, currency);
    }
    const digits = digitsOf(code);
    const amount = cellAmount(row[6], FORMAT, digits, code) ?? 0;
    const document = cellText(row[2]);
    const kind = kindOf(cellText(row[3]), amount);
    columns.customer[at] = customer;
    columns.currency[at] = currency;
    columns.amount[at] = amount;
    columns.open[at] = cellAmount(row[7], FORMAT, digits, code) ?? 0;
    columns.invoiceDay[at] = day(row[4]);
    columns.dueDay[at] = day(row[5]);
    columns.lastReminder[at] = day(row[11]);
    columns.kind[at] = documentKinds.indexOf(kind);
    columns.level[at] = Number(row[10]);
    columns.document[at] = document;
    columns.reference[at] = cellText(row[9]) || null;
    const year = itemYear(columns.invoiceDay[at], columns.dueDay[at]);
    columns.key[at] = keys[customer](kind, document, year);
  }
  return columns;
}

function dunning(grid) {
  const result = readOpenItems(grid, { administration: 'demo', asOf: 20780 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const total = (values) => values.reduce((sum, one) => sum + one, 0);

/** What all peers must agree on, or the race is none. */
const outcome = ({ open, amount, invoiceDay, dueDay, lastReminder, issues }) => ({
  count: open.length,
  issues,
  totals: [
    open,
    amount,
    invoiceDay,
    dueDay,
    lastReminder.map((day) => (day === null || day === NO_DAY ? 0 : day)),
  ].map(total),
});

function checkSame(grid) {
  const { items, issues } = dunning(grid);
  const known = knownMapping(grid);
  const zod = zodRows(grid);
  const column = (name) => zod.items.map((row) => row[name]);
  const unread = new Set(issues.map(({ row }) => row));
  const readOnly = (values) => [...values].filter((_, at) => !unread.has(at + 2));
  const outcomes = [
    { ...items, lastReminder: items.exportLastReminder, issues: issues.length },
    {
      open: readOnly(known.open),
      amount: readOnly(known.amount),
      invoiceDay: readOnly(known.invoiceDay),
      dueDay: readOnly(known.dueDay),
      lastReminder: readOnly(known.lastReminder),
      issues: issues.length,
    },
    {
      open: column('Openstaand'),
      amount: column('Factuurbedrag'),
      invoiceDay: column('Factuurdatum'),
      dueDay: column('Vervaldatum'),
      lastReminder: column('Laatste aanmaningsdatum'),
      issues: zod.issues.length,
    },
  ].map((one) => JSON.stringify(outcome(one)));
  const keys = new Set(known.key);
  if (new Set(outcomes).size !== 1 || !items.key.every((key) => keys.has(key)))
    throw new Error(`The peers differ: ${outcomes.join(' ')}`);
}

module.exports = function reading() {
  const grid = sheet(ITEMS);
  checkSame(grid);
  const medians = race({
    dunning: () => dunning(grid),
    'known mapping': () => knownMapping(grid),
    'zod per row': () => zodRows(grid),
  });
  const header = race({ header: () => findHeader(grid) });
  return [
    {
      work: `${ITEMS} rows of 12 cells to columns with issues, against the same parsers on a known mapping`,
      value: medians.dunning / medians['known mapping'],
      unit: 'times',
      atMost: 2,
      medians,
    },
    {
      work: 'the same, against one zod schema per row that turns the texts of dates and amounts into numbers',
      value: medians['zod per row'] / medians.dunning,
      unit: 'times faster',
      atLeast: 10,
      medians,
    },
    { work: 'header recognition', value: header.header, unit: 'ms', atMost: 50, medians: header },
  ];
};
