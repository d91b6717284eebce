import { rateOn } from '../../../src/core/law/rateOn';
import type { RateTable } from '../../../src/core/law/rateTable';
import { shippedRates } from '../../../src/core/law/shippedRates';
import { ratesEnd, type WrittenRate, withRates, writtenRates } from '../../../src/core/law/withRates';
import { dayOf, successOf } from './support';

/** The first half of 2027, which the shipped rates do not know. */
const row = (changes: Partial<WrittenRate> = {}): WrittenRate => ({
  regime: 'BE-B2B',
  from: dayOf('2027-01-01'),
  percent: 11,
  validThrough: dayOf('2027-06-30'),
  source: 'Belgisch Staatsblad',
  sure: null,
  ...changes,
});

const percentOn = (table: RateTable, iso: string): number | string => {
  const rate = rateOn('BE-B2B', dayOf(iso), table);
  return rate.ok ? rate.value.percent : rate.error.code;
};

test('a row after the shipped ones adds to them, through its own last day', () => {
  const table = successOf(withRates(shippedRates, [row()]));
  expect(percentOn(table, '2026-12-31')).toBe(10.5);
  expect(percentOn(table, '2027-01-01')).toBe(11);
  expect(percentOn(table, '2027-06-30')).toBe(11);
  expect(percentOn(table, '2027-07-01')).toBe('rate-unknown');
});

test('it says where it is from, and that a person states it', () =>
  expect(successOf(withRates(shippedRates, [row()]))['BE-B2B']?.rows.at(-1)).toEqual({
    from: dayOf('2027-01-01'),
    percent: 11,
    sure: 'stated',
    source: 'Belgisch Staatsblad',
  }));

test('a row of a day that is known replaces that rate only', () => {
  const corrected = row({ from: dayOf('2026-07-01'), percent: 10.75, validThrough: null });
  const table = successOf(withRates(shippedRates, [corrected]));
  expect(percentOn(table, '2026-06-30')).toBe(10.5);
  expect(percentOn(table, '2026-07-01')).toBe(10.75);
  expect(percentOn(table, '2027-01-01')).toBe('rate-unknown');
});

test('a row between two shipped ones holds until the next', () => {
  const between = row({ from: dayOf('2026-03-01'), percent: 9, validThrough: null });
  const table = successOf(withRates(shippedRates, [between]));
  expect(percentOn(table, '2026-02-28')).toBe(10.5);
  expect(percentOn(table, '2026-06-30')).toBe(9);
  expect(percentOn(table, '2026-07-01')).toBe(10.5);
});

test('a law without shipped rates gets its own, on the rule that the row names', () => {
  const french = row({ regime: ' fr-b2c ', from: dayOf('2026-01-01'), percent: 6.5, source: ' Décret ' });
  expect(successOf(withRates(shippedRates, [french]))['FR-B2C']).toEqual({
    basis: 'Décret',
    validThrough: dayOf('2027-06-30'),
    rows: [{ from: dayOf('2026-01-01'), percent: 6.5, sure: 'stated', source: 'Décret' }],
  });
});

test('the shipped rates written down and read again are the same', () => {
  const written = writtenRates(shippedRates);
  expect(successOf(withRates(shippedRates, written))).toEqual(shippedRates);
  const percents = (table: RateTable) =>
    Object.entries(table).map(([regime, { rows, validThrough, basis }]) => [
      regime,
      basis,
      validThrough,
      rows.map(({ from, percent, sure }) => [from, percent, sure]),
    ]);
  expect(percents(successOf(withRates({}, written)))).toEqual(percents(shippedRates));
});

test.each<[string, Partial<WrittenRate>, string]>([
  ['a law nobody knows', { regime: 'ES-B2B' }, 'regime-unknown'],
  ['no law', { regime: '' }, 'regime-unknown'],
  ['no first day', { from: null }, 'day-missing'],
  ['part of a day', { from: 20_819.5 }, 'day-missing'],
  ['no rate', { percent: null }, 'percent-range'],
  ['a rate below 0', { percent: -0.1 }, 'percent-range'],
  ['a rate above 100', { percent: 100.1 }, 'percent-range'],
  ['a rate that is no number', { percent: Number.NaN }, 'percent-range'],
  ['no source', { source: ' ' }, 'source-blank'],
  ['known through a day before its first', { validThrough: dayOf('2026-12-31') }, 'ends-before-start'],
  ['days in between of which nothing is known', { from: dayOf('2027-01-02') }, 'gap'],
  ['no last day after all that is known', { validThrough: null }, 'through-missing'],
])('%s is a problem of its row', (_, changes, code) =>
  expect(withRates(shippedRates, [row({ regime: 'NL-B2B' }), row(changes)])).toEqual({
    ok: false,
    error: [{ row: 1, code }],
  }),
);

test.each([0, 100])('a rate of %d is one', (percent) =>
  expect(withRates(shippedRates, [row({ percent })]).ok).toBe(true),
);

test('a law without any needs a last day with its first row', () =>
  expect(withRates({}, [row({ validThrough: null })])).toEqual({
    ok: false,
    error: [{ row: 0, code: 'through-missing' }],
  }));

test('a row that says nothing holds until the next', () => {
  const later = row({ from: dayOf('2027-07-01'), percent: 12, validThrough: dayOf('2027-12-31') });
  const table = successOf(withRates(shippedRates, [row({ validThrough: null }), later]));
  expect(percentOn(table, '2027-06-30')).toBe(11);
  expect(percentOn(table, '2027-12-31')).toBe(12);
  expect(percentOn(table, '2028-01-01')).toBe('rate-unknown');
});

test('one that ends before the next begins leaves a gap', () => {
  const later = row({ from: dayOf('2027-08-01'), validThrough: dayOf('2027-12-31') });
  expect(withRates(shippedRates, [row(), later])).toEqual({ ok: false, error: [{ row: 1, code: 'gap' }] });
});

test('the rows of one law rise by day; those of others do not matter', () => {
  const first = row({ from: dayOf('2026-08-01'), validThrough: null });
  const other = row({ regime: 'NL-B2B', from: dayOf('2026-02-01'), validThrough: null });
  expect(withRates(shippedRates, [first, other, row()]).ok).toBe(true);
  expect(withRates(shippedRates, [first, other, first])).toEqual({
    ok: false,
    error: [{ row: 2, code: 'dates-fall' }],
  });
});

test('all that is wrong is told, in the order of the rows', () =>
  expect(
    withRates(shippedRates, [
      row({ from: dayOf('2028-01-01'), validThrough: dayOf('2028-06-30') }),
      row({ source: '' }),
    ]),
  ).toEqual({
    ok: false,
    error: [
      { row: 0, code: 'gap' },
      { row: 1, code: 'source-blank' },
    ],
  }));

test('the rates end with the first of the laws that are used', () => {
  const table = successOf(withRates(shippedRates, [row()]));
  expect(ratesEnd(table, ['BE-B2B'])).toBe(dayOf('2027-06-30'));
  expect(ratesEnd(table, ['BE-B2B', 'NL-B2C', 'FR-B2C'])).toBe(dayOf('2026-12-31'));
  expect(ratesEnd(table, ['FR-B2C', 'LU-B2C'])).toBeNull();
});
