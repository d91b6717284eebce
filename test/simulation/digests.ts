import { createHash } from 'node:crypto';

/**
 * Digests of the web come from another thread, at a moment that nothing in a simulation foretells: until the function
 * that it gives is called they come at once.
 */
export function digestAtOnce(): () => void {
  const { subtle } = globalThis.crypto;
  const digest = async (name: string, bytes: Uint8Array): Promise<ArrayBuffer> => {
    if (name !== 'SHA-256') throw new Error(`Not known here: ${name}`);
    return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
  };
  Object.defineProperty(subtle, 'digest', { value: digest, configurable: true });
  return () => {
    Reflect.deleteProperty(subtle, 'digest');
  };
}
