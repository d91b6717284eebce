import { decimalOfMinor, isCreditorReference, isIban, type Minor } from '../../core/index';
import { LONGEST_MESSAGE } from '../payment';
import { MOST_BYTES, utf8Length } from './version';

/** A SEPA transfer to be asked for, in euro. */
export interface Transfer {
  readonly name: string;
  readonly iban: string;
  readonly amount: Minor;
  /** A creditor reference (RF) or any other text to mention, in one line; '' for none. */
  readonly message: string;
}

const LONGEST_NAME = 70;
/** So that a name in any script leaves room for a message. */
const MOST_NAME_BYTES = 140;
const MOST_AMOUNT = 99_999_999_999;

/**
 * The words of a SEPA QR code (EPC069-12, version 2): null where a transfer cannot be asked for by one, as without a
 * valid account, or where they do not fit. A Belgian structured communication stands as text, since its place in the
 * structured line is not confirmed.
 * @example
 * epcPayload({ name: 'Martens', iban: 'BE68 5390 0754 7034', amount: 100_000, message: '+++202/6000/12219+++' })
 * //=> 'BCD\n002\n1\nSCT\n\nMartens\nBE68539007547034\nEUR1000.00\n\n\n+++202/6000/12219+++'
 */
export function epcPayload({ name, iban, amount, message }: Transfer): string | null {
  if (name === '' || !isIban(iban) || amount < 1 || amount > MOST_AMOUNT) return null;
  const structured = isCreditorReference(message);
  if (!structured && Array.from(message).length > LONGEST_MESSAGE) return null;
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    beginning(name),
    iban.replace(/\s/g, '').toUpperCase(),
    `EUR${decimalOfMinor(amount, 'EUR')}`,
    '',
    structured ? message.replace(/\s/g, '').toUpperCase() : '',
    structured ? '' : message,
  ];
  // What follows the last value is left out, as the guideline has it.
  const payload = lines.join('\n').trimEnd();
  return utf8Length(payload) <= MOST_BYTES ? payload : null;
}

/** As much of a name as there is room for, in whole characters. */
function beginning(name: string): string {
  let characters = Array.from(name).slice(0, LONGEST_NAME);
  while (utf8Length(characters.join('')) > MOST_NAME_BYTES) characters = characters.slice(0, -1);
  return characters.join('').trim();
}
