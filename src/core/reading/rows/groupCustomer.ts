import { headerScore } from '../header/headerScore';
import { headerText } from '../header/headerText';

/** Customer named in a row above its items. */
export interface GroupCustomer {
  readonly number: string | null;
  readonly name: string | null;
}

const namesCustomer = (word: string): boolean => {
  const text = headerText(word);
  return headerScore(text, 'customerNumber') >= 0.75 || headerScore(text, 'customerName') >= 0.75;
};

/** Whether a text says that it names a customer: `Klant: Aerts NV`. */
export function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && namesCustomer(text.slice(0, colon));
}

/**
 * Customer of a group row: the words up to a colon are dropped when they say "customer", then a number is what
 * stands before a dash and has a figure in it.
 * @example groupCustomer('Customer: 00031 - Bakkerij BV') //=> { number: '00031', name: 'Bakkerij BV' }
 */
export function groupCustomer(text: string): GroupCustomer {
  const bare = (isLabelled(text) ? text.slice(text.indexOf(':') + 1) : text).trim();
  const parted = /^(\S*\d\S*)\s+[-–—]\s+(\S.*)$/.exec(bare);
  if (parted) return { number: parted[1] ?? null, name: parted[2] ?? null };
  return /^\S*\d\S*$/.test(bare) ? { number: bare, name: null } : { number: null, name: bare };
}
