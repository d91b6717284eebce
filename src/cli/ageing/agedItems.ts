import {
  type AgeingColumns,
  type AgeingTable,
  ageFromInvoice,
  ageingTable,
  ageTogether,
  boundsWithEdges,
  bucketLabels,
  type DayNumber,
  foldedText,
  monthLabels,
  monthlyAgeing,
} from '../../core/index';
import type { Invocation } from '../invocation';

/** Label of what is not due yet, as the functions have it. */
const NOT_DUE = 'Not due';

/** How the items of a command age. */
export interface Ageing {
  readonly buckets: readonly string[];
  /** Upper edges that were counted with; none by month. */
  readonly bounds: readonly number[];
  readonly table: (items: AgeingColumns) => AgeingTable;
}

/**
 * Items in the buckets of their days overdue, of their age since the invoice date, or of their month.
 * @param edges those of the workbook's settings
 */
export function ageingOf(
  { by, bounds, edges, months }: Pick<Invocation, 'by' | 'bounds' | 'edges' | 'months'>,
  otherwise: NonNullable<Invocation['edges']>,
  day: DayNumber,
): Ageing {
  if (by === 'month')
    return {
      buckets: monthLabels(day, months),
      bounds: [],
      table: (items) => monthlyAgeing(items, day, months),
    };
  const counted = boundsWithEdges(bounds, edges ?? otherwise);
  const fromInvoice = by === 'invoice-date';
  return {
    // An invoice of today has no age yet, whatever it is due.
    buckets: bucketLabels(counted, fromInvoice ? '0' : NOT_DUE),
    bounds: counted,
    table: (items) => ageingTable(fromInvoice ? ageFromInvoice(items) : items, day, counted),
  };
}

/** Items in rows by who looks after their customers, and the owner of each row; null stands for nobody. */
export function byOwner(
  items: AgeingColumns,
  owners: readonly (string | null)[],
): { readonly items: AgeingColumns; readonly owners: readonly (string | null)[] } {
  const spelled = new Map<string, string | null>();
  const folded = owners.map((owner) => foldedText(owner ?? ''));
  // The first spelling of a name stands for all.
  for (const [at, owner] of owners.entries()) {
    const name = folded[at] ?? '';
    if (!spelled.has(name)) spelled.set(name, owner);
  }
  const numbers = new Map([...spelled.keys()].map((name, number) => [name, number]));
  const shared = Int32Array.from(folded, (name) => numbers.get(name) ?? 0);
  return { items: ageTogether(items, shared), owners: [...spelled.values()] };
}
