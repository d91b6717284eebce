import type { DayNumber } from '../../dates/day';

/** What every event has. */
export interface EventBase {
  /** Unique for ever; the same fact found twice (workbook, mailbox) has the same id. */
  readonly id: string;
  /** Moment in UTC as ISO 8601: `2026-11-21T09:30:00.000Z`. */
  readonly at: string;
  /** Who did it: a name or address. */
  readonly by: string;
  /** Item key, or '' for an event of the whole customer. */
  readonly item: string;
  /** Customer id. */
  readonly customer: string;
}

/** What every detail has. */
export interface Dated {
  /** Day from which it counts, in the calendar of the person who did it. */
  readonly day: DayNumber;
  /**
   * Id of the administration whose customer it is, in an event that names no item: others may have one of the same number.
   * Not there in what earlier versions filed: that counts for each.
   */
  readonly administration?: string;
}

/** An event of which no more is said than that it happened, and in whose words. */
export interface Remark extends Dated {
  readonly note: string;
}
