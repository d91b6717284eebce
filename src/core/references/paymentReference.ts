import { creditorReferenceOf, isCreditorReference } from './creditorReference';
import { isOgm, ogmOf } from './ogm';

/** The Belgian structured communication, or the creditor reference of ISO 11649. */
export type ReferenceKind = 'OGM' | 'RF';

/** Payment reference of a number in its printed form; null when that kind cannot hold the number. */
export const paymentReferenceOf = (number: string, kind: ReferenceKind): string | null =>
  kind === 'RF' ? creditorReferenceOf(number) : ogmOf(number);

/** True for a payment reference of either kind whose check digits are right. */
export const isPaymentReference = (text: string): boolean => isOgm(text) || isCreditorReference(text);
