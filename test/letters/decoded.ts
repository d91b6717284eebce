import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { LetterImage } from '../../src/app/ports';

/** A PNG as another program reads it. */
export const pixelsOf = ({ base64 }: Pick<LetterImage, 'base64'>): PNG =>
  PNG.sync.read(Buffer.from(base64, 'base64'));

/** What a QR code in a picture says to another program; null where that finds none. */
export function decoded(image: Pick<LetterImage, 'base64'>): string | null {
  const { data, width, height } = pixelsOf(image);
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}
