/**
 * Makes assets/sample-open-items.xlsx: the open items of an invented wholesaler, its customers, and an overview with
 * live formulas, calculated by the command line. The same bytes on every run: no clock, a seeded ledger.
 * `node scripts/make-sample.mjs [file]`
 */
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { cell, column, headerCell, put, titleCell } from './sample/cells.mjs';
import { customers } from './sample/customers.mjs';
import { AS_OF, makeLedger } from './sample/ledger.mjs';
import { overviewSheet } from './sample/overview.mjs';
import { addResults } from './sample/results.mjs';

const COMPANY = 'Martens Horeca Groothandel NV';
const FIRST_ITEM_ROW = 6;

/** Columns of the open-item list: header, width, format, and what an item has there. */
const itemColumns = [
  ['Customer number', 17, 'text', (item) => item.customer.number],
  ['Customer name', 34, 'text', (item) => item.customer.name],
  ['Document number', 18, 'text', (item) => item.document],
  ['Document type', 15, 'text', (item) => item.type],
  ['Invoice date', 13, 'date', (item) => item.invoiced],
  ['Due date', 13, 'date', (item) => item.due],
  ['Currency', 12, 'text', (item) => item.currency],
  ['Invoice amount', 16, 'amount', (item) => item.amount / 100],
  ['Open amount', 16, 'amount', (item) => item.open / 100],
  ['Reminder level', 15, 'count', (item) => (item.type === 'Invoice' ? item.sent : null)],
  ['Last reminder', 14, 'date', (item) => item.lastReminder],
  ['Payment reference', 25, 'text', (item) => item.reference],
];

/** Title rows, header, items, and a total per currency, as packages print them. */
function openItemsSheet(items) {
  const cells = new Map();
  put(cells, 0, 0, titleCell(COMPANY));
  put(cells, 1, 0, cell('Open items, customers', 'plain'));
  put(cells, 2, 0, cell('As of', 'plain'));
  put(cells, 2, 1, cell(AS_OF, 'dateLeft'));
  itemColumns.forEach(([header, , format], index) => {
    put(cells, FIRST_ITEM_ROW - 2, index, headerCell(header, format));
  });
  items.forEach((item, row) => {
    itemColumns.forEach(([, , format, of], index) => {
      put(cells, FIRST_ITEM_ROW - 1 + row, index, cell(of(item), format));
    });
  });
  const currencies = [...new Set(items.map((item) => item.currency))].sort();
  currencies.forEach((currency, index) => {
    const row = FIRST_ITEM_ROW - 1 + items.length + index;
    const open = items.reduce((sum, item) => sum + (item.currency === currency ? item.open : 0), 0);
    put(cells, row, 0, cell(`Total ${currency}`, 'totalText'));
    put(cells, row, 6, cell(currency, 'totalText'));
    put(cells, row, 8, cell(open / 100, 'totalAmount'));
  });
  return {
    name: 'Open items',
    columns: itemColumns.map(([, width]) => ({ width })),
    cells,
    freezePane: { rows: FIRST_ITEM_ROW - 1 },
  };
}

/** Which customers belong to another. */
const parents = new Map([
  ['00052', '00012'],
  ['00071', '00058'],
]);

/** Who looks after the customers of a language. */
const owners = { nl: 'Els Maes', fr: 'Karim Benali', de: 'Jonas Weber', en: 'Jonas Weber' };

/** Columns of the customer table, under the words by which the product knows them. */
const customerColumns = [
  ['Customer number', 17, 'text', (customer) => customer.number],
  ['Name', 34, 'text', (customer) => customer.name],
  ['E-mail', 38, 'text', (customer) => customer.email || null],
  ['Cc', 14, 'text', () => null],
  ['Language', 11, 'text', (customer) => customer.language],
  ['Business or consumer', 22, 'text', (customer) => customer.kind],
  ['Country', 10, 'text', (customer) => customer.country],
  ['Profile', 12, 'text', (customer) => customer.profile],
  ['Procedure', 12, 'text', () => 'standard'],
  ['Credit limit', 14, 'amount', (customer) => (customer.limit === '' ? null : customer.limit)],
  ['Hold (reason)', 40, 'text', (customer) => customer.hold || null],
  ['Group (parent)', 14, 'text', ({ number }) => parents.get(number) ?? null],
  ['Owner', 14, 'text', ({ language }) => owners[language.slice(0, 2)]],
];

function customersSheet() {
  const cells = new Map();
  customerColumns.forEach(([header, , format], index) => {
    put(cells, 0, index, headerCell(header, format));
  });
  customers.forEach((customer, row) => {
    customerColumns.forEach(([, , format, of], index) => {
      put(cells, row + 1, index, cell(of(customer), format));
    });
  });
  const last = column(customerColumns.length - 1);
  return {
    name: 'Customers',
    columns: customerColumns.map(([, width]) => ({ width })),
    cells,
    freezePane: { rows: 1 },
    tables: [
      {
        name: 'DunningCustomers',
        range: `A1:${last}${customers.length + 1}`,
        columns: customerColumns.map(([name]) => ({ name })),
        style: 'TableStyleMedium2',
      },
    ],
  };
}

const items = makeLedger();
const made = new Date('2026-11-21T08:00:00Z');
const sheets = [openItemsSheet(items), customersSheet(), overviewSheet(items, FIRST_ITEM_ROW)];
const write = () =>
  writeXlsx({
    sheets,
    namedRanges: [{ name: 'AsOf', range: 'Overview!$B$3' }],
    properties: { title: `${COMPANY}: open items`, creator: COMPANY, created: made, modified: made },
  });
await addResults(sheets, await write());
const bytes = await write();
writeFileSync(process.argv[2] ?? new URL('../assets/sample-open-items.xlsx', import.meta.url), bytes);
