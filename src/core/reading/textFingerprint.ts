import { hash, hex, SECOND_SEED } from './hash';

/**
 * Sixteen hexadecimal digits that two different texts hardly have in common. Tells that something changed; no
 * protection against a person who wants the same digits for another text.
 */
export const textFingerprint = (text: string): string => `${hex(hash(text))}${hex(hash(text, SECOND_SEED))}`;
