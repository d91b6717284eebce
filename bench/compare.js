const { compareLedgers } = require('../src/core/compare/compareLedgers.ts');
const { race } = require('./race');

const ITEMS = 100_000;
const CUSTOMERS = 5_000;

/** Items of the last list: one in twenty is gone now, one in fifty paid in part, one in a hundred put off. */
function lastList() {
  return Array.from({ length: ITEMS }, (_, at) => {
    const customer = String((at * 7919) % CUSTOMERS).padStart(6, '0');
    const document = `2026-${String(at).padStart(6, '0')}`;
    return {
      key: `demo|${customer}|invoice|${document}|2026`,
      customer,
      document,
      currency: at % 11 === 0 ? 'USD' : 'EUR',
      open: 100 + ((at * 104729) % 2_000_000),
      dueDay: 20_500 + (at % 300),
      clearedDay: null,
    };
  });
}

/** The same items in an order of their own, as of a package that sorts by something else. */
function shuffled(items) {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = (at * 48_271) % (at + 1);
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/** The next list: what is left of the last, and as many new items as are gone. */
function nextList(last) {
  const left = last.filter((_, at) => at % 20 !== 7);
  const fresh = last
    .filter((_, at) => at % 20 === 7)
    .map((item) => ({ ...item, document: `N${item.document}` }));
  const rows = [...left, ...fresh].map((item, at) => ({
    ...item,
    // Texts of another reading: made anew, so that nothing is found by being the same object.
    key: ['demo', item.customer, 'invoice', item.document, '2026'].join('|'),
    open: at % 50 === 3 ? item.open - 50 : item.open,
    dueDay: at % 100 === 9 ? item.dueDay + 30 : item.dueDay,
  }));
  const numbers = [...new Set(rows.map(({ customer }) => customer))];
  const places = new Map(numbers.map((number, at) => [number, at]));
  const currencies = ['EUR', 'USD'];
  const items = {
    count: rows.length,
    customers: numbers.map((number) => ({ number, name: null })),
    currencies,
    customer: Int32Array.from(rows, ({ customer }) => places.get(customer)),
    invoiceDay: new Int32Array(rows.length).fill(20_450),
    dueDay: Int32Array.from(rows, ({ dueDay }) => dueDay),
    open: Float64Array.from(rows, ({ open }) => open),
    currency: Uint8Array.from(rows, ({ currency }) => currencies.indexOf(currency)),
    document: rows.map(({ document }) => document),
    key: rows.map(({ key }) => key),
  };
  return { items, customerIds: numbers };
}

/** The least that comparing can be: look every key up and see whether amount or date differ; then what is left. */
function bareMap(last, { items }) {
  const byKey = new Map();
  for (let at = 0; at < last.length; at += 1) byKey.set(last[at].key, at);
  const met = new Uint8Array(last.length);
  const told = { fresh: 0, changed: 0, cleared: 0 };
  for (let at = 0; at < items.count; at += 1) {
    const place = byKey.get(items.key[at]);
    if (place === undefined) {
      told.fresh += 1;
      continue;
    }
    met[place] = 1;
    const before = last[place];
    if (before.open !== items.open[at] || before.dueDay !== items.dueDay[at]) told.changed += 1;
  }
  for (let at = 0; at < last.length; at += 1) if (met[at] === 0) told.cleared += 1;
  return told;
}

module.exports = function compare() {
  const items = lastList();
  const last = { administration: 'demo', day: 20_778, takenAt: '2026-11-21T09:00:00.000Z', items };
  const now = nextList(items);
  const sorted = nextList(shuffled(items));
  const medians = race({
    compareLedgers: () => compareLedgers(last, now),
    'in another order': () => compareLedgers(last, sorted),
    'bare Map loop': () => bareMap(items, now),
  });
  const [ours, bare] = [medians.compareLedgers, medians['bare Map loop']];
  return [
    { work: 'compare two lists of 1e5 items', value: ours, unit: 'ms', atMost: 150, medians },
    {
      work: 'the same, the next list in another order',
      value: medians['in another order'],
      unit: 'ms',
      atMost: 150,
      medians,
    },
    { work: 'the same, beside a bare Map loop', value: ours / bare, unit: 'x', atMost: 5, medians },
  ];
};
