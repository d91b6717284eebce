/**
 * Remainder by 97 of a text read as one long number, letters as two figures (A = 10 … Z = 35): the check system
 * MOD 97-10 (ISO/IEC 7064) as account numbers (ISO 13616) and creditor references (ISO 11649) use it.
 * @param text letters A to Z of either case and figures, nothing else
 * @example modulo97('2348231RF00') //=> 27
 */
export function modulo97(text: string): number {
  let remainder = 0;
  for (const mark of text) {
    const value = Number.parseInt(mark, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
