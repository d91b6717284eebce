import { civilOfDay } from '../dates/civil';
import { type DayNumber, NO_DAY } from '../dates/day';
import type { DocumentKind } from './openItems';

/** What makes a document the same one in every later export: no amount, no row. */
export interface DocumentIdentity {
  readonly administration: string;
  /** See `customerId`. */
  readonly customer: string;
  readonly kind: DocumentKind;
  readonly document: string;
  /** See `itemYear`. */
  readonly year: number | null;
}

/** Year that an item belongs to: of its invoice date, else of its due date, else none. */
export function itemYear(invoiceDay: DayNumber, dueDay: DayNumber): number | null {
  const day = invoiceDay === NO_DAY ? dueDay : invoiceDay;
  return day === NO_DAY ? null : civilOfDay(day).year;
}

/** A bar parts the fields, so a bar inside a field is marked; then no two identities share a key. */
const part = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.includes('|') || trimmed.includes('\\') ? trimmed.replace(/[\\|]/g, '\\$&') : trimmed;
};

/** The first field of a key, in which a bar is marked. */
const FIRST_FIELD = /^((?:[^\\|]|\\[\\|])+)\|/;

/**
 * Administration of an item key; null for a text that is none.
 * @example administrationIn('demo|00031|invoice|2026-1|2026') //=> 'demo'
 */
export const administrationIn = (key: string): string | null =>
  FIRST_FIELD.exec(key)?.[1]?.replace(/\\([\\|])/g, '$1') ?? null;

/**
 * What all lines of one document share, as one text.
 * @example
 * documentKey({ administration: 'demo', customer: '00031', kind: 'invoice', document: '2026-1', year: 2026 })
 * //=> 'demo|00031|invoice|2026-1|2026'
 */
export function documentKey({ administration, customer, kind, document, year }: DocumentIdentity): string {
  return documentKeys(administration, customer)(kind, document, year);
}

/** Makes the keys of one customer's documents: see `documentKey`. What they begin with is put together once. */
export function documentKeys(
  administration: string,
  customer: string,
): (kind: DocumentKind, document: string, year: number | null) => string {
  const start = `${part(administration)}|${part(customer)}|`;
  const starts = new Map<DocumentKind, string>();
  return (kind, document, year) => {
    const known = starts.get(kind);
    const ofKind = known ?? `${start}${kind}|`;
    if (known === undefined) starts.set(kind, ofKind);
    return `${ofKind}${part(document)}|${year ?? ''}`;
  };
}

/**
 * Key of an item: its document's and its place among the lines, by due date, from 1. The only line of a document,
 * and the first of several, carries no number.
 * @example itemKey('demo|00031|invoice|2026-1|2026', 2) //=> 'demo|00031|invoice|2026-1|2026|2'
 */
export const itemKey = (key: string, line: number): string => (line === 1 ? key : `${key}|${line}`);
