/**
 * Text from outside as part of a sentence: one line, no control characters, shortened.
 * @example oneLine('a\r\nb', 80) //=> 'a b'
 */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
