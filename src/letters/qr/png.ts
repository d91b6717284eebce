import { zlibSync } from 'fflate';

/** Rows of black (true) and white points. */
export type Points = readonly (readonly boolean[])[];

const SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Quick and small enough: what is packed are a few hundred bytes of long runs. */
const LEVEL = 1;

/**
 * A picture of black and white points in one bit each, every point as a square of `scale` by `scale` (PNG, ISO/IEC
 * 15948: greyscale, depth 1, no filter).
 */
export function pngOf(points: Points, scale: number): Uint8Array {
  const side = points.length * scale;
  const head = [...fourBytes(side), ...fourBytes(side), 1, 0, 0, 0, 0];
  return new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', head),
    ...chunk('IDAT', zlibSync(rasterOf(points, scale), { level: LEVEL })),
    ...chunk('IEND', []),
  ]);
}

/** Lines of bits, 1 for white, each after the byte that says how it is filtered: not at all. */
function rasterOf(points: Points, scale: number): Uint8Array {
  const side = points.length * scale;
  const stride = 1 + Math.ceil(side / 8);
  const raster = new Uint8Array(stride * side);
  points.forEach((row, y) => {
    const line = new Uint8Array(stride);
    row.forEach((black, x) => {
      if (!black) whiten(line, x * scale, scale);
    });
    for (let copy = 0; copy < scale; copy += 1) raster.set(line, (y * scale + copy) * stride);
  });
  return raster;
}

function whiten(line: Uint8Array, from: number, count: number): void {
  for (let at = from; at < from + count; at += 1) {
    const byte = 1 + (at >> 3);
    line[byte] = (line[byte] ?? 0) | (0x80 >> (at & 7));
  }
}

function chunk(type: string, data: ArrayLike<number>): readonly number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...Array.from(data)];
  return [...fourBytes(data.length), ...body, ...fourBytes(crc32(body))];
}

const fourBytes = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** Check sum of a chunk (ISO 3309). */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcs[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
