import { dossierColumnsAmong, type Grid, languages } from '../core/index';
import { areCustomerHeaders } from './customerTable/recognise';
import { isReportMark } from './reportMark';
import { runReportWords } from './runReport';
import { ruleTables } from './tables/names';
import { areRuleHeaders } from './tables/recognise';

/** A sheet or table that this product makes. */
export type OwnTable = 'customers' | 'dossier' | 'rules';

/** Rows in which the headers of a table are looked for: a person may have put a title above it. */
const ROWS_SEARCHED = 10;

const textAt = ({ rows }: Pick<Grid, 'rows'>, row: number): string => String(rows[row]?.[0] ?? '').trim();

/**
 * Whether a sheet is a report of ours: by its mark, or that of a run by the title and the two labels below it in its
 * first column, in any language. A report has open items of an earlier day and is none to be read.
 */
export const isReportSheet = (grid: Pick<Grid, 'rows'>): boolean =>
  grid.rows.slice(0, ROWS_SEARCHED).some((row) => row.some(isReportMark)) || isRunReport(grid);

const isRunReport = (grid: Pick<Grid, 'rows'>): boolean =>
  languages.some((language) => {
    const { title, asOf, source } = runReportWords(language);
    return [title, asOf, source].every((label, row) => textAt(grid, row) === label);
  });

/**
 * Our table that a sheet has, by the names of its columns, or null. Only for a sheet that is no list of open items: a
 * list may have a customer's address too.
 */
export function ownTableIn({ rows }: Pick<Grid, 'rows'>): OwnTable | null {
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const headers = row.map((cell) => String(cell ?? ''));
    if (dossierColumnsAmong(headers).ok) return 'dossier';
    if (ruleTables.some((table) => areRuleHeaders(table, headers))) return 'rules';
    if (areCustomerHeaders(headers)) return 'customers';
  }
  return null;
}
