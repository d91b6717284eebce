import { administrationId, foldedText } from '../../core/index';
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
  /** Cells that name one which the workbook does not have, or may name two: their rows do not count. */
  readonly unknown: readonly CellPlace[];
}

const folded = (text: string): string => foldedText(text).replace(/\s+/g, ' ').trim();

type Named = CustomerScope['administrations'][number];

/**
 * The administrations that a text may name: the one whose id it is, else those of that name, now or when they were
 * made: their id has it.
 */
export const namedBy = (text: string, administrations: readonly Named[]): readonly Named[] => {
  const id = text.trim();
  const exact = administrations.filter((one) => one.id === id);
  if (exact.length > 0) return exact;
  const [word, first] = [folded(text), administrationId(text)];
  return administrations.filter(
    (one) => first === one.id || [folded(one.id), folded(one.name)].includes(word),
  );
};

/** What a new row names its administration: the name, or the id where that may be another one. */
export function nameIn(administration: Named, administrations: readonly Named[]): string {
  const { id, name } = administration;
  return name !== '' && namedBy(name, administrations).every((one) => one.id === id) ? name : id;
}

/** Whose customer each row is, by the name or id of the administration in it. */
export function rowsOf(
  rows: readonly CustomerRow[],
  { administration, administrations }: CustomerScope,
): ScopedRows {
  const own: CustomerRow[] = [];
  const shared: CustomerRow[] = [];
  const unknown: CellPlace[] = [];
  for (const row of rows) {
    if (row.administration.trim() === '') {
      (administrations.length > 1 ? shared : own).push(row);
      continue;
    }
    const [only, more] = namedBy(row.administration, administrations);
    if (only === undefined || more !== undefined)
      unknown.push({ row: row.row, field: 'administration', content: row.administration });
    else if (only.id === administration?.id) own.push(row);
  }
  return { own, shared, unknown };
}
