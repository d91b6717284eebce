import type { DayNumber } from '../dates/day';
import type { ProposalInput } from './proposalInput';
import type { SentState } from './startState';

/** What one customer has open in one currency: indexes of the items that are debits, and of the credits. */
export interface Account {
  /** Index into `items.currencies`. */
  readonly currency: number;
  readonly debits: number[];
  readonly credits: number[];
}

/** One customer of the sheet with its accounts and the day it was last reminded of anything. */
export interface CustomerAccounts {
  readonly customerId: string;
  lastReminder: DayNumber | null;
  readonly accounts: Account[];
}

const later = (a: DayNumber | null, b: DayNumber | null): DayNumber | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

/** Sorts the items out by customer (in the order of the sheet) and currency (by code). */
export function accountsOf(input: ProposalInput, sent: readonly SentState[]): readonly CustomerAccounts[] {
  const { items, customerIds } = input;
  const byId = new Map<string, CustomerAccounts>();
  for (let index = 0; index < items.count; index += 1) {
    const customerId = customerIds[items.customer[index] ?? -1] ?? '';
    let customer = byId.get(customerId);
    if (customer === undefined) {
      customer = { customerId, lastReminder: input.lastReminders.get(customerId) ?? null, accounts: [] };
      byId.set(customerId, customer);
    }
    customer.lastReminder = later(customer.lastReminder, sent[index]?.lastReminder ?? null);
    const currency = items.currency[index] ?? 0;
    let account = customer.accounts.find((candidate) => candidate.currency === currency);
    if (account === undefined) {
      account = { currency, debits: [], credits: [] };
      customer.accounts.push(account);
    }
    const open = items.open[index] ?? 0;
    if (open > 0) account.debits.push(index);
    if (open < 0) account.credits.push(index);
  }
  const code = (account: Account): string => items.currencies[account.currency] ?? '';
  for (const { accounts } of byId.values()) accounts.sort((a, b) => (code(a) < code(b) ? -1 : 1));
  return [...byId.values()];
}
