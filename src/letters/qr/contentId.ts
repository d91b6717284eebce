/**
 * Content id of a picture by what it holds: in a thread of mails one never shows another's.
 * @example contentIdOf('qr', 'BCD…') //=> 'qr-5f0c2b1a9d3e4f@dunning'
 */
export const contentIdOf = (kind: string, content: string): string =>
  `${kind}-${half(content, 0x811c9dc5)}${half(content, 0x9747b28c)}@dunning`;

/** 32 bits of FNV-1a over the UTF-16 units, as hexadecimal figures. */
function half(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
