const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Start of a second hash of the same text: two of 32 bits hardly agree by chance. */
export const SECOND_SEED = 0x9747b28c;

/** FNV-1a of a text, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string, seed = FNV_OFFSET): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  }
  return value >>> 0;
}

/** Eight hexadecimal digits. */
export const hex = (value: number): string => value.toString(16).padStart(8, '0');
