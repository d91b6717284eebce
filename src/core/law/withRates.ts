import type { DayNumber } from '../dates/day';
import { fail, ok, type Result } from '../result';
import type { Certainty, RateRow, RateTable, RegimeRates } from './rateTable';
import { type Regime, regimeOf, regimes } from './regime';
import { isPercent } from './share';

/** A row of the table of rates as a person wrote it; null where a cell is blank or cannot be read. */
export interface WrittenRate {
  readonly regime: string;
  readonly from: DayNumber | null;
  /** Per cent a year. */
  readonly percent: number | null;
  /** Last day for which rates are known by this row; null: until the next row, or what is known without it. */
  readonly validThrough: DayNumber | null;
  /** Where the rate is published. */
  readonly source: string;
  readonly sure: Certainty | null;
}

/** What is wrong with a row; `row` is its place, from 0. */
export interface RateProblem {
  readonly row: number;
  readonly code:
    | 'regime-unknown'
    | 'day-missing'
    | 'percent-range'
    | 'source-blank'
    /** Its first day is not after that of the regime's row above. */
    | 'dates-fall'
    /** It is known through a day before its first. */
    | 'ends-before-start'
    /** Nothing is known of the days before it. */
    | 'gap'
    /** It is the last, begins after what is known, and does not say through when it is. */
    | 'through-missing';
}

interface SoundRate extends RateRow {
  readonly row: number;
  readonly validThrough: DayNumber | null;
}

/**
 * The shipped rates with the rows that a company wrote: a row of a day that is known replaces that rate, a later
 * one adds to it. Every row is checked, and all that is wrong is told; with one wrong row there is no table, since
 * a claim must not rest on half of what a person wrote. Nothing is known past the last `validThrough`.
 * @example
 * withRates(shippedRates, [{ regime: 'BE-B2B', from: 20819, percent: 10.5, validThrough: 20999,
 *   source: 'Belgisch Staatsblad', sure: null }])
 * //=> Belgian rates known through 30 June 2027
 */
export function withRates(
  shipped: RateTable,
  rows: readonly WrittenRate[],
): Result<RateTable, readonly RateProblem[]> {
  const problems: RateProblem[] = [];
  const byRegime = new Map<Regime, SoundRate[]>();
  for (const [row, written] of rows.entries()) {
    const regime = regimeOf(written.regime);
    const code = regime === null ? 'regime-unknown' : problemOf(written);
    if (code !== null || regime === null) {
      problems.push({ row, code: code ?? 'regime-unknown' });
      continue;
    }
    const { from, percent, validThrough, source, sure } = written;
    const own = byRegime.get(regime) ?? [];
    byRegime.set(regime, own);
    const rate = { from: from ?? 0, percent: percent ?? 0, sure: sure ?? 'stated', source: source.trim() };
    if (rate.from <= (own.at(-1)?.from ?? Number.NEGATIVE_INFINITY))
      problems.push({ row, code: 'dates-fall' });
    else own.push({ ...rate, row, validThrough });
  }
  const table: Partial<Record<Regime, RegimeRates>> = { ...shipped };
  for (const [regime, own] of byRegime) {
    const merged = mergedRates(shipped[regime], own);
    if (merged.ok) table[regime] = merged.value;
    else problems.push(merged.error);
  }
  return problems.length === 0 ? ok(table) : fail(problems.sort((a, b) => a.row - b.row));
}

function problemOf({ from, percent, validThrough, source }: WrittenRate): RateProblem['code'] | null {
  if (from === null || !Number.isInteger(from)) return 'day-missing';
  if (percent === null || !isPercent(percent)) return 'percent-range';
  if (source.trim() === '') return 'source-blank';
  return validThrough !== null && validThrough < from ? 'ends-before-start' : null;
}

/** One regime's rates with its own rows, which rise by day. */
function mergedRates(
  shipped: RegimeRates | undefined,
  own: readonly SoundRate[],
): Result<RegimeRates, RateProblem> {
  let known = shipped?.validThrough ?? null;
  const byDay = new Map(shipped?.rows.map((row) => [row.from, row]));
  for (const [at, { row, validThrough, ...rate }] of own.entries()) {
    if (known !== null && rate.from > known + 1) return fail({ row, code: 'gap' });
    // A row that says nothing holds until the next one begins.
    const next = own[at + 1];
    const through: DayNumber | null = validThrough ?? (next === undefined ? null : next.from - 1);
    if (through === null && (known === null || rate.from > known))
      return fail({ row, code: 'through-missing' });
    known = Math.max(known ?? Number.NEGATIVE_INFINITY, through ?? Number.NEGATIVE_INFINITY);
    const before = byDay.get(rate.from);
    // A row of the seeded table that nobody changed stays as it was shipped.
    if (before?.percent !== rate.percent) byDay.set(rate.from, rate);
  }
  const rows = [...byDay.values()].sort((a, b) => a.from - b.from);
  return ok({ basis: shipped?.basis ?? own[0]?.source ?? '', validThrough: known ?? 0, rows });
}

/**
 * A table of rates as rows to write down, by regime and day; the last row of a regime says through when it is
 * known. `withRates` of them gives the same table again.
 */
export function writtenRates(table: RateTable): readonly WrittenRate[] {
  return regimes.flatMap((regime) => {
    const { basis, rows, validThrough } = table[regime] ?? { basis: '', rows: [], validThrough: 0 };
    return rows.map(({ from, percent, sure, source }, at) => ({
      regime,
      from,
      percent,
      validThrough: at === rows.length - 1 ? validThrough : null,
      source: source ?? basis,
      sure,
    }));
  });
}

/**
 * Last day for which the rates of all these laws are known, so that a warning can come before it; null where none
 * of them has any. `ratesEnd(shippedRates, ['BE-B2B']) //=> 20818, 31 December 2026`
 */
export function ratesEnd(table: RateTable, of: Iterable<Regime>): DayNumber | null {
  let end: DayNumber | null = null;
  for (const regime of of) {
    const through = table[regime]?.validThrough;
    if (through !== undefined && (end === null || through < end)) end = through;
  }
  return end;
}
