import { modulo97 } from './modulo97';

/**
 * Creditor reference (RF) of a number or code by ISO 11649, in its printed form: groups of four with a space
 * between. Null unless it has 1 to 21 letters A to Z and figures. Spaces and case do not count; other marks are
 * refused, as the standard has none.
 * @example creditorReferenceOf('539007547034') //=> 'RF18 5390 0754 7034'
 */
export function creditorReferenceOf(number: string): string | null {
  const code = number.replace(/\s/g, '');
  if (!/^[A-Za-z0-9]{1,21}$/.test(code)) return null;
  const check = String(98 - modulo97(`${code}RF00`)).padStart(2, '0');
  return `RF${check}${code.toUpperCase()}`.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * True for a creditor reference whose check digits are right (ISO 11649). Spaces and case do not count.
 * @example isCreditorReference('RF18539007547034') //=> true
 */
export function isCreditorReference(text: string): boolean {
  const reference = text.replace(/\s/g, '');
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/i.test(reference)) return false;
  return modulo97(reference.slice(4) + reference.slice(0, 4)) === 1;
}
