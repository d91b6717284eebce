import { type Customer, isEmailAddress } from '../../../core/index';
import { oneLine } from '../../../wording/oneLine';

/** Longest text of a cell in a line of the list. */
const LONGEST = 60;

/**
 * What stands in the cells of a customer and is no address; of those who get a copy, with their column.
 * `wrongAddresses({ emails: ['ap@zee.be'], cc: ['an'] }) //=> 'Cc: an'`
 */
export function wrongAddresses({ emails, cc }: Pick<Customer, 'emails' | 'cc'>): string {
  const wrong = (addresses: readonly string[]): string[] =>
    addresses.filter((address) => !isEmailAddress(address)).map((address) => oneLine(address, LONGEST));
  const copies = wrong(cc);
  return [...wrong(emails), ...(copies.length > 0 ? [`Cc: ${copies.join(', ')}`] : [])].join(', ');
}
