import type { DayNumber } from '../dates/day';
import type { CustomerState, ItemState } from '../dossier/state';
import type { Customer } from '../items/customer';
import type { OpenItems } from '../items/openItems';
import type { RateTable } from '../law/rateTable';
import type { DunningProcedure } from './procedure';
import type { DunningSettings } from './settings';

/** All that a run depends on. */
export interface ProposalInput {
  readonly items: OpenItems;
  /** Customer master by customer id. */
  readonly customers: ReadonlyMap<string, Customer>;
  /** Customer id of each of `items.customers`, same order; two of them may share one id. */
  readonly customerIds: readonly string[];
  /** What the dossier knows, by item key: see `foldDossier`. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** What the dossier knows of whole customers, by id. */
  readonly customerStates: ReadonlyMap<string, CustomerState>;
  /** Statutory rates. */
  readonly rates: RateTable;
  /** By name, as `Customer.procedure` names them. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  readonly asOf: DayNumber;
  /** Day up to which payments are booked; null where the sheet does not say: then `asOf`. */
  readonly dataDay: DayNumber | null;
  /** Items that a person left out of this run, by key, with the words for it ('' for none). */
  readonly leftOut?: ReadonlyMap<string, string>;
  readonly settings?: DunningSettings;
}
