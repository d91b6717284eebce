import { civilOfDay } from '../dates/civil';
import { type DayNumber, NO_DAY } from '../dates/day';
import type { DocumentKind } from './openItems';

/** What makes an item the same item in every later export: no amount, no row. */
export interface ItemIdentity {
  readonly administration: string;
  /** See `customerId`. */
  readonly customer: string;
  readonly kind: DocumentKind;
  readonly document: string;
  /** See `itemYear`. */
  readonly year: number | null;
  /** Place among the lines of one document, by due date, from 1. */
  readonly line: number;
}

/** Year that an item belongs to: of its invoice date, else of its due date, else none. */
export function itemYear(invoiceDay: DayNumber, dueDay: DayNumber): number | null {
  const day = invoiceDay === NO_DAY ? dueDay : invoiceDay;
  return day === NO_DAY ? null : civilOfDay(day).year;
}

/** A bar parts the fields, so a bar inside a field is marked; then no two identities share a key. */
const part = (text: string): string => {
  const trimmed = text.trim();
  return /[\\|]/.test(trimmed) ? trimmed.replace(/[\\|]/g, '\\$&') : trimmed;
};

/**
 * The item's key as one text. The only line of a document, and the first of several, carries no number.
 * @example
 * itemKey({ administration: 'demo', customer: '00031', kind: 'invoice', document: '2026-1', year: 2026, line: 2 })
 * //=> 'demo|00031|invoice|2026-1|2026|2'
 */
export function itemKey(identity: ItemIdentity): string {
  const { administration, customer, kind, document, year, line } = identity;
  const key = `${part(administration)}|${part(customer)}|${kind}|${part(document)}|${year ?? ''}`;
  return line === 1 ? key : `${key}|${line}`;
}
