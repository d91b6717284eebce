import type { CurrencyCode, Minor } from '../../core/index';

/** What a letter asks to be paid. */
export interface PaymentRequest {
  /** As the administration set it; '' for none. */
  readonly template: string;
  readonly total: Minor;
  readonly currency: CurrencyCode;
  /** The reference of the only invoice, else ''. */
  readonly reference: string;
  readonly documents: readonly string[];
  readonly customerNumber: string;
}

/** Makes the address under which a letter can be paid online. */
export interface PaymentLinks {
  /** An https address, '' where there is none for this letter. */
  linkOf(request: PaymentRequest): string;
}
