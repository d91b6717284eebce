const fs = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');
const { ageingRows, ageingTable, ageingTotals } = require('../src/core/ageing/ageingTable.ts');
const { defaultBounds } = require('../src/core/ageing/bounds.ts');
const { NO_DAY } = require('../src/core/dates/day.ts');
const { dayOfSerial, serialOfDay } = require('../src/core/dates/excelSerial.ts');
const { minorOfNumber, numberOfMinor } = require('../src/core/money/decimal.ts');
const { AS_OF, itemColumns } = require('./items');
const { race } = require('./race');

const ITEMS = 100_000;
const CUSTOMERS = 5_000;
const DIST = path.join(__dirname, '..', 'dist');
const LABELS = ['Customer', 'Not due', '1-30', '31-60', '61-90', '91-120', '>120', 'Total'];

/** What Excel hands over: a range of one column for each argument. */
function ranges() {
  const items = itemColumns(ITEMS, CUSTOMERS);
  const column = (cellOf) => Array.from({ length: ITEMS }, (_, at) => [cellOf(at)]);
  return [
    column((at) => items.customers[items.customer[at]].name),
    column((at) => serialOfDay(items.dueDay[at])),
    column((at) => items.open[at] / 100),
    [[serialOfDay(AS_OF)]],
  ];
}

/** The functions of the built bundle by id, run as the frame runs it. Null without a build. */
function builtFunctions() {
  const page = path.join(DIST, 'taskpane.html');
  if (!fs.existsSync(page)) return null;
  const scripts = [...fs.readFileSync(page, 'utf8').matchAll(/src="(?!https:)([^"]+)"/g)].map(
    ([, file]) => file,
  );
  const functions = new Map();
  globalThis.self = globalThis;
  globalThis.Office = {};
  globalThis.document = { currentScript: { tagName: 'SCRIPT', src: 'https://localhost/functions.js' } };
  globalThis.CustomFunctions = {
    associate: (id, run) => functions.set(id, run),
    Error: class {},
    ErrorCode: { invalidValue: '#VALUE!' },
  };
  for (const file of scripts.slice(0, scripts.indexOf('functions.js') + 1))
    new Script(fs.readFileSync(path.join(DIST, file), 'utf8'), { filename: file }).runInThisContext();
  return functions;
}

/** Cells as columns, by one who knows that they are all of the kind that they should be. */
function convert([names, dueDates, open]) {
  const count = names.length;
  const places = new Map();
  const columns = {
    count,
    customer: new Int32Array(count),
    currency: new Uint8Array(count),
    dueDay: new Int32Array(count),
    invoiceDay: new Int32Array(count).fill(NO_DAY),
    open: new Float64Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    const name = names[at][0].trim();
    let place = places.get(name);
    if (place === undefined) {
      place = places.size;
      places.set(name, place);
    }
    columns.customer[at] = place;
    columns.dueDay[at] = dayOfSerial(dueDates[at][0]);
    columns.open[at] = minorOfNumber(open[at][0], '');
  }
  return { columns, names: [...places.keys()] };
}

/** The core's own answer on columns, as rows of cells. */
function core({ columns, names }) {
  const table = ageingTable(columns, AS_OF, defaultBounds);
  const line = (label, row) => [
    label,
    ...[...row.buckets, row.total].map((minor) => numberOfMinor(minor, '')),
  ];
  return [
    LABELS,
    ...ageingRows(table).map((row) => line(names[row.customer], row)),
    ...ageingTotals(table).map((row) => line('Total', row)),
  ];
}

module.exports = function functions() {
  const work = `=DUNNING.AGEING over ${ITEMS} rows in one call`;
  const built = builtFunctions();
  if (built === null) return [{ work, value: null, note: 'The product is not built: npm run build' }];
  const args = ranges();
  const call = () => built.get('AGEING')(...args, null, null, { address: 'Sheet1!A1' });
  const converted = convert(args);
  if (JSON.stringify(call()) !== JSON.stringify(core(converted))) throw new Error('The peers differ.');
  const medians = race({ bundle: call, conversion: () => convert(args), core: () => core(converted) });
  return [
    {
      work: `${work} of the built bundle, against converting the cells and calling core`,
      value: medians.bundle / (medians.conversion + medians.core),
      unit: 'x',
      atMost: 1.5,
      medians,
    },
  ];
};
