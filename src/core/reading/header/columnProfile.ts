import { currencyOf } from '../../money/currencyCodes';
import type { Grid } from '../grid';
import { isDateFormat, isLikelySerial } from '../values/dateFormat';
import { peelAmount } from '../values/peelAmount';
import { scanDate } from '../values/scanDate';
import { scanFigures } from '../values/scanFigures';
import { ROWS_SAMPLED } from './rowsLookedAt';

/** What the cells of a column look like: counts over its filled cells. A cell may count under several. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  /** Amounts with cents, a currency sign or a minus: hardly a code. */
  readonly decimals: number;
  readonly integers: number;
  /** Whole numbers from 0 to 9. */
  readonly levels: number;
  /** Texts with a figure and without a space, and whole numbers. */
  readonly codes: number;
  /** Texts with more letters than figures. */
  readonly names: number;
  readonly currencies: number;
  readonly addresses: number;
  /** Texts of at most three letters. */
  readonly short: number;
  readonly distinct: number;
}

const SAMPLE = 200;

/** Looks at up to 200 filled cells of a column (index from 0) in the rows sampled from a row index on. */
export function columnProfile(grid: Grid, column: number, fromRow: number): ColumnProfile {
  const counts = {
    filled: 0,
    dates: 0,
    amounts: 0,
    decimals: 0,
    integers: 0,
    levels: 0,
    codes: 0,
    names: 0,
    currencies: 0,
    addresses: 0,
    short: 0,
  };
  const seen = new Set<unknown>();
  const end = Math.min(grid.rows.length, fromRow + ROWS_SAMPLED);
  for (let row = fromRow; row < end && counts.filled < SAMPLE; row += 1) {
    const cell = grid.rows[row]?.[column] ?? null;
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) continue;
    counts.filled += 1;
    seen.add(cell);
    if (typeof cell === 'number') {
      const dated = isDateFormat(grid.numberFormats[row]?.[column] ?? '');
      if (dated || isLikelySerial(cell) || scanDate(String(cell)) !== null) counts.dates += 1;
      if (dated) continue;
      counts.amounts += 1;
      if (!Number.isInteger(cell) || cell < 0) counts.decimals += 1;
      if (Number.isInteger(cell)) {
        counts.integers += 1;
        if (cell >= 0) counts.codes += 1;
        if (cell >= 0 && cell <= 9) counts.levels += 1;
      }
    } else if (typeof cell === 'string') countText(cell.trim(), counts);
  }
  return { ...counts, distinct: seen.size };
}

function countText(
  text: string,
  counts: { -readonly [K in keyof Omit<ColumnProfile, 'distinct'>]: number },
): void {
  const figures = text.match(/\d/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (scanDate(text) !== null) counts.dates += 1;
  const peeled = figures > 0 ? peelAmount(text) : null;
  const amount = peeled && scanFigures(text, peeled.start, peeled.end);
  if (amount) {
    counts.amounts += 1;
    if (amount.mark !== 'none' || peeled.currency !== null || peeled.negative) counts.decimals += 1;
    else counts.integers += 1;
    if (/^\d$/.test(text)) counts.levels += 1;
  }
  if (figures > 0 && !/\s/.test(text)) counts.codes += 1;
  if (letters > figures && letters > 1) counts.names += 1;
  if (currencyOf(text) !== null) counts.currencies += 1;
  if (/^[^\s@]+@[^\s@]+$/.test(text)) counts.addresses += 1;
  if (letters <= 3 && figures === 0) counts.short += 1;
}
