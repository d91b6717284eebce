/** @jest-environment jsdom */
import { attribute, childNames, ManifestDocument, manifestNames, values, within } from './document';
import { schemaOrder } from './order';

/** Text that is the same word in every language. */
const UNTRANSLATED = ['Functions.Namespace', 'Group.Label'];
const LOCALES = ['nl-NL', 'nl-BE', 'fr-FR', 'fr-BE', 'de-DE'];
const TYPE = 'http://www.w3.org/2001/XMLSchema-instance';

describe.each(manifestNames)('%s', (name) => {
  const manifest = ManifestDocument.ofFile(name);
  const resources = within(manifest.named('Resources')[0]);
  const defined = attribute(resources, 'id');

  it('is well formed', () => {
    expect(manifest.named('parsererror')).toEqual([]);
    expect(manifest.top.localName).toBe('OfficeApp');
  });

  it('defines every resource once and uses it', () => {
    const used = attribute(manifest.elements, 'resid');
    expect(defined.length).toBeGreaterThan(8);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('refers to texts, addresses and images as such', () => {
    const kind = (id: string) => manifest.resource(id).parentElement?.localName;
    const referring = (element: Element): string => {
      const parent = element.parentElement?.localName;
      if (element.localName === 'Image') return 'Images';
      if (element.localName === 'Description') return 'LongStrings';
      return ['Label', 'Title', 'Namespace'].includes(element.localName) && parent ? 'ShortStrings' : 'Urls';
    };
    for (const element of manifest.elements.filter((each) => each.hasAttribute('resid'))) {
      expect([element.localName, kind(element.getAttribute('resid') ?? '')]).toEqual([
        element.localName,
        referring(element),
      ]);
    }
  });

  it('has unique ids of groups and commands, and a proper add-in id', () => {
    const ids = attribute([...manifest.named('Group'), ...manifest.named('Control')], 'id');
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(manifest.textOf('Id')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('uses https everywhere, at one place', () => {
    const addresses = [...values(manifest.elements), ...attribute(manifest.elements, 'Url')].filter((value) =>
      value.includes('://'),
    );
    expect(addresses.length).toBeGreaterThan(6);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  it('puts its elements in the order that the schema wants', () => {
    const kindOf = (element: Element) => element.getAttributeNS(TYPE, 'type') ?? element.localName;
    const checked = manifest.elements.filter((element) => kindOf(element) in schemaOrder);
    expect(checked.length).toBeGreaterThan(10);
    for (const element of checked) {
      const order = schemaOrder[kindOf(element)] ?? [];
      const places = childNames(element).map((child) => order.indexOf(child));
      expect([kindOf(element), places]).toEqual([kindOf(element), places.toSorted((a, b) => a - b)]);
      expect([kindOf(element), childNames(element).filter((child) => !order.includes(child))]).toEqual([
        kindOf(element),
        [],
      ]);
    }
  });

  it('keeps to the lengths of strings', () => {
    const strings = (list: string) => values(within(manifest.named(list)[0]));
    for (const text of strings('ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    const [description] = manifest.named('Description');
    const descriptions = values(description ? [description, ...within(description)] : []);
    expect(descriptions.length).toBe(6);
    for (const text of descriptions) expect(text.length).toBeLessThanOrEqual(250);
  });

  it('says everything that is read in Dutch, French and German too', () => {
    const spoken = [manifest.named('Description')[0], ...manifest.named('String')].filter(
      (element) => element !== undefined && !UNTRANSLATED.includes(element.getAttribute('id') ?? ''),
    );
    expect(spoken.length).toBeGreaterThan(3);
    for (const element of spoken) {
      const overrides = within(element);
      expect(attribute(overrides, 'Locale')).toEqual(LOCALES);
      expect(attribute(overrides, 'Value').filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('shows each command with its icon in three sizes', () => {
    for (const control of manifest.named('Control')) {
      const images = within(control).filter((element) => element.localName === 'Image');
      expect(attribute(images, 'size')).toEqual(['16', '32', '80']);
      for (const image of images) {
        const size = image.getAttribute('size');
        const [address] = values([manifest.resource(image.getAttribute('resid') ?? '')]);
        expect(address).toBe(`https://localhost:3000/assets/icon-${size}.png`);
      }
    }
  });
});

it('gives the two add-ins ids of their own and one version', () => {
  const [excel, outlook] = manifestNames.map((name) => ManifestDocument.ofFile(name));
  expect(excel?.textOf('Id')).toBe('7c6a27ee-0db3-40d6-a095-fe4fb6b60023');
  expect(outlook?.textOf('Id')).not.toBe(excel?.textOf('Id'));
  expect(outlook?.textOf('Version')).toBe(excel?.textOf('Version'));
});
