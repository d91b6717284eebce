import type { ProposedMail } from '../core/index';
import { customerLabel, foldedText } from '../core/index';

/** Longest part of a customer's name in a file name: paths on Windows are short. */
const LONGEST = 40;

/**
 * Names of the drafts: place in the run, customer, currency and level, in letters and figures that every file system
 * takes. The place keeps two of the same customer apart and the folder in the order of the run.
 * @example draftNames(mails) //=> ['001-bakkerij-de-gouden-aar-bv-eur-level-2.eml']
 */
export function draftNames(mails: readonly ProposedMail[]): string[] {
  const digits = Math.max(3, String(mails.length).length);
  return mails.map(({ customer, currency, level }, index) => {
    const words = foldedText(customerLabel(customer)).match(/[a-z0-9]+/g) ?? ['customer'];
    const name = words.join('-').slice(0, LONGEST).replace(/-$/, '');
    const place = String(index + 1).padStart(digits, '0');
    return `${place}-${name}-${currency.toLowerCase()}-level-${level}.eml`;
  });
}
