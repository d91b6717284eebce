import { type DayNumber, NO_DAY } from '../dates/day';
import { inPieces, type Sliced } from '../sliced';
import { type CustomerFacts, later } from './customerFacts';
import type { RunDecisions } from './decideRun';
import type { Run } from './run';

/** What one customer has open in one currency, by item index. */
export interface Account {
  /** Index into `items.currencies`. */
  readonly currency: number;
  /** Debits of which a level is due now, and those of which a notice is. */
  readonly due: number[];
  readonly notices: number[];
  readonly credits: number[];
}

/** One customer of the sheet with its accounts. */
export interface CustomerAccounts {
  readonly of: CustomerFacts;
  /** Day of the last mail or letter about any item, also of those since paid. */
  lastReminder: DayNumber | null;
  /** By currency code. */
  readonly accounts: Account[];
  /** Items that leave work to a person, whatever their currency. */
  readonly work: number[];
}

/** Sorts the items out by customer, in the order of the sheet, and by currency. */
export function* accountsOf(run: Run, decisions: RunDecisions): Sliced<readonly CustomerAccounts[]> {
  const { items } = run;
  const byCustomer = new Map<CustomerFacts, CustomerAccounts>();
  yield* inPieces(items.count, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const of = run.customers[items.customer[index] ?? -1];
      if (of !== undefined) sortOut(run, decisions, index, customerIn(byCustomer, of));
    }
  });
  const code = ({ currency }: Account): string => items.currencies[currency] ?? '';
  for (const { accounts } of byCustomer.values()) accounts.sort((a, b) => (code(a) < code(b) ? -1 : 1));
  return [...byCustomer.values()];
}

function customerIn(byCustomer: Map<CustomerFacts, CustomerAccounts>, of: CustomerFacts): CustomerAccounts {
  const known = byCustomer.get(of);
  if (known !== undefined) return known;
  const customer = { of, lastReminder: of.state?.lastReminder ?? null, accounts: [], work: [] };
  byCustomer.set(of, customer);
  return customer;
}

/** Puts an item where it belongs among what its customer has open. */
function sortOut({ items }: Run, decisions: RunDecisions, index: number, customer: CustomerAccounts): void {
  const exported = items.exportLastReminder[index] ?? NO_DAY;
  if (exported !== NO_DAY) customer.lastReminder = later(customer.lastReminder, exported);
  const open = items.open[index] ?? 0;
  if (open === 0) return;
  const account = accountIn(customer, items.currency[index] ?? 0);
  if (open < 0) account.credits.push(index);
  else if ((decisions.level[index] ?? 0) > 0) account.due.push(index);
  else if (decisions.action(index) === 'notice') account.notices.push(index);
  if (open > 0) customer.work.push(index);
}

function accountIn({ accounts }: CustomerAccounts, currency: number): Account {
  const known = accounts.find((candidate) => candidate.currency === currency);
  if (known !== undefined) return known;
  const account: Account = { currency, due: [], notices: [], credits: [] };
  accounts.push(account);
  return account;
}
