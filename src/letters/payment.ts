import type { ReminderLetter } from '../app/ports';
import { clean, shorten } from './clean';
import type { LetterModel } from './letterModel';
import { documentText } from './lines';
import type { LetterLabels } from './texts/letterTexts';

/** Room for a message in a SEPA transfer. */
const LONGEST_MESSAGE = 140;

/** How to pay: to whom, on which account (where it is known) and what to mention. */
export function paymentLines(letter: ReminderLetter, labels: LetterLabels): LetterModel['payment'] {
  const account = clean(letter.sender.iban).replace(/ /g, '');
  const own = ownReference(letter);
  return [
    { label: labels.beneficiary, value: clean(letter.sender.name) },
    { label: labels.account, value: account.replace(/(.{4})(?=.)/g, '$1 ') },
    own === null
      ? { label: labels.freeReference, value: freeReference(letter, labels) }
      : { label: labels.structuredReference, value: own },
  ].filter(({ value }) => value !== '');
}

/** The structured reference of the only invoice; several invoices have none in common, and none is made up. */
function ownReference(letter: ReminderLetter): string | null {
  const [only, second] = letter.items;
  if (only === undefined || second !== undefined || only.reference === null) return null;
  return clean(only.reference) || null;
}

/**
 * Customer number and as many invoice numbers as fit. Whole numbers only: half a number would point at another
 * invoice.
 */
function freeReference(letter: ReminderLetter, labels: LetterLabels): string {
  const number = clean(letter.customerNumber ?? '');
  const parts = letter.items.map(documentText);
  if (number !== '') parts.unshift(shorten(`${labels.customerShort} ${number}`, LONGEST_MESSAGE / 2));
  const text = (count: number): string =>
    [...parts.slice(0, count), ...(count < parts.length ? ['…'] : [])].join(', ');
  let count = parts.length;
  while (count > 1 && Array.from(text(count)).length > LONGEST_MESSAGE) count -= 1;
  return text(count);
}
