import { foldedText } from '../../core/index';
import type { CellPlace } from '../checked';
import type { Administration, CustomerRow } from '../ports';

/** For whom customers are looked up. */
export interface CustomerScope {
  /** Null until there is one. */
  readonly administration: Pick<Administration, 'id' | 'name'> | null;
  /** All that the workbook has. */
  readonly administrations: readonly Pick<Administration, 'id' | 'name'>[];
}

/** The rows of a customer table that may be customers of an administration. */
interface ScopedRows {
  /** Those that name it; where the workbook has no other, also those that name none. */
  readonly own: readonly CustomerRow[];
  /** Those that name none, where the workbook has several. */
  readonly shared: readonly CustomerRow[];
  /** Cells that name one which the workbook does not have: their rows do not count. */
  readonly unknown: readonly CellPlace[];
}

const folded = (text: string): string => foldedText(text).replace(/\s+/g, ' ').trim();

/** Whose customer each row is, by the name or id of the administration in it. */
export function rowsOf(
  rows: readonly CustomerRow[],
  { administration, administrations }: CustomerScope,
): ScopedRows {
  const known = administrations.map(({ id, name }) => ({ id, words: [folded(id), folded(name)] }));
  const own: CustomerRow[] = [];
  const shared: CustomerRow[] = [];
  const unknown: CellPlace[] = [];
  for (const row of rows) {
    const word = folded(row.administration);
    if (word === '') {
      (administrations.length > 1 ? shared : own).push(row);
      continue;
    }
    const named = known.filter(({ words }) => words.includes(word));
    if (named.some(({ id }) => id === administration?.id)) own.push(row);
    else if (named.length === 0)
      unknown.push({ row: row.row, field: 'administration', content: row.administration });
  }
  return { own, shared, unknown };
}
