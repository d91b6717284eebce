/** Bytes in base64. `base64Of(new Uint8Array([77, 97, 110])) //=> 'TWFu'` */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
