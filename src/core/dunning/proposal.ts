import type { DayNumber } from '../dates/day';
import type { Customer } from '../items/customer';
import type { Regime } from '../law/regime';
import type { CurrencyCode, Minor } from '../money/money';
import type { Charge } from './charges/charge';
import type { ChargeRefusal } from './charges/chargeRefusal';
import type { Decision } from './decision';
import type { MailTerms } from './mails/mailTerms';

/** An item of a mail: `index` points into the open items, `level` is its own level, 0 in a notice. */
export interface ProposedItem {
  readonly index: number;
  readonly level: number;
  /** What is asked of it: what is open, less what is in dispute. */
  readonly asked: Minor;
}

/** One mail to one customer in one currency. */
export interface ProposedMail {
  /** Stable within a proposal: customer id, currency and, where one customer gets several, a counter. */
  readonly id: string;
  /** A notice comes before the due date: it is no reminder, and has no level. */
  readonly kind: 'reminder' | 'notice';
  readonly customer: Customer;
  readonly currency: CurrencyCode;
  /** Highest level of its items: sets the tone. */
  readonly level: number;
  readonly items: readonly ProposedItem[];
  /** Open credits of the customer in this currency that the mail shows, as item indexes. */
  readonly credits: readonly number[];
  /** Sum of what is asked of the items, and of that less the credits. */
  readonly gross: Minor;
  readonly net: Minor;
  /** The law of this customer, or null where the product knows none. */
  readonly regime: Regime | null;
  /** What is asked on top of the invoices, and what its levels ask and the law refuses. */
  readonly charges: readonly Charge[];
  readonly refused: readonly ChargeRefusal[];
  /** Net and the charges. */
  readonly total: Minor;
  /** Last day to pay that the mail names; null when it names none. */
  readonly payBy: DayNumber | null;
  /** Whether a person has to tick it. */
  readonly manual: boolean;
  /** Who has to agree to it, or null for nobody. */
  readonly approver: string | null;
  /** Why it cannot be sent as it stands; `bounced`: mails came back from every address that it goes to. */
  readonly blocked: 'no-address' | 'bad-address' | 'bounced' | null;
  /** What all this follows from, whichever items stay in it: see `reviewMail`. */
  readonly terms: MailTerms;
}

/** Work that a run leaves to a person. */
export const taskKinds = [
  'call',
  'letter',
  'task',
  'hand-over',
  'promise-broken',
  'plan-broken',
  'still-open',
  'direct-debit-missing',
  'file-claim',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One piece of work for one customer. */
export interface ProposedTask {
  readonly kind: TaskKind;
  readonly customerId: string;
  /** Indexes of the open items that it is about. */
  readonly items: readonly number[];
  /** Day on which it is to be done. */
  readonly day: DayNumber;
}

/** What a run would send on `asOf`, and the decision on every item (one per open item, same order). */
export interface Proposal {
  readonly asOf: DayNumber;
  readonly mails: readonly ProposedMail[];
  readonly tasks: readonly ProposedTask[];
  /** All of them; put together when first asked for, which takes its time for very many. */
  readonly decisions: readonly Decision[];
  /** The decision on one item, by its index: where one is looked at, the others need not be put together. */
  decisionAt(index: number): Decision;
}

/** The same decisions without a mail: of items that nobody may be reminded of. */
export const withoutMails = (proposal: Proposal): Proposal => ({
  asOf: proposal.asOf,
  mails: [],
  tasks: proposal.tasks,
  decisionAt: proposal.decisionAt,
  get decisions() {
    return proposal.decisions;
  },
});
