/** Without a repeated group: of one, megabytes exhaust the stack of some engines. */
const FORM = /^[A-Za-z0-9+/]*={0,2}$/;

/** Characters of a piece that every engine takes as arguments of one call. */
const PIECE = 0x8000;

export const isBase64 = (text: string): boolean => text.length % 4 === 0 && FORM.test(text);

/** Bytes behind base64. `sizeOfBase64('aGk=') //=> 2` */
export const sizeOfBase64 = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

/** `toBase64(new Uint8Array([104, 105])) //=> 'aGk='` */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return btoa(pieces.join(''));
}

/** The bytes of base64 that was checked. */
export const fromBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** A text in UTF-8, in base64. `base64OfText('hi') //=> 'aGk='` */
export const base64OfText = (text: string): string => toBase64(new TextEncoder().encode(text));
