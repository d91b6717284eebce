import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeBundle } from './bundle';
import { iconNames } from './icons';

const root = path.join(__dirname, '..', '..');
const packages = path.join(root, 'node_modules');
const cache = path.join(packages, '.cache', 'tests');
/** Where jest.config.js looks for Fluent UI. */
const bundle = path.join(cache, 'fluent.js');
const madeOf = path.join(cache, 'fluent.sha256');

const read = (file: string): string | null => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

/** The manifests of what is bundled, and of what bundles it. */
const manifests = (): string[] =>
  ['@fluentui', '@griffel']
    .flatMap((scope) => fs.readdirSync(path.join(packages, scope)).map((name) => path.join(scope, name)))
    .concat('webpack')
    .flatMap((name) => read(path.join(packages, name, 'package.json')) ?? []);

/**
 * Before the tests: Fluent UI as one file, made anew only where something of it changed. Hundreds of modules, loaded
 * one by one for every file of tests, take longer than the tests.
 */
export default async function setup(): Promise<void> {
  const icons = iconNames(path.join(root, 'src'), path.join(root, 'test'));
  const key = createHash('sha256')
    .update(JSON.stringify([icons, manifests(), read(path.join(__dirname, 'bundle.ts'))]))
    .digest('hex');
  if (read(madeOf) === key && fs.existsSync(bundle)) return;
  fs.mkdirSync(cache, { recursive: true });
  // Two runs at a time each make their own; the last one stays, and they are the same.
  const made = path.join(cache, `fluent-${process.pid}.js`);
  await makeBundle(icons, made);
  fs.renameSync(made, bundle);
  fs.writeFileSync(madeOf, key);
}
