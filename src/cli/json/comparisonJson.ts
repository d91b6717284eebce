import type { Compared } from '../../app/parts/comparing';
import { type ChangeKind, decimalOfMinor, isoOfDay } from '../../core/index';
import { isoOrNull } from './itemJson';

/** What became of the items since the last list that was taken over. */
export interface ComparisonJson {
  /** Day of that list. */
  readonly since: string;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** True when the list lost so much that it may not be complete. */
  readonly shorter: boolean;
  readonly items: readonly {
    readonly kind: ChangeKind;
    readonly customer: string;
    readonly invoiceNumber: string | null;
    readonly currency: string;
    readonly before: string;
    readonly after: string;
    readonly dueBefore: string | null;
    readonly dueAfter: string | null;
    /** Customer who had the number before: of `reused` only. */
    readonly formerly: string | null;
  }[];
}

/** The comparison as JSON has it; null where the workbook keeps no earlier list. */
export function comparisonJson(compared: Compared | null): ComparisonJson | null {
  const comparison = compared?.comparison ?? null;
  if (comparison === null) return null;
  const { lastDay, counts, shorter, changes } = comparison;
  return {
    since: isoOfDay(lastDay),
    counts,
    shorter: shorter !== null,
    items: changes.map(
      ({ kind, customer, document, currency, before, after, dueBefore, dueAfter, other }) => ({
        kind,
        customer,
        invoiceNumber: document || null,
        currency,
        before: decimalOfMinor(before, currency),
        after: decimalOfMinor(after, currency),
        dueBefore: isoOrNull(dueBefore),
        dueAfter: isoOrNull(dueAfter),
        formerly: other,
      }),
    ),
  };
}
