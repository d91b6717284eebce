const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 0x3d; // =

/** Characters of so many bytes in base64. `base64Length(4) //=> 8` */
export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3);

/**
 * Bytes in base64; megabytes of them, for which `btoa` takes seconds in Node.
 * `base64Of(new Uint8Array([1, 2, 3])) //=> 'AQID'`
 */
export function base64Of(bytes: Uint8Array): string {
  const text = new Uint8Array(base64Length(bytes.length)).fill(PADDING);
  const put = (at: number, bits: number): void => {
    text[at] = LETTERS[bits & 63] ?? PADDING;
  };
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    put(to, bits >> 18);
    put(to + 1, bits >> 12);
    if (left > 1) put(to + 2, bits >> 6);
    if (left > 2) put(to + 3, bits);
  }
  return new TextDecoder().decode(text);
}
