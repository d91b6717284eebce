import type { ListPlace } from '../../components/virtual/listPlace';

/** In which order the mails stand; `sheet` is that of the proposal. */
export const sortings = ['sheet', 'amount', 'due', 'level', 'name', 'owner'] as const;
export type Sorting = (typeof sortings)[number];

/** By what the mails stand together. */
export const groupings = ['none', 'level', 'owner', 'currency'] as const;
export type Grouping = (typeof groupings)[number];

/** Which mails are shown; an empty list or text leaves all in. */
export interface MailFilter {
  /** Words sought in the customer's name and number and in the document numbers. */
  readonly search: string;
  /** Highest levels, 0 for a notice before the due date. */
  readonly levels: readonly number[];
  /** Who looks after the customers; '' for nobody. */
  readonly owners: readonly string[];
  /** Amounts as they were typed, in the currency of each mail. */
  readonly from: string;
  readonly to: string;
  /** Only what goes out when a person ticks it. */
  readonly waiting: boolean;
}

/** How a person looks at the proposal. */
export interface Look extends MailFilter {
  readonly sorting: Sorting;
  readonly grouping: Grouping;
  /** Mails, by id, whose invoices are shown, and groups whose mails are not. */
  readonly opened: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

/** The look and the place in the list, kept while another step is shown: written by the proposal itself. */
export interface KeptLook {
  kept: { look: Look; readonly place: ListPlace } | null;
}

export const noFilter: MailFilter = {
  search: '',
  levels: [],
  owners: [],
  from: '',
  to: '',
  waiting: false,
};

export const firstLook: Look = {
  ...noFilter,
  sorting: 'sheet',
  grouping: 'none',
  opened: new Set(),
  closed: new Set(),
};

/** A look that holds nothing back: every mail, in one list. */
export const withAllShown = (look: Look): Look => ({ ...look, ...noFilter, grouping: 'none' });
