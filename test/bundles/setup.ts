import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Bundle, makeBundle } from './bundle';
import { fluent, univer } from './bundles';
import { iconNames } from './icons';

const root = path.join(__dirname, '..', '..');
const packages = path.join(root, 'node_modules');
/** Where jest.config.js looks for the bundles. */
const cache = path.join(root, 'build', 'test-bundles');
/** Says what a bundle was made of. */
const KEY = 'made-of.sha256';

const read = (file: string): string | null => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

/** The manifests of what is bundled, and of what bundles it. */
const manifests = (scopes: readonly string[]): string[] =>
  scopes
    .flatMap((scope) => fs.readdirSync(path.join(packages, scope)).map((name) => path.join(scope, name)))
    .concat('webpack')
    .flatMap((name) => read(path.join(packages, name, 'package.json')) ?? []);

/** Makes a bundle anew only where something of it changed. */
async function make(bundle: Bundle): Promise<void> {
  const folder = path.join(cache, bundle.name);
  const key = createHash('sha256')
    .update(JSON.stringify([bundle, manifests(bundle.scopes), read(path.join(__dirname, 'bundle.ts'))]))
    .digest('hex');
  const isThere = () => read(path.join(folder, KEY)) === key;
  if (isThere()) return;
  const made = `${folder}-${process.pid}`;
  await makeBundle(bundle, made);
  fs.writeFileSync(path.join(made, KEY), key);
  // Another run may have made the same in the meantime.
  if (!isThere()) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(made, folder);
  }
  fs.rmSync(made, { recursive: true, force: true });
}

/**
 * Before the tests: large packages as one file each. Their hundreds of modules, loaded one by one for every file of
 * tests, take longer than most tests.
 */
export default async function setup(): Promise<void> {
  // What runs again under other time zones uses none of these packages: see scripts/zones.js.
  if (process.env['DUNNING_FEW_RUNS']) return;
  await make(fluent(iconNames(path.join(root, 'src'), path.join(root, 'test'))));
  await make(univer);
}
