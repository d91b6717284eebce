/** Words by which a person finds, orders and chooses among the mails of a proposal, and says why one is left out. */
export interface ProposeLookWords {
  /** Of the menu. */
  readonly order: string;
  readonly sortBy: string;
  readonly sortings: Readonly<Record<'sheet' | 'amount' | 'due' | 'level' | 'name' | 'owner', string>>;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<'none' | 'level' | 'owner' | 'currency', string>>;
  readonly filter: string;
  readonly levels: string;
  readonly owner: string;
  readonly anyOwner: string;
  readonly noOwner: string;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly amountFrom: (amount: string) => string;
  readonly amountTo: (amount: string) => string;
  readonly wrongAmount: string;
  readonly waiting: string;
  /** Of the mark of a filter that holds. */
  readonly remove: (filter: string) => string;
  readonly clear: string;
  readonly noMatch: string;
  readonly selectOnly: (mails: number) => string;
  readonly selectGroup: (group: string) => string;
  /** Said after each search and filter. */
  readonly shown: (mails: number, all: number) => string;
  readonly mails: (count: number) => string;
  readonly list: string;
  readonly searchKey: string;
  readonly keys: string;
  /** Below a mail or an invoice that was left out. */
  readonly leftOut: string;
  readonly why: (name: string) => string;
  readonly noCause: string;
  readonly causes: Readonly<Record<'not-now' | 'sales' | 'invoice' | 'other', string>>;
  readonly ownWords: (name: string) => string;
  readonly backs: Readonly<Record<'held' | 'law' | 'waiting' | 'bad-address' | 'bounced', string>>;
  readonly toDossier: (customer: string) => string;
}
