import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Top of the checkout, where the manifests for development stand. */
export const root = path.join(__dirname, '..', '..');

export const manifestNames = ['manifest.xml', 'manifest.outlook.xml'] as const;

/** A manifest as a test asks about it; for jsdom. */
export class ManifestDocument {
  readonly elements: readonly Element[];
  readonly top: Element;

  constructor(readonly text: string) {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    this.top = document.documentElement;
    this.elements = [...document.getElementsByTagName('*')];
  }

  static ofFile(name: string): ManifestDocument {
    return new ManifestDocument(readFileSync(path.join(root, name), 'utf8'));
  }

  /** Elements by their name without prefix, in the order of the document. */
  named(name: string): Element[] {
    return this.elements.filter((element) => element.localName === name);
  }

  /** Text of the first element of that name. */
  textOf(name: string): string | undefined {
    return this.named(name)[0]?.textContent ?? undefined;
  }

  /** The resource with that id. */
  resource(id: string): Element {
    const found = within(this.named('Resources')[0]).find((element) => element.getAttribute('id') === id);
    if (!found) throw new Error(`No resource ${id}`);
    return found;
  }
}

/** Every element inside, at any depth. */
export const within = (element: Element | undefined): Element[] => [
  ...(element?.getElementsByTagName('*') ?? []),
];

/** The values of an attribute where it is set. */
export const attribute = (list: readonly Element[], name: string): string[] =>
  list.flatMap((element) => element.getAttribute(name) ?? []);

/** Default and overriding values of localised elements. */
export const values = (list: readonly Element[]): string[] => [
  ...attribute(list, 'DefaultValue'),
  ...attribute(list, 'Value'),
];

export const childNames = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map((child) => child.localName);
