import type { Minor } from '../money/money';

/** How a level reaches the customer; `task` and `call` are work for a colleague, `hand-over` ends our own dunning. */
export const channels = ['mail', 'letter', 'call', 'task', 'hand-over'] as const;
export type Channel = (typeof channels)[number];

/** Text of a mail or letter. `fourteen-days` is the letter that Dutch law asks for before a consumer owes costs. */
export const reminderTexts = ['notice', 'level-1', 'level-2', 'level-3', 'level-4', 'fourteen-days'] as const;
export type ReminderText = (typeof reminderTexts)[number];

/** One step of a procedure. */
export interface DunningLevel {
  /** Days after the due date from which the level may be sent. */
  readonly days: number;
  /** Days that must lie between the previous reminder of the item and this one. */
  readonly interval: number;
  readonly channel: Channel;
  /** False: it is proposed, but a person ticks it. */
  readonly automatic: boolean;
  /** Fee of this reminder in cents, 0 for none; the law may refuse it. */
  readonly fee: Minor;
  /** Whether it asks late interest, and the costs or lump sum that the law or the contract gives. */
  readonly interest: boolean;
  readonly costs: boolean;
  /** Calendar days that it gives to pay, or null when it names no day. */
  readonly payWithin: number | null;
  /** Least net amount per customer and currency for this level, in minor units; reached counts. */
  readonly minimum: Minor;
  /** Who must agree from `approveFrom` on, '' for nobody. */
  readonly approver: string;
  readonly approveFrom: Minor;
  readonly text: ReminderText;
}

/** What a decision needs of a level. */
export type LevelStep = Pick<DunningLevel, 'days' | 'interval'>;

/** A friendly notice before the due date: no level, and no reminder in law. */
export interface DunningNotice {
  /** Below 0: days before the due date, as -7. */
  readonly days: number;
  readonly channel: 'mail';
  readonly text: 'notice';
}

/** Ordered levels; level n is `levels[n - 1]`. */
export interface DunningProcedure {
  readonly name: string;
  readonly levels: readonly DunningLevel[];
  /** By `days`, rising. */
  readonly notices: readonly DunningNotice[];
  /** Least net amount per customer and currency, in minor units; reached counts. */
  readonly minimum: Minor;
}

/** The shipped text of a level; there are four, and the last does for all further ones. `levelText(2) //=> 'level-2'` */
export const levelText = (level: number): ReminderText =>
  reminderTexts.find((text) => text === `level-${level}`) ?? 'level-4';

/**
 * A level by mail that charges nothing and is sent without further ado.
 * @example plainLevel(10, 7, 'level-1').channel //=> 'mail'
 */
export const plainLevel = (days: number, interval: number, text: ReminderText = 'level-1'): DunningLevel => ({
  days,
  interval,
  channel: 'mail',
  automatic: true,
  fee: 0,
  interest: false,
  costs: false,
  payWithin: null,
  minimum: 0,
  approver: '',
  approveFrom: 0,
  text,
});

/** The shipped procedure: 10, 20 and 30 days, 7 days between. */
export const standardProcedure: DunningProcedure = {
  name: 'standard',
  levels: [plainLevel(10, 7, 'level-1'), plainLevel(20, 7, 'level-2'), plainLevel(30, 7, 'level-3')],
  notices: [],
  minimum: 0,
};
