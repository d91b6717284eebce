import type { ReminderLetter } from '../../app/ports';
import type { Minor } from '../../core/index';
import { isPaymentReference } from '../../core/index';
import { clean } from '../clean';
import { freeReference, ownReference } from '../payment';
import type { LetterLabels } from '../texts/letterTexts';
import { contentIdOf } from './contentId';
import { epcPayload, type Payee, payeeOf } from './epc';
import { modulesOf, utf8Length } from './version';

/** A SEPA QR code that a letter shows. */
export interface LetterCode {
  readonly contentId: string;
  readonly payload: string;
  /** Modules along a side, quiet zone included. */
  readonly modules: number;
  readonly amount: Minor;
}

/** The codes of a letter: of its total, and by place of the invoices that have one of their own. */
export interface LetterCodes {
  readonly total: LetterCode | null;
  readonly items: ReadonlyMap<number, LetterCode>;
}

/** Invoices with a code of their own: more would make the mail swell. */
const MOST_ITEMS = 12;

const none: LetterCodes = { total: null, items: new Map() };

/**
 * The codes by which a letter can be paid: in euro, to a valid account. Of several invoices each with a structured
 * reference has its own; not where credits are deducted, since then they ask more together than the letter does.
 */
export function codesOf(letter: ReminderLetter, labels: LetterLabels): LetterCodes {
  const { sender } = letter;
  const payee = letter.currency === 'EUR' ? payeeOf(clean(sender.name), clean(sender.iban)) : null;
  if (payee === null) return none;
  const total = codeOf(payee, letter.total, messageOf(letter, labels, payee));
  return total === null ? none : { total, items: itemCodes(letter, payee) };
}

const messageOf = (letter: ReminderLetter, labels: LetterLabels, payee: Payee): string =>
  ownReference(letter) ??
  freeReference(letter, labels, (text) => epcPayload(payee, letter.total, text) !== null, '');

function itemCodes(letter: ReminderLetter, payee: Payee): LetterCodes['items'] {
  const codes = new Map<number, LetterCode>();
  if (letter.items.length === 1 || letter.credits.length > 0) return codes;
  letter.items.forEach(({ reference, open }, at) => {
    if (codes.size >= MOST_ITEMS || reference === null || !isPaymentReference(reference)) return;
    const code = codeOf(payee, open, clean(reference));
    if (code !== null) codes.set(at, code);
  });
  return codes;
}

function codeOf(payee: Payee, amount: Minor, message: string): LetterCode | null {
  const payload = epcPayload(payee, amount, message);
  if (payload === null) return null;
  return { contentId: contentIdOf('qr', payload), payload, modules: modulesOf(utf8Length(payload)), amount };
}
