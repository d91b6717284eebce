import { type BucketEdges, fail, ok, type Result, type ZeroLimit } from '../core/index';
import type { OptionName } from './specs';

/** From what an item ages, or who shares a row. */
const ageings = ['due-date', 'invoice-date', 'month', 'owner'] as const;
type Ageing = (typeof ageings)[number];

/** Options of the commands that make figures. */
export interface FigureOptions {
  readonly by: Ageing;
  /** Null: as the workbook's settings say, else inclusive. */
  readonly edges: BucketEdges | null;
  /** Months with a bucket of their own. */
  readonly months: number;
  /** Sheet of posted documents with their clearing days. */
  readonly history: string | undefined;
  /** In major units; null for those of the history. */
  readonly sales: number | null;
  /** Days of those sales. */
  readonly days: number;
  readonly zeroLimit: ZeroLimit;
}

const MONTHS = 6;
const MOST_MONTHS = 60;
const DAYS = 90;
const MOST_DAYS = 3660;

type Values = ReadonlyMap<OptionName, string>;

/** Reads the options; fails with the sentence that says what is wrong with one. */
export function figureOptionsOf(values: Values): Result<FigureOptions, string> {
  const by = oneOf<Ageing>(values, 'by', ageings, 'due-date');
  if (!by.ok) return by;
  const edges = oneOf<BucketEdges | null>(values, 'edges', ['inclusive', 'strict'], null);
  if (!edges.ok) return edges;
  const zeroLimit = oneOf<ZeroLimit>(values, 'zero-limit', ['none', 'no-credit'], null);
  if (!zeroLimit.ok) return zeroLimit;
  const months = wholeOf(values, 'months', MONTHS, MOST_MONTHS);
  if (!months.ok) return months;
  const days = wholeOf(values, 'days', DAYS, MOST_DAYS);
  if (!days.ok) return days;
  const sales = values.get('sales');
  if (sales !== undefined && !/^\d{1,13}(?:\.\d{1,3})?$/.test(sales))
    return fail(`--sales "${sales}": give an amount as 125000.00.`);
  if (sales !== undefined && !values.has('days'))
    return fail('--sales needs --days N: of how many days they are.');
  return ok({
    by: by.value,
    edges: edges.value,
    months: months.value,
    history: values.get('history'),
    sales: sales === undefined ? null : Number(sales),
    days: days.value,
    zeroLimit: zeroLimit.value,
  });
}

function oneOf<T extends string | null>(
  values: Values,
  name: OptionName,
  known: readonly (T & string)[],
  otherwise: T,
): Result<T, string> {
  const given = values.get(name);
  if (given === undefined) return ok(otherwise);
  const found = known.find((one) => one === given);
  return found === undefined ? fail(`--${name} "${given}" is not one of ${known.join(', ')}.`) : ok(found);
}

function wholeOf(values: Values, name: OptionName, otherwise: number, most: number): Result<number, string> {
  const given = values.get(name);
  if (given === undefined) return ok(otherwise);
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  return number >= 1 && number <= most
    ? ok(number)
    : fail(`--${name} "${given}": give a whole number from 1 to ${most}.`);
}
