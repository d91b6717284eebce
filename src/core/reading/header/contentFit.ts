import type { Field } from '../reading';
import type { ColumnProfile } from './columnProfile';

/** An empty column says nothing for or against. */
const UNKNOWN = 0.5;

const share = (count: number, profile: ColumnProfile): number => count / profile.filled;

/** How well the cells of a column suit each field, 0 to 1. */
const fits: Readonly<Record<Field, (profile: ColumnProfile) => number>> = {
  customerNumber: (p) => Math.max(0.3, share(p.codes, p)) * (1 - share(p.decimals, p)) * notDates(p),
  customerName: (p) => Math.max(share(p.names, p), 0.1) * notDates(p),
  invoiceNumber: (p) =>
    (0.6 + 0.4 * share(p.distinct, p)) *
    (1 - share(p.decimals, p)) *
    notDates(p) *
    (share(p.codes, p) > 0.2 ? 1 : 0.5),
  type: (p) => notDates(p) * (1 - share(p.amounts, p) / 2),
  invoiceDate: (p) => share(p.dates, p),
  dueDate: (p) => share(p.dates, p),
  clearedDate: (p) => share(p.dates, p),
  terms: (p) => 1 - share(p.dates, p),
  daysOverdue: (p) => share(p.integers, p),
  amount: (p) => share(p.amounts, p),
  open: (p) => share(p.amounts, p),
  debit: (p) => share(p.amounts, p),
  credit: (p) => share(p.amounts, p),
  debitCredit: (p) => share(p.short, p),
  currency: (p) => share(p.currencies, p),
  reference: (p) => 0.5 + 0.5 * share(p.codes, p) - 0.3 * share(p.dates, p),
  level: (p) => Math.max(share(p.levels, p), 0.2),
  lastReminder: (p) => share(p.dates, p),
  hold: (p) => (1 - share(p.amounts, p) / 2) * notDates(p),
  email: (p) => share(p.addresses, p),
  language: (p) => (1 - share(p.amounts, p)) * notDates(p),
  country: (p) => (1 - share(p.amounts, p)) * notDates(p),
  company: (p) => (1 - p.distinct / (p.filled + 1)) * (1 - share(p.decimals, p)) * notDates(p),
};

/** Codes such as 20260101 may look like dates, so half of them is no reason yet. */
function notDates(profile: ColumnProfile): number {
  const dated = share(Math.max(0, profile.dates - profile.integers), profile);
  return 1 - dated;
}

/** How well a column's cells suit a field, 0 to 1, whatever its header says. */
export const contentFit = (field: Field, profile: ColumnProfile): number =>
  profile.filled === 0 ? UNKNOWN : Math.max(0, Math.min(1, fits[field](profile)));
