import type { DayNumber } from '../../dates/day';
import type { ItemState } from '../../dossier/state';
import type { RateTable } from '../../law/rateTable';
import type { DunningProcedure } from '../procedure';
import type { DunningSettings } from '../settings';

/** What the sums, the charges and the last day to pay of a mail follow from, whichever items stay in it. */
export interface MailTerms {
  readonly asOf: DayNumber;
  readonly procedure: DunningProcedure;
  readonly settings: DunningSettings;
  readonly rates: RateTable;
  /** By item key. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** Addresses of the customer, in lower case, that mails came back from. */
  readonly bounced: readonly string[];
}
