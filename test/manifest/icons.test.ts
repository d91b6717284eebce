import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { iconSizes } from '../../scripts/manifest/data';
import { manifestNames, root } from './document';

const assets = path.join(root, 'assets');

/** Width and height in the header of a PNG file. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(path.join(assets, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it('has each icon in the size that its name says', () => {
  const icons = readdirSync(assets).filter((file) => file.startsWith('icon-'));
  expect(icons.length).toBe(iconSizes.length);
  for (const icon of icons) {
    const size = Number(/^icon-(\d+)\.png$/.exec(icon)?.[1]);
    expect(pixels(icon)).toEqual([size, size]);
  }
});

it('has the icons that the manifests name, those of the add-ins in the sizes that Office wants', () => {
  const own: string[][] = [];
  for (const name of manifestNames) {
    const text = readFileSync(path.join(root, name), 'utf8');
    const named = [...text.matchAll(/\/assets\/(icon-\d+\.png)"/g)].map(([, file = '']) => file);
    own.push(named.slice(0, 2));
    for (const file of named) expect(pixels(file)[0]).toBeGreaterThan(0);
  }
  // Excel: 32 and 64 pixels; Outlook: 64 and 128.
  expect(own).toEqual([
    ['icon-32.png', 'icon-64.png'],
    ['icon-64.png', 'icon-128.png'],
  ]);
});
