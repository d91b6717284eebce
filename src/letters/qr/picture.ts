import { encode } from 'uqr';
import { pngOf } from './png';
import { HIGHEST_VERSION, QUIET_ZONE } from './version';

/** Mask 010 (ISO/IEC 18004, table 10). */
const MASK = 2;

/** Points of the picture for one point on a plain screen: sharp on fine screens and on paper too. */
const FINER = 2;

/** Least size of a code on a screen, in CSS pixels: large enough to scan, and not much more in a narrow mail. */
const LEAST = 120;

/** CSS pixels of one module: whole, so that all are equally wide. */
const moduleSize = (modules: number): number => Math.ceil(LEAST / modules);

/** CSS pixels of a code of so many modules. `shownSize(49) //=> 147` */
export const shownSize = (modules: number): number => modules * moduleSize(modules);

/**
 * A QR code as PNG, at error correction M. One mask for all: each is as readable, and to weigh the eight of them by
 * their looks costs ten times as much as the code.
 */
export function qrPicture(payload: string): Uint8Array {
  const { data } = encode(payload, {
    ecc: 'M',
    boostEcc: false,
    maxVersion: HIGHEST_VERSION,
    border: QUIET_ZONE,
    maskPattern: MASK,
  });
  return pngOf(data, moduleSize(data.length) * FINER);
}
