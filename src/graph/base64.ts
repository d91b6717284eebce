/** Bytes turned to text at once: more arguments than that exhaust the stack of some engines. */
const AT_ONCE = 0x8000;

/** `base64Of(new Uint8Array([1, 2, 3])) //=> 'AQID'` */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return btoa(parts.join(''));
}

/** Characters of so many bytes in base64. `base64Length(4) //=> 8` */
export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3);
