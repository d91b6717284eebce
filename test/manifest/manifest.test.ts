/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
  'application/xml',
);
const elements = [...manifest.getElementsByTagName('*')];
const named = (name: string): Element[] => elements.filter((element) => element.localName === name);
const attribute = (list: readonly Element[], name: string): string[] =>
  list.flatMap((element) => element.getAttribute(name) ?? []);
const childNames = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map((child) => child.localName);
const values = (list: readonly Element[]): string[] => [
  ...attribute(list, 'DefaultValue'),
  ...attribute(list, 'Value'),
];
const descendants = (element: Element | undefined): Element[] => [
  ...(element?.getElementsByTagName('*') ?? []),
];

const resources = named('Resources')[0];
const defined = descendants(resources).flatMap((element) => element.getAttribute('id') ?? []);
const used = attribute(elements, 'resid');

it('is well formed', () => {
  expect(named('parsererror')).toEqual([]);
  expect(manifest.documentElement.localName).toBe('OfficeApp');
});

it('defines every resource once and uses it', () => {
  expect(new Set(defined).size).toBe(defined.length);
  expect(new Set(used)).toEqual(new Set(defined));
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

it('has unique ids of controls and a proper add-in id', () => {
  const ids = attribute([...named('Group'), ...named('Control')], 'id');
  expect(ids.length).toBe(2);
  expect(new Set(ids).size).toBe(ids.length);
  expect(named('Id')[0]?.textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it('uses https everywhere', () => {
  const addresses = values(elements).filter((value) => value.includes('://'));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
});

it('runs pane, functions and commands in one page with a long life', () => {
  const inside = (name: string) => attribute(descendants(named(name)[0]), 'resid');
  expect(attribute(named('Runtime'), 'resid')).toEqual(['Taskpane.Url']);
  expect(attribute(named('Runtime'), 'lifetime')).toEqual(['long']);
  expect(inside('Page')).toEqual(['Taskpane.Url']);
  expect(attribute(named('FunctionFile'), 'resid')).toEqual(['Taskpane.Url']);
  expect(inside('Action')).toEqual(['Taskpane.Url']);
  expect(values(descendants(named('DefaultSettings')[0]))).toEqual(
    values(named('Url').filter((element) => element.getAttribute('id') === 'Taskpane.Url')),
  );
});

it('asks for the requirement sets that the product is built on, and no more', () => {
  const sets = named('Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
  expect(sets).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2']);
});

it('puts its elements in the order that the schema wants', () => {
  expect(childNames(manifest.documentElement)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(childNames(named('VersionOverrides')[0])).toEqual(['Hosts', 'Resources']);
  expect(childNames(named('Host')[1])).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(childNames(named('ExtensionPoint')[0])).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  expect(childNames(named('Control')[0])).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
});

it('keeps to the lengths of strings', () => {
  const strings = (name: string) => values(descendants(named(name)[0]));
  for (const text of strings('ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of strings('LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
  const description = named('Description')[0];
  for (const text of values([description as Element, ...descendants(description)]))
    expect(text.length).toBeLessThanOrEqual(250);
});

it('says everything that is read in Dutch, French and German too', () => {
  const untranslated = new Set(['Functions.Namespace', 'Group.Label']);
  const spoken = [named('Description')[0], ...named('String')].filter(
    (element): element is Element =>
      element !== undefined && !untranslated.has(element.getAttribute('id') ?? ''),
  );
  for (const element of spoken) {
    expect(attribute(descendants(element), 'Locale')).toEqual(['nl-NL', 'nl-BE', 'fr-FR', 'fr-BE', 'de-DE']);
  }
});

it('names a namespace that formulas can use', () => {
  const namespace = named('String').find((element) => element.getAttribute('id') === 'Functions.Namespace');
  expect(values([namespace as Element])).toEqual(['DUNNING']);
});

/** Width and height in the header of a PNG file. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(path.join(root, 'assets', file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it('has every icon in the size that its name and place promise', () => {
  const files = values(elements).flatMap((value) => /\/assets\/(.+\.png)$/.exec(value)?.[1] ?? []);
  expect(files).toEqual(['icon-32.png', 'icon-64.png', 'icon-16.png', 'icon-32.png', 'icon-80.png']);
  for (const size of [16, 32, 64, 80, 128]) expect(pixels(`icon-${size}.png`)).toEqual([size, size]);
  for (const image of named('Image').filter((element) => element.hasAttribute('size')))
    expect(image.getAttribute('resid')).toBe(
      `Icon.${image.getAttribute('size')}x${image.getAttribute('size')}`,
    );
});

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(named('Version')[0]?.textContent).toBe(`${version}.0`);
});
