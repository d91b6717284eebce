import { dayOfIso } from '../dates/iso';
import type { Certainty, RateTable, RegimeRates } from './rateTable';

/** Every rate below was looked up on 2026-11-21; the half-year after this day was not announced then. */
const VALID_THROUGH = '2026-12-31';

type Row = readonly [from: string, percent: number, sure: Certainty];

function dayOf(iso: string): number {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`No date: ${iso}`);
  return day;
}

const rates = (basis: string, rows: readonly Row[]): RegimeRates => ({
  basis,
  validThrough: dayOf(VALID_THROUGH),
  rows: rows.map(([from, percent, sure]) => ({ from: dayOf(from), percent, sure })),
});

/**
 * The statutory rates the product knows, per cent a year, each with its rule and how sure it is. It holds none of
 * consumers in France and Luxembourg, nor of Belgian consumers with a clause, whose rate the contract sets.
 */
export const shippedRates: RateTable = {
  'BE-B2B': rates(
    'Law of 2 August 2002, art. 5: ECB reference rate + 8 points, rounded up to the next half percent; contracts from 2013-03-16',
    [
      ['2013-01-01', 9, 'secondary'],
      ['2013-07-01', 8.5, 'secondary'],
      ['2016-07-01', 8, 'secondary'],
      ['2023-01-01', 10.5, 'secondary'],
      ['2023-07-01', 12, 'secondary'],
      ['2024-01-01', 12.5, 'secondary'],
      ['2025-01-01', 11.5, 'secondary'],
      ['2025-07-01', 10.5, 'secondary'],
      ['2026-07-01', 10.5, 'derived'],
    ],
  ),
  'BE-LEGAL': rates(
    'Law of 5 May 1865: legal rate in civil matters, per calendar year; applies to consumers where the contract has no interest clause, from notice of default',
    [
      ['2015-01-01', 2.5, 'secondary'],
      ['2016-01-01', 2.25, 'secondary'],
      ['2017-01-01', 2, 'secondary'],
      ['2020-01-01', 1.75, 'secondary'],
      ['2022-01-01', 1.5, 'secondary'],
      ['2023-01-01', 5.25, 'secondary'],
      ['2024-01-01', 5.75, 'secondary'],
      ['2025-01-01', 4.5, 'secondary'],
      ['2026-01-01', 4.5, 'secondary'],
    ],
  ),
  'NL-B2B': rates('Civil Code 6:119a (wettelijke handelsrente); contracts from 2013-03-16', [
    ['2013-03-16', 8.75, 'secondary'],
    ['2013-07-01', 8.5, 'secondary'],
    ['2014-01-01', 8.25, 'secondary'],
    ['2014-07-01', 8.15, 'secondary'],
    ['2015-01-01', 8.05, 'secondary'],
    ['2016-07-01', 8, 'secondary'],
    ['2023-01-01', 10.5, 'secondary'],
    ['2023-07-01', 12, 'secondary'],
    ['2024-01-01', 12.5, 'secondary'],
    ['2024-07-01', 12.25, 'secondary'],
    ['2025-01-01', 11.15, 'secondary'],
    ['2025-07-01', 10.15, 'secondary'],
    ['2026-01-01', 10.15, 'secondary'],
    ['2026-07-01', 10.4, 'secondary'],
  ]),
  'NL-B2C': rates(
    'Civil Code 6:119 (wettelijke rente); set by decree, never computed from the reference rate',
    [
      ['2012-07-01', 3, 'secondary'],
      ['2015-01-01', 2, 'secondary'],
      ['2023-01-01', 4, 'secondary'],
      ['2023-07-01', 6, 'secondary'],
      ['2024-01-01', 7, 'secondary'],
      ['2025-01-01', 6, 'secondary'],
      ['2026-01-01', 4, 'secondary'],
    ],
  ),
  'DE-B2B': rates('BGB 288(2): base rate + 9 points; 40 EUR, 288(5)', [
    ['2014-07-29', 8.27, 'secondary'],
    ['2015-01-01', 8.17, 'secondary'],
    ['2016-07-01', 8.12, 'secondary'],
    ['2023-01-01', 10.62, 'secondary'],
    ['2023-07-01', 12.12, 'secondary'],
    ['2024-01-01', 12.62, 'secondary'],
    ['2024-07-01', 12.37, 'secondary'],
    ['2025-01-01', 11.27, 'secondary'],
    ['2025-07-01', 10.27, 'secondary'],
    ['2026-07-01', 10.52, 'secondary'],
  ]),
  'DE-B2C': rates('BGB 288(1): base rate + 5 points', [
    ['2014-07-01', 4.27, 'secondary'],
    ['2015-01-01', 4.17, 'secondary'],
    ['2016-07-01', 4.12, 'secondary'],
    ['2023-01-01', 6.62, 'secondary'],
    ['2023-07-01', 8.12, 'secondary'],
    ['2024-01-01', 8.62, 'secondary'],
    ['2024-07-01', 8.37, 'secondary'],
    ['2025-01-01', 7.27, 'secondary'],
    ['2025-07-01', 6.27, 'secondary'],
    ['2026-07-01', 6.52, 'secondary'],
  ]),
  'FR-B2B': rates(
    'Code de commerce L441-10: ECB rate of 1 January / 1 July + 10 points where the invoice names no rate; 40 EUR',
    [
      ['2023-01-01', 12.5, 'derived'],
      ['2023-07-01', 14, 'derived'],
      ['2024-01-01', 14.5, 'derived'],
      ['2024-07-01', 14.25, 'derived'],
      ['2025-01-01', 13.15, 'derived'],
      ['2025-07-01', 12.15, 'derived'],
      ['2026-07-01', 12.4, 'secondary'],
    ],
  ),
  'LU-B2B': rates('Law of 18 April 2004: ECB rate + 8 points, not rounded; 40 EUR', [
    ['2023-01-01', 10.5, 'derived'],
    ['2023-07-01', 12, 'derived'],
    ['2024-01-01', 12.5, 'derived'],
    ['2024-07-01', 12.25, 'official'],
    ['2025-01-01', 11.15, 'derived'],
    ['2025-07-01', 10.15, 'derived'],
    ['2026-07-01', 10.4, 'derived'],
  ]),
  'GB-B2B': rates(
    'Late Payment of Commercial Debts (Interest) Act 1998: Bank Rate of 31 December / 30 June + 8 points; fixed 40 below 1,000, 70 below 10,000, else 100 GBP',
    [
      ['2023-01-01', 11.5, 'secondary'],
      ['2023-07-01', 13, 'secondary'],
      ['2024-01-01', 13.25, 'secondary'],
      ['2025-01-01', 12.75, 'secondary'],
      ['2025-07-01', 12.25, 'secondary'],
      ['2026-01-01', 11.75, 'secondary'],
    ],
  ),
};
