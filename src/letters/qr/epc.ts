import { decimalOfMinor, isCreditorReference, isIban, type Minor } from '../../core/index';
import { LONGEST_MESSAGE } from '../payment';
import { MOST_BYTES, utf8Length } from './version';

/** Who is paid by SEPA transfer, as a code names it. */
export interface Payee {
  readonly name: string;
  readonly iban: string;
}

const LONGEST_NAME = 70;
/** So that a name in any script leaves room for a message. */
const MOST_NAME_BYTES = 140;
const MOST_AMOUNT = 99_999_999_999;

/** Who is paid, null without a name or a valid account. `payeeOf('Martens', 'BE00 0000') //=> null` */
export function payeeOf(name: string, iban: string): Payee | null {
  if (name === '' || !isIban(iban)) return null;
  return { name: beginning(name), iban: iban.replace(/\s/g, '').toUpperCase() };
}

/**
 * The words of a SEPA QR code in euro (EPC069-12, version 2): null where the amount is none that it may ask, or where
 * they do not fit. A Belgian structured communication stands as text, since its place in the structured line is not
 * confirmed.
 * @param message a creditor reference (RF) or any other text to mention, in one line; '' for none
 * @example
 * epcPayload({ name: 'Martens', iban: 'BE68539007547034' }, 100_000, '+++202/6000/12219+++')
 * //=> 'BCD\n002\n1\nSCT\n\nMartens\nBE68539007547034\nEUR1000.00\n\n\n+++202/6000/12219+++'
 */
export function epcPayload({ name, iban }: Payee, amount: Minor, message: string): string | null {
  if (amount < 1 || amount > MOST_AMOUNT) return null;
  const structured = isCreditorReference(message);
  if (!structured && message.length > LONGEST_MESSAGE && Array.from(message).length > LONGEST_MESSAGE)
    return null;
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    name,
    iban,
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
  if (name.length <= LONGEST_NAME && utf8Length(name) <= MOST_NAME_BYTES) return name;
  let characters = Array.from(name).slice(0, LONGEST_NAME);
  while (utf8Length(characters.join('')) > MOST_NAME_BYTES) characters = characters.slice(0, -1);
  return characters.join('').trim();
}
