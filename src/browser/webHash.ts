import type { Hash } from '../app/ports';

/** SHA-256 by the Web Crypto of browser and Node; needs https or localhost. */
export function createHash(): Hash {
  return {
    async sha256(text) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
