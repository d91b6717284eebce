/** By which we and a customer were in touch last. */
type Contacted = 'reminder-sent' | 'notice' | 'call' | 'mail-in' | 'mail-out';

/** Words of the one page about a customer that a salesperson takes along. */
export interface CreditSheetWords {
  /** Begins the name of the sheet: customer and day follow. */
  readonly sheet: string;
  readonly title: (customer: string) => string;
  readonly asOf: (date: string, company: string) => string;
  readonly toAsk: string;
  readonly askNothing: string;
  /** Items past their due date that nothing stands in the way of. */
  readonly askPay: (amount: string, items: number, oldest: string) => string;
  readonly askDispute: (amount: string) => string;
  readonly askNotFor: string;
  readonly details: string;
  readonly number: string;
  readonly group: string;
  readonly email: string;
  readonly country: string;
  readonly owner: string;
  readonly credit: string;
  readonly limit: string;
  readonly noLimit: string;
  readonly zeroUnclear: string;
  readonly noCredit: string;
  readonly own: string;
  readonly exposure: string;
  readonly room: string;
  readonly roomUnknown: string;
  readonly excess: string;
  readonly daughter: (name: string) => string;
  readonly otherDaughters: (count: number) => string;
  readonly back: string;
  readonly needsHistory: string;
  readonly behaviour: string;
  readonly age: string;
  readonly total: string;
  readonly overdue: string;
  readonly items: (currency: string) => string;
  readonly document: string;
  readonly due: string;
  readonly days: string;
  readonly open: string;
  readonly level: string;
  readonly more: (items: number) => string;
  readonly nothingOpen: string;
  readonly running: string;
  readonly noneRunning: string;
  readonly moreRunning: (count: number) => string;
  readonly history: string;
  readonly lastContact: string;
  readonly contacts: Readonly<Record<Contacted, (date: string) => string>>;
  readonly never: string;
  readonly lastReminder: string;
  readonly reminded: (level: number, date: string) => string;
  readonly remindedOn: (date: string) => string;
  readonly scope: string;
}
