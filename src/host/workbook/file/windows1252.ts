/** The characters of bytes 0x80 to 0x9F; the five bytes without one stay control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Reads Windows-1252 text. Node's own decoder of that name reads bytes 0x80 to 0x9F, the euro sign among
 * them, as control characters in several releases.
 *
 * @example
 * decodeWindows1252(Uint8Array.of(0x80, 0x31)) //=> '€1'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts
    .join('')
    .replace(/[\u0080-\u009F]/g, (control) => UPPER[control.charCodeAt(0) - 0x80] ?? control);
}
