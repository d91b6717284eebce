/** Bytes that fit in versions 1 to 13 at error correction M (ISO/IEC 18004, table 7). EPC069-12 allows no more. */
const CAPACITY: readonly number[] = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331];

/** Most bytes of the words of a SEPA QR code. */
export const MOST_BYTES = 331;
export const HIGHEST_VERSION = 13;

/** White modules around a code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** Modules along a side of the code of so many bytes, quiet zone included. `modulesOf(84) //=> 45`, version 5 */
export function modulesOf(bytes: number): number {
  const version = CAPACITY.findIndex((most) => bytes <= most) + 1;
  return 17 + 4 * version + 2 * QUIET_ZONE;
}

/** Bytes of a text in UTF-8. `utf8Length('é') //=> 2` */
export function utf8Length(text: string): number {
  if (!/[^\0-\x7f]/.test(text)) return text.length;
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) length += 1;
    else if (point < 0x800) length += 2;
    else length += point < 0x10000 ? 3 : 4;
  }
  return length;
}
