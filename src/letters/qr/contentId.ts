/**
 * Content id of a picture by what it holds: in a thread of mails one never shows another's.
 * @example contentIdOf('qr', 'BCD…') //=> 'qr-5f0c2b1a9d3e4f@dunning'
 */
export function contentIdOf(kind: string, content: string): string {
  // FNV-1a over the UTF-16 units, twice with seeds and factors of their own: 64 bits together.
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < content.length; at += 1) {
    const unit = content.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return `${kind}-${hexadecimal(one)}${hexadecimal(other)}@dunning`;
}

const hexadecimal = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');
