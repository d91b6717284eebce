import fc from 'fast-check';
import { compareLedgers } from '../../../src/core/compare/compareLedgers';
import { ledgerEvents } from '../../../src/core/compare/ledgerEvents';
import { decodeLedger, ledgerRow, readSeal, sealOf } from '../../../src/core/compare/ledgerRows';
import { decodeEvents, encodeEvent, NO_DAY } from '../../../src/core/index';
import { day } from '../dunning/openItemsOf';
import { kept, readingOf, snapshotOf } from './ledgers';

const item = kept(
  { customer: 'C1', name: 'Aerts NV', document: '1', due: '2026-11-10', open: -50 },
  '2026-11-20',
);

test('an item is eight texts, the seal says whose and how many', () => {
  expect(ledgerRow(item)).toEqual([
    'adm|C1|credit-note|1|2026',
    'C1',
    '1',
    'EUR',
    '-50',
    '2026-11-10',
    '2026-11-20',
    'Aerts NV',
  ]);
  expect(sealOf(snapshotOf([item]))).toEqual([
    'dunning-ledger',
    'adm',
    '2026-10-31',
    '2026-10-31T09:00:00.000Z',
    '1',
  ]);
});

test('any texts and amounts come back as they were', () => {
  const text = fc.string({ unit: 'binary' });
  const anyItem = fc.record({
    key: text.filter((one) => one !== ''),
    customer: text,
    name: text,
    document: text,
    currency: fc.constantFrom('EUR', 'JPY'),
    open: fc.maxSafeInteger().map((minor) => minor + 0),
    dueDay: fc.oneof(fc.constant(NO_DAY), fc.integer({ min: 0, max: 60_000 })),
    clearedDay: fc.option(fc.integer({ min: 0, max: 60_000 })),
  });
  fc.assert(
    fc.property(fc.array(anyItem), (items) => {
      const snapshot = snapshotOf(items);
      const seal = readSeal(sealOf(snapshot));
      if (seal === null) throw new Error('no seal');
      expect(decodeLedger(seal, items.map(ledgerRow))).toEqual({ ok: true, value: snapshot });
    }),
  );
});

test('a list that was kept without names is read', () => {
  const seal = readSeal(sealOf(snapshotOf([item])));
  if (seal === null) throw new Error('no seal');
  const expected = { ok: true, value: snapshotOf([{ ...item, name: '' }]) };
  expect(decodeLedger(seal, [ledgerRow(item).slice(0, 7)])).toEqual(expected);
  expect(decodeLedger(seal, [ledgerRow(item).with(7, '')])).toEqual(expected);
});

test('what is no seal is none', () => {
  const seal = sealOf(snapshotOf([item]));
  for (const [at, cell] of ['mine', '', '2026-02-31', '', '-1'].entries())
    if (at !== 1) expect(readSeal(seal.with(at, cell))).toBeNull();
  expect(readSeal(['dunning-ledger'])).toBeNull();
});

test('a damaged, missing or added row is named', () => {
  const seal = readSeal(sealOf(snapshotOf([item, item])));
  if (seal === null) throw new Error('no seal');
  const row = ledgerRow(item);
  for (const [at, cell] of [
    ['0', ''],
    ['4', '1.5'],
    ['4', ''],
    ['5', '10/11/2026'],
    ['6', 'x'],
  ] as const)
    expect(decodeLedger(seal, [row, [...row].with(Number(at), cell)])).toEqual({
      ok: false,
      error: { row: 1 },
    });
  expect(decodeLedger(seal, [row])).toEqual({ ok: false, error: { row: 1 } });
  expect(decodeLedger(seal, [row, row, row])).toEqual({ ok: false, error: { row: 2 } });
});

describe('events of a comparison', () => {
  const on = { day: day('2026-11-25'), at: '2026-11-25T09:00:00.000Z', by: 'els', complete: true };
  const row = { customer: 'C1', document: '1', due: '2026-11-10', open: 500 };
  const last = snapshotOf([
    kept(row),
    kept({ ...row, document: '2' }),
    kept({ ...row, document: '3', due: null }),
    kept({ ...row, document: '4' }, '2026-09-01'),
  ]);
  const now = readingOf([
    { ...row, document: '2', open: 200 },
    { ...row, document: '3' },
    { ...row, document: '4' },
    { ...row, document: '5' },
  ]);
  const comparison = compareLedgers(last, now);

  test('tell what happened, and come back from the dossier table as they were', () => {
    const events = ledgerEvents(comparison, on);
    expect(events.map(({ kind, item, detail }) => [kind, item, detail])).toEqual([
      [
        'item-cleared',
        'adm|C1|invoice|1|2026',
        { day: on.day, document: '1', currency: 'EUR', before: 500, after: 0 },
      ],
      [
        'item-partly-paid',
        'adm|C1|invoice|2|2026',
        { day: on.day, document: '2', currency: 'EUR', before: 500, after: 200 },
      ],
      [
        'due-date-moved',
        'adm|C1|invoice|3|2026',
        { day: on.day, document: '3', before: null, after: day('2026-11-10') },
      ],
      [
        'item-reopened',
        'adm|C1|invoice|4|2026',
        { day: on.day, document: '4', currency: 'EUR', before: 0, after: 500 },
      ],
    ]);
    const rows = events.map((event) => {
      const encoded = encodeEvent(event);
      if (!encoded.ok) throw new Error(encoded.error);
      return encoded.value;
    });
    expect(decodeEvents(rows, 2)).toEqual({ events, issues: [] });
    const damaged = rows.map((cells) => [...cells].with(6, '{"day":1.5}'));
    expect(decodeEvents(damaged, 2).issues.map(({ code }) => code)).toEqual(Array(4).fill('event-damaged'));
  });

  test('tell of what cannot be told apart that it was there, and what is there now', () => {
    const twins = snapshotOf([
      kept({ ...row, document: 'T', due: '2026-10-20' }),
      kept({ ...row, document: 'T', due: '2026-11-20', line: 2 }),
    ]);
    const one = compareLedgers(twins, readingOf([{ ...row, document: 'T', due: '2026-12-24' }]));
    const told = ledgerEvents(one, { ...on, complete: false });
    expect(told.map(({ kind, item, detail }) => [kind, item, detail.before, detail.after])).toEqual([
      ['item-unsure', 'adm|C1|invoice|T|2026', 0, 500],
      ['item-unsure', 'adm|C1|invoice|T|2026', 500, 0],
      ['item-unsure', 'adm|C1|invoice|T|2026|2', 500, 0],
    ]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(3);
  });

  test('have the same ids whoever takes over; an incomplete list clears nothing', () => {
    const ids = (facts: typeof on) => ledgerEvents(comparison, facts).map(({ id }) => id);
    expect(ids({ ...on, by: 'jan', at: '2026-11-25T10:00:00.000Z' })).toEqual(ids(on));
    expect(new Set(ids(on)).size).toBe(4);
    expect(ledgerEvents(comparison, { ...on, complete: false }).map(({ kind }) => kind)).not.toContain(
      'item-cleared',
    );
  });
});
