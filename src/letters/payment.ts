import type { ReminderLetter } from '../app/ports';
import { clean, shorten } from './clean';
import type { LabelledValue } from './letterModel';
import { documentText } from './lines';
import type { LetterLabels, TextScope } from './texts/letterTexts';

/** Room for a message in a SEPA transfer. */
export const LONGEST_MESSAGE = 140;

/** How to pay: to whom, on which account (where it is known) and what to mention. */
export function paymentLines(
  letter: ReminderLetter,
  labels: LetterLabels,
  { account, reference }: Pick<TextScope, 'account' | 'reference'>,
): readonly LabelledValue[] {
  const structured = ownReference(letter) !== null;
  return [
    { label: labels.beneficiary, value: clean(letter.sender.name) },
    { label: labels.account, value: account },
    { label: structured ? labels.structuredReference : labels.freeReference, value: reference },
  ].filter(({ value }) => value !== '');
}

/** The account in groups of four, '' for none. */
export const accountText = ({ sender }: ReminderLetter): string =>
  clean(sender.iban)
    .replace(/ /g, '')
    .replace(/(.{4})(?=.)/g, '$1 ');

/** Where a letter can be paid at once: an https address or nothing, whatever was handed over. */
export function linkOf({ paymentLink }: ReminderLetter): string {
  const link = clean(paymentLink);
  return link.startsWith('https://') && !link.includes(' ') ? link : '';
}

/** What to mention when paying: the reference of the only invoice, else numbers. */
export const referenceText = (letter: ReminderLetter, labels: LetterLabels): string =>
  ownReference(letter) ?? freeReference(letter, labels, fitsMessage, '…');

/** The structured reference of the only invoice; several invoices have none in common, and none is made up. */
export function ownReference(letter: ReminderLetter): string | null {
  const [only, second] = letter.items;
  if (only === undefined || second !== undefined || only.reference === null) return null;
  return clean(only.reference) || null;
}

const fitsMessage = (text: string): boolean => Array.from(text).length <= LONGEST_MESSAGE;

/**
 * Customer number and as many invoice numbers as fit. Whole numbers only: half a number would point at another
 * invoice.
 * @param more what stands for those that do not fit, '' for nothing
 */
export function freeReference(
  letter: ReminderLetter,
  labels: LetterLabels,
  fits: (text: string) => boolean,
  more: string,
): string {
  const number = clean(letter.customerNumber ?? '');
  const parts = letter.items.slice(0, LONGEST_MESSAGE).map(documentText);
  if (number !== '') parts.unshift(shorten(`${labels.customerShort} ${number}`, LONGEST_MESSAGE / 2));
  const all = parts.length;
  const text = (count: number): string =>
    [...parts.slice(0, count), ...(count < all && more !== '' ? [more] : [])].join(', ');
  let count = all;
  while (count > 1 && !fits(text(count))) count -= 1;
  return text(count);
}
