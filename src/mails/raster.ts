/** A picture of points, as its first bytes tell it. */
export interface Raster {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif';
  readonly width: number;
  readonly height: number;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((each, at) => bytes[at] === each);

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function png(bytes: Uint8Array): Raster | null {
  if (bytes.length < 33 || !startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return null;
  return { type: 'image/png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

function gif(bytes: Uint8Array): Raster | null {
  if (bytes.length < 14 || !startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return null;
  return { type: 'image/gif', width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) };
}

/** Segments of a JPEG that tell its size: all frames but those that define tables (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(bytes: Uint8Array): Raster | null {
  if (!startsWith(bytes, 0xff, 0xd8, 0xff)) return null;
  const data = view(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrame(marker)) {
      return { type: 'image/jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    }
    const length = data.getUint16(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** Type and size of a PNG, JPEG or GIF by its own bytes, whatever it calls itself; null for anything else. */
export const rasterOf = (bytes: Uint8Array): Raster | null => png(bytes) ?? gif(bytes) ?? jpeg(bytes);
