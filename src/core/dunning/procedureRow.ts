import type { Minor } from '../money/money';
import type { Channel, ReminderText } from './procedure';

/** What a person wrote in one cell: nothing (`content` is ''), a value, or something that is none (`value` is null). */
export interface Written<T> {
  readonly value: T | null;
  readonly content: string;
}

/** One row of a procedure as a person wrote it: a level, or a notice where its days are negative. */
export interface ProcedureRow {
  readonly days: Written<number>;
  /** Blank: 7 days. */
  readonly interval: Written<number>;
  /** Blank: by mail. */
  readonly channel: Written<Channel>;
  /** Blank: yes. */
  readonly automatic: Written<boolean>;
  /** Blank: none; in cents. */
  readonly fee: Written<Minor>;
  readonly interest: Written<boolean>;
  readonly costs: Written<boolean>;
  /** Blank: it names no day. */
  readonly payWithin: Written<number>;
  readonly minimum: Written<Minor>;
  readonly approver: string;
  readonly approveFrom: Written<Minor>;
  readonly text: Written<ReminderText>;
}

export const writtenNothing: Written<never> = { value: null, content: '' };
