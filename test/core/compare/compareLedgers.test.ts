import fc from 'fast-check';
import { compareLedgers } from '../../../src/core/compare/compareLedgers';
import { documentOfLine } from '../../../src/core/compare/keyParts';
import { ledgerEvents } from '../../../src/core/compare/ledgerEvents';
import { nextSnapshot } from '../../../src/core/compare/nextSnapshot';
import { day } from '../dunning/openItemsOf';
import { inShort, kept, type Row, readingOf, snapshotOf } from './ledgers';

const row = (document: string, open: number, other: Partial<Row> = {}): Row => ({
  customer: 'C1',
  document,
  due: '2026-11-10',
  open,
  ...other,
});
const compared = (before: readonly Row[], now: readonly Row[]) =>
  compareLedgers(snapshotOf(before.map((one) => kept(one))), readingOf(now));

test('each thing that can become of an item is told', () => {
  const same = row('1', 10000);
  const before = [same, row('2', 5000), row('3', 8000), row('4', 3000), row('5', 7000), row('C', -2000)];
  const now = [
    same,
    row('3', 6000),
    row('4', 3500),
    row('5', 7000, { due: '2026-12-10' }),
    row('C', -500),
    row('6', 1100),
  ];
  const comparison = compared(before, now);
  expect(inShort(comparison)).toEqual([
    'cleared C1|invoice|2|2026 5000>0',
    'partly-paid C1|credit-note|C|2026 -2000>-500',
    'partly-paid C1|invoice|3|2026 8000>6000',
    'amount-up C1|invoice|4|2026 3000>3500',
    'due-moved C1|invoice|5|2026 7000>7000',
    'new C1|invoice|6|2026 0>1100',
  ]);
  expect(comparison.changes[4]).toMatchObject({ dueBefore: day('2026-11-10'), dueAfter: day('2026-12-10') });
  expect(comparison.totals).toEqual([
    {
      currency: 'EUR',
      before: 31000,
      after: 27100,
      by: {
        cleared: -5000,
        'partly-paid': -500,
        'amount-up': 500,
        'due-moved': 0,
        reopened: 0,
        new: 1100,
        reused: 0,
        unsure: 0,
      },
    },
  ]);
  expect(comparison.shorter).toBeNull();
});

test('paid in part and due later are two things, told of one item', () => {
  const comparison = compared([row('1', 9000)], [row('1', 4000, { due: '2026-12-01' })]);
  expect(inShort(comparison)).toEqual([
    'partly-paid C1|invoice|1|2026 9000>4000',
    'due-moved C1|invoice|1|2026 4000>4000',
  ]);
});

test('what was cleared earlier and is back is reopened; what was never on a list is never cleared', () => {
  const last = snapshotOf([kept(row('1', 5000), '2026-09-01'), kept(row('9', 5000), '2026-09-01')]);
  expect(inShort(compareLedgers(last, readingOf([row('1', 5000), row('2', 100)])))).toEqual([
    'reopened C1|invoice|1|2026 0>5000',
    'new C1|invoice|2|2026 0>100',
  ]);
});

test('a number that another customer had this year is told with that customer; payments share numbers', () => {
  const other = { customer: 'C2' };
  const before = [row('77', 5000), row('B1', -100, { kind: 'payment' })];
  const now = [...before, row('77', 4000, other), row('B1', -90, { kind: 'payment', ...other })];
  const comparison = compared(before, now);
  expect(inShort(comparison)).toEqual(['new C2|payment|B1|2026 0>-90', 'reused C2|invoice|77|2026 0>4000']);
  expect(comparison.changes[1]?.other).toBe('C1');
});

describe('an item without an invoice date, put off past the end of the year', () => {
  const put = (document: string, open: number, due: string, year: number): Row =>
    row(document, open, { due, year });
  const before = [put('1', 5000, '2026-12-20', 2026), put('2', 300, '2026-12-20', 2026)];

  test('is the same by its amount, and keeps its key', () => {
    const comparison = compared(before, [
      put('1', 5000, '2027-01-20', 2027),
      put('2', 300, '2026-12-20', 2026),
    ]);
    expect(inShort(comparison)).toEqual(['due-moved C1|invoice|1|2026 5000>5000']);
    expect(comparison.keys).toEqual(['adm|C1|invoice|1|2026', 'adm|C1|invoice|2|2026']);
  });

  test('is unsure with another amount: a number may start again in a new year', () => {
    const comparison = compared(before, [
      put('1', 4000, '2027-01-20', 2027),
      put('2', 300, '2026-12-20', 2026),
    ]);
    expect(inShort(comparison)).toEqual([
      'unsure C1|invoice|1|2026 5000>0',
      'unsure C1|invoice|1|2027 0>4000',
    ]);
  });

  test('is another one where the invoice date says so', () => {
    const next = { ...put('1', 5000, '2027-01-20', 2027), invoiced: '2027-01-01' };
    expect(compared([put('1', 5000, '2026-12-20', 2026)], [next]).counts).toMatchObject({
      cleared: 1,
      new: 1,
    });
  });
});

test('the same document in another currency is not taken for the same', () => {
  const comparison = compared([row('1', 5000)], [row('1', 5000, { currency: 'USD' })]);
  expect(inShort(comparison)).toEqual(['unsure C1|invoice|1|2026 0>5000', 'unsure C1|invoice|1|2026 5000>0']);
  expect(comparison.totals.map(({ currency, before, after }) => [currency, before, after])).toEqual([
    ['EUR', 5000, 0],
    ['USD', 0, 5000],
  ]);
});

describe('instalments of one document', () => {
  const first = row('T', 10000, { due: '2026-10-01' });
  const second = row('T', 10000, { due: '2026-11-01', line: 2 });
  const third = row('T', 10000, { due: '2026-12-01', line: 3 });
  const tail = (keys: readonly string[]) => keys.map((key) => key.slice('adm|C1|invoice|'.length));

  test('keep their keys when the first is paid and the others move up', () => {
    const now = [row('T', 10000, { due: '2026-11-01' }), row('T', 10000, { due: '2026-12-01', line: 2 })];
    const comparison = compared([first, second, third], now);
    expect(inShort(comparison)).toEqual(['cleared C1|invoice|T|2026 10000>0']);
    expect(tail(comparison.keys)).toEqual(['T|2026|2', 'T|2026|3']);
  });

  test('are found again by due date when one is paid in part, and by amount when one is put off', () => {
    const paid = compared(
      [first, second, third],
      [row('T', 4000, { due: '2026-11-01' }), row('T', 10000, { due: '2026-12-01', line: 2 })],
    );
    expect(inShort(paid)).toEqual([
      'cleared C1|invoice|T|2026 10000>0',
      'partly-paid C1|invoice|T|2026|2 10000>4000',
    ]);
    const later = compared(
      [first, { ...second, open: 500 }],
      [row('T', 500, { due: '2026-11-01' }), row('T', 10000, { due: '2027-02-01', line: 2 })],
    );
    expect(inShort(later)).toEqual(['due-moved C1|invoice|T|2026 10000>10000']);
    expect(tail(later.keys)).toEqual(['T|2026|2', 'T|2026']);
  });

  test('are unsure where two could be the one', () => {
    const alike = [first, { ...first, line: 2 }];
    const comparison = compared(alike, [first]);
    expect(inShort(comparison)).toEqual([
      'unsure C1|invoice|T|2026 0>10000',
      'unsure C1|invoice|T|2026 10000>0',
      'unsure C1|invoice|T|2026|2 10000>0',
    ]);
    // Another date and another amount: the old line, or a new one for a paid one?
    const strange = compared([first, second], [second, row('T', 700, { due: '2027-03-01', line: 3 })]);
    expect(strange.counts).toMatchObject({ unsure: 2, cleared: 0, new: 0 });
  });

  test('a paid one that comes back is reopened under its own key', () => {
    const last = snapshotOf([kept(first, '2026-10-05'), kept(second)]);
    const comparison = compareLedgers(last, readingOf([first, second]));
    expect(inShort(comparison)).toEqual(['reopened C1|invoice|T|2026 0>10000']);
    expect(tail(comparison.keys)).toEqual(['T|2026', 'T|2026|2']);
  });
});

describe('a list that looks too short', () => {
  const many = (count: number, customer: string, from = 0): Row[] =>
    Array.from({ length: count }, (_, at) => row(`${customer}-${from + at}`, 100, { customer }));

  test('has lost over a fifth of the items', () => {
    const before = many(10, 'A');
    expect(compared(before, before.slice(2)).shorter).toBeNull();
    expect(compared(before, before.slice(3)).shorter).toEqual({ lost: 3, of: 10, customers: [] });
  });

  test('or a customer with all of more than three items', () => {
    const stay = many(100, 'A');
    expect(compared([...stay, ...many(3, 'B')], stay).shorter).toBeNull();
    const asked = compared([...stay, ...many(4, 'B')], stay);
    expect(asked.shorter).toEqual({ lost: 4, of: 104, customers: ['B'] });
    // The customer is still there: it paid, and was invoiced again.
    expect(compared([...stay, ...many(4, 'B')], [...stay, ...many(1, 'B', 50)]).shorter).toBeNull();
  });

  test('one paid invoice of a short list is no reason to ask', () => {
    expect(compared([row('1', 1), row('2', 1)], [row('1', 1)]).shorter).toBeNull();
  });
});

const anyRow = fc.record({
  customer: fc.constantFrom('C1', 'C2', 'C3'),
  document: fc.constantFrom('1', '2', '3|x', '4\\'),
  due: fc.constantFrom('2026-10-01', '2026-11-01', '2026-12-01', null),
  open: fc.constantFrom(-500, 0, 100, 2000, 10000),
  line: fc.constantFrom(1, 2, 3),
  year: fc.constantFrom(2026, 2026, 2027),
  kind: fc.constantFrom('invoice' as const, 'payment' as const),
  currency: fc.constantFrom('EUR', 'USD'),
});
/** Rows with unique keys, as reading gives them. */
const anyRows = fc.uniqueArray(anyRow, {
  maxLength: 25,
  selector: ({ customer, document, line, kind, year }) => `${customer} ${document} ${line} ${kind} ${year}`,
});
const anyKept = anyRows.chain((rows) =>
  fc
    .array(fc.constantFrom(null, null, '2026-09-15'), { minLength: rows.length, maxLength: rows.length })
    .map((days) => rows.map((one, at) => kept(one, days[at] ?? null))),
);

test('before and all changes together make after, to the cent, in every currency', () => {
  fc.assert(
    fc.property(anyKept, anyRows, (items, rows) => {
      const { totals } = compareLedgers(snapshotOf(items), readingOf(rows));
      const sum = (all: readonly { readonly currency?: string; readonly open: number }[], of: string) =>
        all.filter(({ currency }) => currency === of).reduce((total, { open }) => total + open, 0);
      for (const { currency, before, after, by } of totals) {
        expect(before).toBe(
          sum(
            items.filter(({ clearedDay }) => clearedDay === null),
            currency,
          ),
        );
        expect(after).toBe(sum(rows, currency));
        expect(Object.values(by).reduce((total, change) => total + change, before)).toBe(after);
      }
    }),
  );
});

test('no key is given twice, and what is found again keeps its own', () => {
  fc.assert(
    fc.property(anyKept, anyRows, (items, rows) => {
      const { keys, changes } = compareLedgers(snapshotOf(items), readingOf(rows));
      expect(new Set(keys).size).toBe(rows.length);
      const known = new Set(items.map(({ key }) => key));
      for (const { kind, key } of changes)
        if (kind !== 'new' && kind !== 'reused' && kind !== 'unsure') expect(known).toContain(key);
    }),
  );
});

test('nothing that was open is lost when a list is taken over: it is open still, or remembered as gone', () => {
  fc.assert(
    fc.property(anyKept, anyRows, fc.boolean(), (items, rows, complete) => {
      const last = snapshotOf(items);
      const now = readingOf(rows);
      const facts = { administration: 'adm', day: day('2026-11-25'), at: '2026-11-25T09:00:00.000Z', now };
      const comparison = compareLedgers(last, now);
      const next = nextSnapshot(last, comparison, facts, complete);
      const keys = next.items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { key, clearedDay } of items) if (clearedDay === null) expect(keys).toContain(key);
      const told = ledgerEvents(comparison, { ...facts, by: 'els', complete: true }).map(({ item }) => item);
      for (const { key, index } of comparison.changes) if (index === null) expect(told).toContain(key);
      if (complete) expect(compareLedgers(next, now).changes).toEqual([]);
    }),
  );
});

test('any order of rows gives the same comparison', () => {
  const shuffled = fc
    .tuple(anyKept, anyRows)
    .chain(([items, rows]) =>
      fc.tuple(
        fc.constant({ items, rows }),
        fc.shuffledSubarray(items, { minLength: items.length }),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([{ items, rows }, otherItems, otherRows]) => {
      const one = compareLedgers(snapshotOf(items), readingOf(rows));
      const other = compareLedgers(snapshotOf(otherItems), readingOf(otherRows));
      expect(inShort(other)).toEqual(inShort(one));
      expect(other.totals).toEqual(one.totals);
      expect(other.shorter).toEqual(one.shorter);
      const keyed = (rows: readonly Row[], keys: readonly string[]) =>
        rows.map((row, at) => `${row.due} ${row.open} ${row.currency} ${keys[at]}`).sort();
      expect(keyed(otherRows, other.keys)).toEqual(keyed(rows, one.keys));
    }),
  );
});

test('the same list again changes nothing', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { changes, shorter, keys } = compared(rows, rows);
      expect([changes, shorter]).toEqual([[], null]);
      expect([...keys].sort()).toEqual(rows.map((one) => kept(one).key).sort());
    }),
  );
});

test('a further line is known by its key, whatever the number of its document looks like', () => {
  expect(documentOfLine('adm|C1|invoice|2026|2026')).toBeNull();
  expect(documentOfLine('adm|C1|invoice||')).toBeNull();
  expect(documentOfLine('adm|C1|invoice|a\\|2026|2026')).toBeNull();
  expect(documentOfLine('adm|C1|invoice|a\\|2026|2026|3')).toBe('adm|C1|invoice|a\\|2026|2026');
  expect(documentOfLine('adm|C1|invoice|7||12')).toBe('adm|C1|invoice|7|');
  expect(documentOfLine('no bars')).toBeNull();
});
