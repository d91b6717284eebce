import { LONGEST_LOGO, shownLogo } from '../../app/parts/letterSettings';
import type { Logo } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import { pictureSize } from './pictureSize';

export type LogoProblem = 'not-picture' | 'unreadable' | 'file-too-large' | 'too-large';

/** Bytes and pixels that are still decoded: a photograph, no poster that fills the memory. */
const MOST_BYTES = 10_000_000;
const MOST_PIXELS = 40_000_000;

/** How a logo is written, the best first; a JPEG has no transparency, so it stands on white. */
const forms = {
  'image/png': [
    { type: 'image/png', quality: 1 },
    { type: 'image/jpeg', quality: 0.85 },
  ],
  'image/jpeg': [
    { type: 'image/jpeg', quality: 0.9 },
    { type: 'image/jpeg', quality: 0.75 },
  ],
} as const;

/**
 * Sizes of a picture in a mail: shown in CSS pixels, drawn at double density for sharp screens, neither larger than
 * the picture itself.
 * @example fittedSizes(720, 240) //=> { shown: { width: 180, height: 60 }, drawn: { width: 360, height: 120 } }
 */
export function fittedSizes(width: number, height: number) {
  const scale = Math.min(1, shownLogo.width / width, shownLogo.height / height);
  const sized = (by: number) => ({
    width: Math.max(1, Math.round(width * by)),
    height: Math.max(1, Math.round(height * by)),
  });
  return { shown: sized(scale), drawn: sized(Math.min(1, 2 * scale)) };
}

/**
 * A logo of a file that somebody chose: known by its bytes and drawn anew, so that only its pixels are left and
 * nothing of where or with what it was made.
 */
export async function readLogo(file: Blob): Promise<Result<Logo, LogoProblem>> {
  if (file.size > MOST_BYTES) return fail('file-too-large');
  const found = pictureSize(new Uint8Array(await file.arrayBuffer()));
  if (found === null) return fail('not-picture');
  if (found.width * found.height > MOST_PIXELS) return fail('file-too-large');
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return fail('unreadable');
  const { shown, drawn } = fittedSizes(picture.width, picture.height);
  for (const { type, quality } of forms[found.type]) {
    const base64 = draw(picture, drawn, type, quality);
    if (base64 !== null && base64.length <= LONGEST_LOGO) return ok({ type, base64, ...shown });
  }
  return fail('too-large');
}

/** The picture in this size as base64; null where it cannot be drawn. */
function draw(
  picture: ImageBitmap,
  size: { readonly width: number; readonly height: number },
  type: Logo['type'],
  quality: number,
): string | null {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  if (type === 'image/jpeg') {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, size.width, size.height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, size.width, size.height);
  const [head, base64] = canvas.toDataURL(type, quality).split(';base64,');
  return head === `data:${type}` && base64 !== undefined ? base64 : null;
}
