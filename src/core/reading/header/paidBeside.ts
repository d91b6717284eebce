import { foldedText } from '../../items/normalisedName';
import type { CellValue, Grid } from '../grid';
import { cellText, isBlank } from '../values/cells';
import type { Header } from './header';
import { ROWS_SAMPLED } from './rowsLookedAt';

/** Words for paid, as parts of column names and as what stands in a column of states. */
const PAID =
  /(?<!\p{L})(?:betaald|voldaan|paid|teilbezahlt|received|bezahlt|gezahlt|beglichen|payee?s?|reglee?s?|encaissee?s?)(?!\p{L})/u;
/** `Niet betaald`, `Unpaid`, `Non payé`. */
const NOT = /(?<!\p{L})(?:niet|nog|not|nicht|non|pas)(?!\p{L})/u;

const saysPaid = (text: string): boolean => {
  const folded = foldedText(text);
  return PAID.test(folded) && !NOT.test(folded);
};

/** What stands in a column of states is one word or two; a remark is longer. */
const isPaidState = (text: string): boolean => text.split(/\s+/).length <= 2 && saysPaid(text);

/** An amount other than nothing. */
const isAmount = (cell: CellValue | undefined): boolean =>
  /[1-9]/.test(cellText(cell)) && /^[^\p{L}/:]*$/u.test(cellText(cell));

const YES = /^(?:ja|j|oui|o|yes|y|x|true|waar|vrai|wahr|1)$/i;

const DOUBT = 0.5;

/**
 * A list with the amounts of invoices, and beside them what was paid or which ones are, but without what is open: to
 * take the whole amounts for open would ask for what was paid. They are read all the same, but no longer with
 * confidence, unless a person chose them. The same header where there is no such doubt.
 */
export function inDoubtIfPaid(grid: Grid, header: Header): Header {
  const amount = header.columns.find(({ field }) => field === 'amount');
  const others = ['open', 'debit', 'credit'] as const;
  if (amount === undefined || amount.chosen) return header;
  if (header.columns.some(({ field }) => others.some((one) => one === field))) return header;
  const rows = grid.rows.slice(header.row + 1, header.row + 1 + ROWS_SAMPLED);
  const taken = new Set(header.columns.map(({ column }) => column));
  const isPaid = header.names.some((name, column) => {
    if (taken.has(column) || name === '') return false;
    const named = saysPaid(name);
    return rows.some((row) => {
      const cell = row[column];
      if (isBlank(cell)) return false;
      return named ? isAmount(cell) || YES.test(cellText(cell)) : isPaidState(cellText(cell));
    });
  });
  if (!isPaid) return header;
  const columns = header.columns.map((one) => (one === amount ? { ...one, confidence: DOUBT } : one));
  return { ...header, columns };
}
