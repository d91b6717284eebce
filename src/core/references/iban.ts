import { modulo97 } from './modulo97';

/**
 * True for an account number whose check digits are right (ISO 13616, modulus 97). Spaces and case do not count.
 * @example isIban('BE71 0961 2345 6769') //=> true
 */
export function isIban(text: string): boolean {
  const iban = text.replace(/\s/g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(iban)) return false;
  return modulo97(iban.slice(4) + iban.slice(0, 4)) === 1;
}
