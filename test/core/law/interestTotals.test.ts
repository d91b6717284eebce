import { NO_DAY } from '../../../src/core/dates/day';
import { type InterestTerms, interestTotals } from '../../../src/core/law/interestTotals';
import type { RateTable } from '../../../src/core/law/rateTable';
import { dayOf } from './support';

type Item = readonly [open: number, dueDay: number];

const columns = (items: readonly Item[]) => ({
  count: items.length,
  open: Float64Array.from(items, ([open]) => open),
  dueDay: Int32Array.from(items, ([, dueDay]) => dueDay),
});
const totals = (items: readonly Item[], terms: InterestTerms): number[] => [
  ...interestTotals(columns(items), terms),
];

test('each item bears interest at the rates that held while it was late', () => {
  const items: readonly Item[] = [
    [500_000, dayOf('2025-05-31')], // 47.26 for June at 11.5%, 132.33 for 92 days at 10.5%
    [100_000, dayOf('2025-09-29')], // one day at 10.5%: 0.2876…
    [100_000, dayOf('2025-06-30')], // 92 days at 10.5%: 26.4657…
  ];
  expect(totals(items, { asOf: dayOf('2025-09-30'), rate: 'BE-B2B' })).toEqual([17_959, 29, 2_647]);
});

test('a credit, what is paid, what is not late and what has no due date bear none', () => {
  const late = dayOf('2025-05-31');
  const items: readonly Item[] = [
    [-500_000, late],
    [0, late],
    [500_000, dayOf('2025-09-30')],
    [500_000, dayOf('2025-10-01')],
    [500_000, NO_DAY],
  ];
  expect(totals(items, { asOf: dayOf('2025-09-30'), rate: 'BE-B2B' })).toEqual([0, 0, 0, 0, 0]);
});

test('days without a known rate give no number, and leave the other items theirs', () => {
  const items: readonly Item[] = [
    [100_000, dayOf('2012-12-30')], // late from the day before the first row of the table on
    [100_000, dayOf('2012-12-31')], // from its first day on: 9% for one day is 0.2465…
  ];
  expect(totals(items, { asOf: dayOf('2013-01-01'), rate: 'BE-B2B' })).toEqual([Number.NaN, 25]);
  expect(totals([[100_000, dayOf('2026-12-20')]], { asOf: dayOf('2027-01-10'), rate: 'BE-B2B' })).toEqual([
    Number.NaN,
  ]);
  expect(totals([[100_000, dayOf('2026-01-01')]], { asOf: dayOf('2026-01-02'), rate: 'LU-B2C' })).toEqual([
    Number.NaN,
  ]);
});

/** The rate of a Belgian business between days 0 and 999: it counts how often it is looked up. */
function counted(...rows: readonly (readonly [from: number, percent: number])[]) {
  const looked = { up: 0 };
  const table: RateTable = {
    get 'BE-B2B'() {
      looked.up += 1;
      return {
        basis: '',
        validThrough: 999,
        rows: rows.map(([from, percent]) => ({ from, percent, sure: 'stated' as const })),
      };
    },
  };
  return { looked, terms: { asOf: 999, rate: 'BE-B2B' as const, table } };
}

describe('the rates are looked up once for a whole ledger', () => {
  /** What items bear at 10%, then at 20% from day 500 on, and how often the rates were looked up for it. */
  const once = (items: readonly Item[], terms: Partial<InterestTerms> = {}) => {
    const { looked, terms: own } = counted([0, 10], [500, 20]);
    return [...totals(items, { ...own, ...terms }), looked.up];
  };

  test('and the last day for which they are known is one of theirs', () => {
    // 500 days at 10% and 500 at 20%: 136.986… and 273.972…; one day at 20%: 0.547…
    expect(
      once([
        [100_000, -1],
        [100_000, 998],
      ]),
    ).toEqual([13_699 + 27_397, 55, 1]);
  });
  test('a rate of today counts today', () =>
    expect(once([[1_000_000, 498]], { asOf: 500 })).toEqual([274 + 548, 1]));
  test('rates that begin after the day of the question say nothing', () =>
    // two days at 10%: 5.479…
    expect(once([[1_000_000, 497]], { asOf: 499 })).toEqual([548, 1]));
  test('with 360 days in a year too', () =>
    // 10 days at 20%: 5.555…
    expect(once([[100_000, 989]], { dayCount: 'actual/360' })).toEqual([556, 1]));
  test('an agreed rate is', () => {
    const looked = { up: 0 };
    const rate = {
      compounding: 'simple' as const,
      get percent() {
        looked.up += 1;
        return 7.3;
      },
    };
    // 20.00 a day; laid out for 10,000 days before today: 2,000.00 and not a day more
    const items: readonly Item[] = [
      [10_000_000, 19_998],
      [10_000_000, 19_990],
      [10_000_000, 10_000],
      [10_000_000, 9_999],
    ];
    expect(totals(items, { asOf: 19_999, rate })).toEqual([2_000, 18_000, 19_998_000, 20_000_000]);
    expect(looked.up).toBe(1);
  });
  test('but of an amount that plain numbers would spoil they are looked up again', () => {
    // 1,000 days at 10% of 365 x 1,000, doubled, stay below 2^53 up to this amount.
    const most = 4_503_599_623;
    const of = (amount: number) => {
      const { looked, terms } = counted([0, 10]);
      return [...totals([[amount, -1]], terms), looked.up];
    };
    // 1,000 days of 3,650 bear 12,338,629.104…, and of a cent more 12,338,629.106…
    expect(of(most)).toEqual([1_233_862_910, 1]);
    expect(of(most + 1)).toEqual([1_233_862_911, 2]);
  });
});

test('one rate of three decimals is enough to compute every item by itself', () => {
  const { looked, terms } = counted([0, 10], [500, 10.125]);
  // 500 days at 10%: 13,698.63…; 500 at 10.125%: 13,869.86…
  expect(totals([[10_000_000, -1]], terms)).toEqual([1_369_863 + 1_386_986]);
  expect(looked.up).toBe(3);
});

test('by the days of each year a day of a leap year is one of 366', () => {
  // 10 days of 2024 at 10%: 27.322…; with 365 days it would be 27.397…
  const items: readonly Item[] = [[1_000_000, dayOf('2023-12-31')]];
  const terms = {
    asOf: dayOf('2024-01-10'),
    rate: { percent: 10, compounding: 'simple' },
    dayCount: 'actual/actual',
  } as const;
  expect(totals(items, terms)).toEqual([2732]);
});

test('an agreed rate beyond 100% gives no number', () =>
  expect(totals([[100, 1]], { asOf: 9, rate: { percent: 101, compounding: 'simple' } })).toEqual([
    Number.NaN,
  ]));
