/** Words of the quiet periods: times in which no mail goes out. */
export interface QuietWords {
  readonly title: string;
  readonly help: string;
  readonly none: string;
  /** The days of one; a single day where both are the same. */
  readonly days: (from: string, to: string) => string;
  readonly oneDay: (day: string) => string;
  readonly everyone: string;
  readonly ofCustomer: (customer: string) => string;
  readonly allCompanies: string;
  readonly past: (count: number) => string;
  readonly add: string;
  readonly addFor: string;
  readonly change: string;
  readonly remove: string;
  /** The same, for a screen reader that stands on one of many. */
  readonly changeOf: (days: string) => string;
  readonly removeOf: (days: string) => string;
  readonly newTitle: string;
  readonly changeTitle: string;
  readonly suggestions: string;
  /** Reason of the only suggestion. */
  readonly christmas: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly whom: string;
  readonly oneCustomer: string;
  readonly chosen: (customer: string) => string;
  readonly otherCustomer: string;
  readonly readFirst: string;
  readonly noNumber: string;
  readonly companies: string;
  readonly thisCompany: (name: string) => string;
  readonly effect: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly dayMissing: string;
  readonly backwards: string;
  readonly noCustomer: string;
  readonly overlaps: (days: string) => string;
  readonly longTitle: (days: number) => string;
  readonly longHelp: string;
  readonly longSave: string;
}
