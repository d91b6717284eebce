/**
 * Draws assets/icon-*.png: an envelope on a green-blue rounded square, with a clock over its corner from 32 pixels
 * up. Shapes are distance functions sampled 8 x 8 times a pixel; the same code gives the same bytes everywhere.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import manifest from './manifest/data.js';

const SAMPLES = 8;
const GROUND_TOP = [0x14, 0x8f, 0x8b];
const GROUND_BOTTOM = [0x0b, 0x5f, 0x78];
const PAPER = [0xff, 0xff, 0xff];
const INK = [0x0b, 0x5f, 0x78];
const CLOCK = [0xff, 0xc8, 0x3d];

/** Distance to a rounded rectangle around (cx, cy); negative inside. All lengths in parts of the icon's side. */
function roundedBox(x, y, cx, cy, halfWidth, halfHeight, radius) {
  const dx = Math.abs(x - cx) - halfWidth + radius;
  const dy = Math.abs(y - cy) - halfHeight + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** Distance to a line from a to b. */
function segment(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

const blend = (from, to, part) => from.map((value, index) => value + (to[index] - value) * part);

/** Colour at a point, null outside the icon. Small sizes get a larger envelope, thicker lines and no clock. */
function colourAt(x, y, size) {
  if (roundedBox(x, y, 0.5, 0.5, 0.5, 0.5, 0.2) > 0) return null;
  const small = size < 32;
  const line = small ? 0.045 : 0.028;
  const [cx, cy, w, h] = small ? [0.5, 0.5, 0.36, 0.27] : [0.46, 0.44, 0.32, 0.24];
  if (!small) {
    const clock = Math.hypot(x - 0.71, y - 0.7);
    if (clock < 0.19) {
      const hand = Math.min(
        segment(x, y, [0.71, 0.7], [0.71, 0.58]),
        segment(x, y, [0.71, 0.7], [0.79, 0.74]),
      );
      return hand < line ? INK : CLOCK;
    }
    if (clock < 0.235) return blend(GROUND_TOP, GROUND_BOTTOM, y);
  }
  if (roundedBox(x, y, cx, cy, w, h, 0.05) < 0) {
    const fold = Math.min(
      segment(x, y, [cx - w, cy - h + 0.03], [cx, cy + 0.05]),
      segment(x, y, [cx + w, cy - h + 0.03], [cx, cy + 0.05]),
    );
    return fold < line ? INK : PAPER;
  }
  return blend(GROUND_TOP, GROUND_BOTTOM, y);
}

/** Pixels as rows of RGBA, each row after a filter byte of 0. */
function draw(size) {
  const stride = size * 4 + 1;
  const bytes = Buffer.alloc(stride * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const colour = colourAt(x, y, size);
        if (colour === null) continue;
        covered += 1;
        for (let channel = 0; channel < 3; channel += 1) sum[channel] += colour[channel];
      }
      const at = row * stride + 1 + column * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        bytes[at + channel] = covered === 0 ? 0 : Math.round(sum[channel] / covered);
      }
      bytes[at + 3] = Math.round((covered / SAMPLES ** 2) * 255);
    }
  }
  return bytes;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(draw(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of manifest.iconSizes) {
  writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), png(size));
}
