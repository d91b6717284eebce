import type { DayNumber } from '../dates/day';
import type { SheetCustomer } from '../items/openItems';
import type { CurrencyCode } from '../money/money';
import type { Issue } from '../reading/issue';
import type { InvoiceHistory } from './invoiceHistory';
import type { PostedDocuments } from './openOnDay';

/** Everything posted to customers: invoices, credit notes and payments, with the days on which they were cleared. */
export interface History {
  readonly sheetName: string;
  readonly customers: readonly SheetCustomer[];
  readonly currencies: readonly CurrencyCode[];
  /** All that was posted; `customer` and `currency` are indexes into these. */
  readonly posted: PostedDocuments;
  /** The invoices alone, each once, for how customers pay; `customer` is an index into the accounts. */
  readonly invoices: InvoiceHistory;
  /** Customer and currency of each account: indexes into these. */
  readonly accounts: { readonly customer: Int32Array; readonly currency: Int32Array };
  /** First and last day on which anything was posted or cleared: of what lies beyond, nothing is known. */
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly issues: readonly Issue[];
}
