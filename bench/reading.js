const { z } = require('zod');
const { NO_DAY } = require('../src/core/dates/day.ts');
const { documentKey, itemYear } = require('../src/core/items/itemKey.ts');
const { documentKinds } = require('../src/core/items/openItems.ts');
const { digitsOf } = require('../src/core/money/currency.ts');
const { currencyOf } = require('../src/core/money/currencyCodes.ts');
const { findHeader } = require('../src/core/reading/header/findHeader.ts');
const { readOpenItems } = require('../src/core/reading/readOpenItems.ts');
const { cellAmount, cellDay, cellText } = require('../src/core/reading/values/cells.ts');
const { documentKindReader } = require('../src/core/reading/values/documentKind.ts');
const { race } = require('./race');
const { names, sheet } = require('./sheet');

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
    columns.key[at] = documentKey({ administration: 'demo', customer: number, kind, document, year });
  }
  return columns;
}

/** A value that one of the parsers must be able to read. */
const parsed = (parse) =>
  z.union([z.string(), z.number()]).transform((cell, context) => {
    const value = parse(cell);
    if (value === null) context.addIssue({ code: 'custom', message: 'unreadable' });
    return value ?? 0;
  });
const dayField = parsed((cell) => cellDay(cell, '', 'dmy', false));
const amountField = parsed((cell) => cellAmount(cell, FORMAT, 2, 'EUR'));
const code = z.string().trim().min(1);

/** What one would write with zod: one object a row, checked and turned into values by the same parsers. */
const schema = z.object({
  Klantnr: code,
  Naam: code,
  Factuurnr: code,
  Soort: code,
  Factuurdatum: dayField,
  Vervaldatum: dayField,
  Factuurbedrag: amountField,
  Openstaand: amountField,
  Valuta: z.string().regex(/^[A-Z]{3}$/),
  Mededeling: z.string().nullable(),
  Aanmaningsniveau: z.number().int().min(0).max(9),
  'Laatste aanmaningsdatum': dayField.nullable(),
});

function zodPerRow({ rows }) {
  const read = [];
  for (let at = 1; at < rows.length; at += 1) {
    const result = schema.safeParse(
      Object.fromEntries(names.map((name, column) => [name, rows[at][column]])),
    );
    if (result.success) read.push(result.data);
  }
  return read;
}

function dunning(grid) {
  const result = readOpenItems(grid, { administration: 'demo', asOf: 20780 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** All peers must have done the same work, or the race is none. */
function checkSame(grid) {
  const { items, issues } = dunning(grid);
  const known = knownMapping(grid);
  const rows = zodPerRow(grid);
  const sum = (amounts) => amounts.reduce((total, one) => total + one, 0);
  const sums = [sum(items.open), sum(known.open), sum(rows.map((row) => row.Openstaand))];
  const keys = new Set(known.key);
  const counts = [
    items.count,
    items.key.filter((key) => keys.has(key)).length,
    ITEMS - issues.length,
    rows.length,
  ];
  if (new Set(counts).size !== 1 || new Set(sums).size !== 1)
    throw new Error(`The peers differ: ${JSON.stringify({ counts, sums })}`);
}

module.exports = function reading() {
  const grid = sheet(ITEMS);
  checkSame(grid);
  const medians = race({
    dunning: () => dunning(grid),
    'known mapping': () => knownMapping(grid),
    'zod per row': () => zodPerRow(grid),
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
      work: 'the same, against zod per row',
      value: medians['zod per row'] / medians.dunning,
      unit: 'times faster',
      atLeast: 10,
      medians,
    },
    { work: 'header recognition', value: header.header, unit: 'ms', atMost: 50, medians: header },
  ];
};
