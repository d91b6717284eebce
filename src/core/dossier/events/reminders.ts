import type { DayNumber } from '../../dates/day';
import type { CurrencyCode, Minor } from '../../money/money';
import type { Dated, EventBase, Remark } from './base';

/** Ways in which a reminder goes out. */
export const carriers = ['email', 'post'] as const;
export type Carrier = (typeof carriers)[number];

/** What can be asked beside the open amount. */
export const chargedKinds = ['interest', 'costs', 'fixed', 'fee'] as const;
type ChargedKind = (typeof chargedKinds)[number];

/** A charge as it was asked. */
export interface Charged {
  readonly kind: ChargedKind;
  readonly amount: Minor;
}

/** What a letter told a consumer that will be owed after the term of the law: see `announcementOf`. */
export interface Announced {
  /** Costs or lump sum on all that it announced, 0 for none. */
  readonly costs: Minor;
  /** Interest in per cent a year; null for none. */
  readonly percent: number | null;
}

/** A mail about an item, and what of the item it said. */
interface Mailed extends Dated {
  readonly mailKey: string;
  readonly document: string;
  readonly open: Minor;
  readonly currency: CurrencyCode;
  readonly subject: string;
  readonly to: readonly string[];
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
}

/** An invoice was reminded: one event per item of the mail; `mailKey` ties them together. `day` is that of the run. */
export interface ReminderSent extends EventBase {
  readonly kind: 'reminder-sent';
  readonly detail: Mailed & {
    readonly level: number;
    /** Last day to pay that it gave; null when it gave none. */
    readonly payBy: DayNumber | null;
    readonly by: Carrier;
    /** Which text it was: see `ReminderText`; null when not known. */
    readonly text: string | null;
    /** What it asked for this item beside the open amount, of which no earlier one did: sums of them are what is owed. */
    readonly charges: readonly Charged[];
    /** What it announced of this item among others; null for nothing. */
    readonly announced: Announced | null;
  };
}

/**
 * What a reminder is of which nothing else is said: a mail without charges. That it announced something is never
 * supposed: of one that earlier versions filed it is not known.
 */
export const plainReminder: Pick<ReminderSent['detail'], 'payBy' | 'by' | 'text' | 'charges' | 'announced'> =
  {
    payBy: null,
    by: 'email',
    text: null,
    charges: [],
    announced: null,
  };

/** A reminder, or a call that counted as one, is taken back: only the last of an item can be. */
interface ReminderCancelled extends EventBase {
  readonly kind: 'reminder-cancelled';
  readonly detail: Remark & {
    /** Id of the event that is taken back. */
    readonly reminder: string;
  };
}

/** A word before the due date: no level, no interval, never a first reminder in law. */
interface NoticeSent extends EventBase {
  readonly kind: 'notice';
  readonly detail: Mailed;
}

/** A charge made otherwise than in a reminder: by hand, or by the books. */
interface ChargeMade extends EventBase {
  readonly kind: 'charge';
  readonly detail: Remark & { readonly charge: Charged; readonly currency: CurrencyCode };
}

export type ReminderEvent = ReminderSent | ReminderCancelled | NoticeSent | ChargeMade;

/** What is filed of a mail that a run sent. */
export type MailEvent = ReminderSent | NoticeSent;
