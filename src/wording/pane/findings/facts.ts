/** What a finding's sentence may need, formatted; a fact that does not apply is 0 or ''. */
export interface FindingFacts {
  readonly count: number;
  /** Rows that could not be read, or reminders recovered from the mailbox. */
  readonly unread: number;
  readonly recovered: number;
  readonly dataDay: string;
  /** Who said it, '' when nobody is known. */
  readonly by: string;
  readonly asOf: string;
  readonly sender: string;
  readonly account: string;
  /** Subjects of mails, as the mailbox has them. */
  readonly subjects: string;
  /** Name of another administration. */
  readonly other: string;
  /** Company codes of a sheet, each with its number of items. */
  readonly companies: string;
  readonly sheet: string;
  /** Rows or files, as many as are named. */
  readonly places: string;
  /** Codes of currencies. */
  readonly currencies: string;
  /** Names of customers. */
  readonly customers: string;
  /** Customers of whom a mail crossed a reminder, and mails that were filed by themselves. */
  readonly crossed: number;
  readonly filed: number;
  /** Last day for which a rate is known. */
  readonly end: string;
}
/** For a finding whose sentence needs no facts. */
export const noFacts: FindingFacts = {
  count: 0,
  unread: 0,
  recovered: 0,
  dataDay: '',
  by: '',
  asOf: '',
  sender: '',
  account: '',
  subjects: '',
  other: '',
  companies: '',
  sheet: '',
  places: '',
  currencies: '',
  end: '',
  customers: '',
  crossed: 0,
  filed: 0,
};

/** Says a finding. */
export type Sentence = (facts: FindingFacts) => string;
