import { pictureSize } from '../../../src/taskpane/settings/pictureSize';
import { fittedSizes, readLogo } from '../../../src/taskpane/settings/readLogo';

/** A PNG's signature, length and name of its first chunk, width 300, height 2. */
const png = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44, 0, 0, 0, 2];
/** A JPEG's start, an APP0 segment of two bytes, a table, then a frame of height 5 and width 258. */
const jpeg = [
  255, 216, 255, 224, 0, 4, 1, 2, 255, 196, 0, 3, 9, 255, 255, 194, 0, 11, 8, 0, 5, 1, 2, 1, 0, 0, 0,
];
const size = (bytes: readonly number[]) => pictureSize(Uint8Array.from(bytes));

test('a picture says its size', () => {
  expect(size(png)).toEqual({ type: 'image/png', width: 300, height: 2 });
  expect(size(jpeg)).toEqual({ type: 'image/jpeg', width: 258, height: 5 });
});

test.each([
  ['nothing', []],
  ['a PNG that ends', png.slice(0, 23)],
  ['a JPEG that ends', jpeg.slice(0, 20)],
  ['a JPEG without a frame', [...jpeg.slice(0, 8), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['a GIF', [71, 73, 70, 56, 57, 97]],
  ['a drawing in words', [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]],
])('%s is none that is known', (_what, bytes) => {
  expect(size(bytes)).toBeNull();
});

test.each([
  [720, 240, { shown: [180, 60], drawn: [360, 120] }],
  [4000, 1000, { shown: [180, 45], drawn: [360, 90] }],
  [100, 500, { shown: [12, 60], drawn: [24, 120] }],
  // Neither shown nor drawn larger than it is.
  [100, 40, { shown: [100, 40], drawn: [100, 40] }],
  [240, 60, { shown: [180, 45], drawn: [240, 60] }],
  [9000, 3, { shown: [180, 1], drawn: [360, 1] }],
])('%i x %i fits the mail', (width, height, { shown, drawn }) => {
  const sizes = fittedSizes(width, height);
  expect([sizes.shown.width, sizes.shown.height]).toEqual(shown);
  expect([sizes.drawn.width, sizes.drawn.height]).toEqual(drawn);
});

test('what is no picture, or fills the memory, is refused before it is decoded', async () => {
  expect(await readLogo(new Blob(['<svg/>'], { type: 'image/png' }))).toEqual({
    ok: false,
    error: 'not-picture',
  });
  expect(await readLogo(new Blob([new Uint8Array(10_000_001)]))).toEqual({
    ok: false,
    error: 'file-too-large',
  });
  const wide = Uint8Array.from(png).fill(255, 17, 24);
  expect(await readLogo(new Blob([wide]))).toEqual({ ok: false, error: 'file-too-large' });
});
