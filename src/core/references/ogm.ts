const AS_PRINTED = /^[+*]{0,3}(\d{3})\/?(\d{4})\/?(\d{3})(\d{2})[+*]{0,3}$/;

/**
 * Check digits of ten digits: their remainder by 97, and 97 where that is 0 (Febelfin, structured communication).
 * `checkDigits('0909337554') //=> '93'`
 */
const checkDigits = (ten: string): string => String(Number(ten) % 97 || 97).padStart(2, '0');

/**
 * Belgian structured communication (OGM, in French VCS) of a number, in its printed form; null unless the number
 * has 1 to 10 digits. Zeros fill it up in front. Spaces do not count; other marks are refused, as two numbers would
 * get one reference if they were dropped.
 * @example ogmOf('909337554') //=> '+++090/9337/55493+++'
 */
export function ogmOf(number: string): string | null {
  const digits = number.replace(/\s/g, '');
  if (!/^\d{1,10}$/.test(digits)) return null;
  const ten = digits.padStart(10, '0');
  return `+++${ten.slice(0, 3)}/${ten.slice(3, 7)}/${ten.slice(7)}${checkDigits(ten)}+++`;
}

/**
 * True for a structured communication whose check digits are right: as printed (between +++ or ***) or its twelve
 * digits alone. Spaces do not count.
 * @example isOgm('090933755493') //=> true
 */
export function isOgm(text: string): boolean {
  const [, first = '', second = '', third = '', check] = AS_PRINTED.exec(text.replace(/\s/g, '')) ?? [];
  return check !== undefined && checkDigits(first + second + third) === check;
}
