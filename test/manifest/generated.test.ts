import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describedFiles, manifests } from '../../scripts/manifest';
import { manifestNames, root } from './document';

const onDisk = (name: string): string => readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n');

it.each(manifestNames)('%s is what its data gives: npm run manifests', (name) => {
  expect(onDisk(name)).toBe(manifests('https://localhost:3000')[name]);
});

it.each(manifestNames)('%s of a build names the place of that build and no other', (name) => {
  const text = describedFiles('https://dunning.example:8443')[name] ?? '';
  expect(text).not.toMatch(/localhost|undefined|null/);
  const ours = onDisk(name).replaceAll('https://localhost:3000', 'https://dunning.example:8443');
  expect(text).toBe(ours);
});

it.each(manifestNames)('%s has the version of the package', (name) => {
  const { version } = JSON.parse(onDisk('package.json')) as { version: string };
  expect(onDisk(name)).toContain(`<Version>${version}.0</Version>`);
});
