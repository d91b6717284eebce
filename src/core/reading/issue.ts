/** What can be wrong with a sheet; the sentence for each lives in wording. */
export type IssueCode =
  | 'no-header'
  | 'column-missing'
  /** A column was taken for one that matters on little evidence. */
  | 'column-unsure'
  /** The sheet has no item of the company that is asked about. */
  | 'company-unknown'
  | 'amount-unreadable'
  | 'date-unreadable'
  | 'duplicate-item'
  | 'customer-missing'
  | 'currency-unknown'
  /** An amount names another currency than its row or the amount beside it. */
  | 'currency-differs'
  | 'total-mismatch'
  /** An amount and neither number nor date, which is no sum of the items around it. */
  | 'row-unclear'
  /** The column shows nowhere whether day or month comes first: the day was taken first. */
  | 'date-ambiguous'
  /** Dates beside texts that the spreadsheet did not take for dates: day and month may have changed places. */
  | 'dates-swapped'
  /** The column shows nowhere whether `1.234` has thousands or decimals: thousands were taken. */
  | 'number-ambiguous'
  /** Credit notes and payments without a minus: they were counted as credits. */
  | 'credits-unsigned'
  /** Amounts in two currencies, and nothing that says which is the document's: one of them was read. */
  | 'two-currencies';

/** One finding of a reading; sending waits until the user has accepted it. */
export interface Issue {
  readonly code: IssueCode;
  /** Sheet row from 1 and column from 1, where the finding has a place. */
  readonly row?: number;
  readonly column?: number;
  /** What the sentence needs: the field, the content as found, stated and computed totals as decimal text. */
  readonly facts?: Readonly<Record<string, string | number>>;
}
