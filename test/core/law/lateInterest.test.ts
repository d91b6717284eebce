import { isoOfDay } from '../../../src/core/dates/iso';
import {
  type AgreedRate,
  type LateInterest,
  type LateInterestInput,
  lateInterest,
} from '../../../src/core/law/lateInterest';
import type { Regime } from '../../../src/core/law/regime';
import { dayOf, successOf } from './support';

const simple = (percent: number): AgreedRate => ({ percent, compounding: 'simple' });

type Options = Pick<LateInterestInput, 'dayCount' | 'table'>;

const interest = (
  rate: Regime | AgreedRate,
  principal: number,
  due: string,
  asOf: string,
  options: Options = {},
) => lateInterest({ principal, dueDay: dayOf(due), asOf: dayOf(asOf), rate, ...options });

/** First day, days, rate and amount of each part. */
const partsOf = ({ parts }: LateInterest): unknown[] =>
  parts.map(({ from, days, percent, amount }) => [isoOfDay(from), days, percent, amount]);

test.each<[string, Regime | AgreedRate, number, string, string, number]>([
  ['8% over 11 days (go-figure.nl)', simple(8), 100_000, '2026-03-01', '2026-03-12', 241],
  ['5.12% over 25 days (anleiter.de)', simple(5.12), 100_000, '2026-03-01', '2026-03-26', 351],
  ['Dutch business, 22 days at 10.15%', 'NL-B2B', 840_000, '2025-09-08', '2025-09-30', 5139],
  ['Dutch business over ten years', 'NL-B2B', 200_000, '2015-11-10', '2026-01-15', 282_043],
  ['paid on the due date', 'NL-B2B', 10_000, '2026-03-10', '2026-03-10', 0],
  ['paid before it', 'NL-B2B', 10_000, '2026-03-10', '2026-03-01', 0],
  ['nothing open', 'BE-B2B', 0, '2025-01-01', '2026-01-01', 0],
  ['a credit', 'BE-B2B', -10_000, '2025-01-01', '2026-01-01', 0],
  ['nothing open, beyond the table', 'FR-B2B', 0, '1999-01-01', '2030-01-01', 0],
  ['not yet due, beyond the table', 'FR-B2B', 10_000, '2030-01-01', '2029-01-01', 0],
  ['an agreed rate needs no table', simple(10), 36_500, '2029-12-31', '2030-01-10', 100],
  ['half a cent is rounded up: 0.50 at 1% over 365 days', simple(1), 50, '2026-01-01', '2027-01-01', 1],
  ['just below half a cent: 364 days', simple(1), 50, '2026-01-01', '2026-12-31', 0],
  ['0%', simple(0), 100_000, '2026-01-01', '2027-01-01', 0],
])('%s', (_, rate, principal, due, asOf, total) =>
  expect(successOf(interest(rate, principal, due, asOf)).total).toBe(total),
);

test.each<[string, Regime | AgreedRate, number, string, string, number, unknown[]]>([
  [
    'a Dutch consumer over the turn of the year',
    'NL-B2C',
    1_000_000,
    '2025-12-16',
    '2026-01-15',
    4110,
    [
      ['2025-12-17', 15, 6, 2466],
      ['2026-01-01', 15, 4, 1644],
    ],
  ],
  [
    'interest of a year joins the principal (schuldinfo.nl)',
    { percent: 2, compounding: 'yearly' },
    100_000,
    '2016-08-31',
    '2017-12-31',
    2682,
    [
      ['2016-09-01', 365, 2, 2000],
      ['2017-09-01', 122, 2, 682],
    ],
  ],
  [
    'a Belgian business over a change of the rate',
    'BE-B2B',
    500_000,
    '2025-05-31',
    '2025-09-30',
    17_959,
    [
      ['2025-06-01', 30, 11.5, 4726],
      ['2025-07-01', 92, 10.5, 13_233],
    ],
  ],
  [
    'a row of the same rate begins a part too',
    'BE-B2B',
    100_000,
    '2026-06-20',
    '2026-07-10',
    576,
    [
      ['2026-06-21', 10, 10.5, 288],
      ['2026-07-01', 10, 10.5, 288],
    ],
  ],
])('%s', (_, rate, principal, due, asOf, total, parts) => {
  const found = successOf(interest(rate, principal, due, asOf));
  expect(partsOf(found)).toEqual(parts);
  expect(found.total).toBe(total);
});

test('a part says what it runs on, through when, and the year it divides by', () => {
  const found = successOf(
    interest({ percent: 10, compounding: 'yearly' }, 100_000, '2024-12-31', '2026-01-01'),
  );
  expect(found.parts[1]).toEqual({
    from: dayOf('2026-01-01'),
    to: dayOf('2026-01-01'),
    days: 1,
    percent: 10,
    yearDays: 365,
    on: 110_000,
    amount: 30,
  });
});

test.each<[string, LateInterestInput['dayCount'], number, unknown[]]>([
  ['365 days in every year', 'actual/365', 2000, [['2023-12-22', 20, 36.5, 2000]]],
  [
    '366 for the days of a leap year: 10 / 365 and 10 / 366 of 365.00',
    'actual/actual',
    1997,
    [
      ['2023-12-22', 10, 36.5, 1000],
      ['2024-01-01', 10, 36.5, 997],
    ],
  ],
  ['360 days in every year', 'actual/360', 2028, [['2023-12-22', 20, 36.5, 2028]]],
])('%s', (_, dayCount, total, parts) => {
  const found = successOf(
    interest(simple(36.5), 100_000, '2023-12-21', '2024-01-10', dayCount === undefined ? {} : { dayCount }),
  );
  expect(partsOf(found)).toEqual(parts);
  expect(found.total).toBe(total);
});

test('a first day of 29 February has its anniversary on 1 March, after a full year', () => {
  const found = successOf(
    interest({ percent: 10, compounding: 'yearly' }, 100_000, '2024-02-28', '2028-03-01'),
  );
  expect(found.parts.map(({ from }) => isoOfDay(from))).toEqual([
    '2024-02-29',
    '2025-03-01',
    '2026-03-01',
    '2027-03-01',
    '2028-02-29',
  ]);
});

test.each<[string, Regime, string, string, string]>([
  ['it ends after the last known day', 'BE-B2B', '2026-12-20', '2027-01-10', '2027-01-01'],
  ['it begins before the first row', 'FR-B2B', '2019-12-20', '2020-01-10', '2019-12-21'],
  ['the regime has no rates', 'LU-B2C', '2026-01-01', '2026-02-01', '2026-01-02'],
])('no total where the rate of a day is unknown: %s', (_, regime, due, asOf, day) =>
  expect(interest(regime, 10_000, due, asOf)).toEqual({
    ok: false,
    error: { code: 'rate-unknown', regime, day: dayOf(day) },
  }),
);

const sound: LateInterestInput = { principal: 100_000, dueDay: 20_000, asOf: 20_100, rate: simple(8) };

test.each<[string, Partial<LateInterestInput>]>([
  ['no number as principal', { principal: Number.NaN }],
  ['parts of a cent', { principal: 0.5 }],
  ['cents beyond counting', { principal: 2 ** 53 }],
  ['no number as due date', { dueDay: Number.NaN }],
  ['endless days', { asOf: Number.POSITIVE_INFINITY }],
  ['part of a day', { asOf: 20_100.5 }],
  ['a day after the year 9999', { asOf: 2_932_897 }],
  ['no number as rate', { rate: simple(Number.NaN) }],
  ['a rate below 0', { rate: simple(-1) }],
  ['a rate above 100', { rate: simple(100.5) }],
  ['a total beyond counting', { principal: Number.MAX_SAFE_INTEGER }],
])('%s is a failure', (_, change) =>
  expect(lateInterest({ ...sound, ...change })).toEqual({ ok: false, error: { code: 'out-of-range' } }),
);
