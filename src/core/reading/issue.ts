/** What can be wrong with a sheet; the sentence for each lives in wording. */
export type IssueCode =
  | 'no-header'
  | 'column-missing'
  | 'amount-unreadable'
  | 'date-unreadable'
  | 'duplicate-item'
  | 'customer-missing'
  | 'currency-unknown'
  | 'total-mismatch';

/** One finding of a reading. An error stops sending of the item it names; a warning is shown only. */
export interface Issue {
  readonly code: IssueCode;
  /** Sheet row from 1 and column from 1, where the finding has a place. */
  readonly row?: number;
  readonly column?: number;
  /** What the sentence needs: the field, the content as found, stated and computed totals as decimal text. */
  readonly facts?: Readonly<Record<string, string | number>>;
}
