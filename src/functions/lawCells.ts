import {
  type AgreedRate,
  isoOfDay,
  type OutOfRange,
  type RateUnknown,
  type Regime,
  regimeOf,
} from '../core/index';
import type { CellFailure } from '../wording/functions/failureText';
import type { ParameterName } from '../wording/functions/names';
import type { CellReader } from './cellReader';
import { type CellIn, isBlank } from './values';

const WITH_SIGN = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%$/;

/** Stands for a regime that could not be read; the reader then has its failure. */
const UNREAD: Regime = 'BE-B2B';

/** A regime that must be there. It means nothing when the reader has a failure. */
export function regimeCell(read: CellReader, cell: CellIn): Regime {
  const regime = typeof cell === 'string' ? regimeOf(cell) : null;
  if (regime === null && isBlank(cell)) read.missing('regime');
  else if (regime === null) read.refused('not-a-regime', 'regime', cell);
  return regime ?? UNREAD;
}

/** A regime, or a rate that the contract sets: simple interest. It means nothing when the reader has a failure. */
export function rateCell(read: CellReader, cell: CellIn): Regime | AgreedRate {
  const regime = typeof cell === 'string' ? regimeOf(cell) : null;
  if (regime !== null) return regime;
  if (isBlank(cell)) read.missing('regime');
  const percent = percentOf(cell);
  if (percent === null) read.refused(refusalOf(cell, 'not-a-rate'), 'regime', cell);
  return { percent: percent ?? 0, compounding: 'simple' };
}

/** A percentage; 0 when blank. It means nothing when the reader has a failure. */
export function percentCell(read: CellReader, argument: ParameterName, cell: CellIn): number {
  if (isBlank(cell)) return 0;
  const percent = percentOf(cell);
  if (percent === null) read.refused(refusalOf(cell, 'not-a-percentage'), argument, cell);
  return percent ?? 0;
}

/** What the law could not answer, as the failure of its cell. */
export const lawFailure = (read: CellReader, error: RateUnknown | OutOfRange, open: CellIn): CellFailure =>
  error.code === 'rate-unknown'
    ? read.refused('rate-unknown', 'regime', `${error.regime}, ${isoOfDay(error.day)}`)
    : read.refused('too-large', 'open', open);

/**
 * Per cent of a number from 1 to 100, or of a text with its sign. A number below 1 is refused: a cell that shows
 * 8% holds 0.08, and a hundredth of the interest would look like an answer.
 */
function percentOf(cell: CellIn): number | null {
  const figures = typeof cell === 'string' ? WITH_SIGN.exec(cell.trim())?.[1] : undefined;
  const percent = figures === undefined ? cell : Number(figures.replace(',', '.'));
  if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) return null;
  return figures === undefined && percent < 1 ? null : percent;
}

const refusalOf = <T extends string>(cell: CellIn, otherwise: T): T | 'below-one-per-cent' =>
  typeof cell === 'number' && cell > 0 && cell < 1 ? 'below-one-per-cent' : otherwise;
