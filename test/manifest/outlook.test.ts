/** @jest-environment jsdom */
import { attribute, ManifestDocument, values, within } from './document';

const manifest = ManifestDocument.ofFile('manifest.outlook.xml');
const TYPE = 'http://www.w3.org/2001/XMLSchema-instance';
const typeOf = (element: Element) => element.getAttributeNS(TYPE, 'type');

it('is a mail add-in that may read the mail in front and nothing more', () => {
  expect(typeOf(manifest.top)).toBe('MailApp');
  expect(attribute(manifest.named('Host'), 'Name')).toEqual(['Mailbox']);
  expect(manifest.textOf('Permissions')).toBe('ReadItem');
});

it('asks for the mailbox as it was when panes could be pinned', () => {
  const [base, ...overrides] = manifest.named('Set');
  expect([base?.getAttribute('Name'), base?.getAttribute('MinVersion')]).toEqual(['Mailbox', '1.5']);
  expect(attribute(overrides, 'Name')).toEqual(['Mailbox']);
  expect(attribute(manifest.named('Sets'), 'DefaultMinVersion')).toEqual(['1.5']);
});

it('shows one page beside mails that are read and mails that are written', () => {
  expect(manifest.named('Form').map(typeOf)).toEqual(['ItemRead', 'ItemEdit']);
  expect(manifest.named('ExtensionPoint').map(typeOf)).toEqual([
    'MessageReadCommandSurface',
    'MessageComposeCommandSurface',
  ]);
  expect(manifest.named('Rule').map((rule) => rule.getAttribute('FormType'))).toEqual([null, 'Read', 'Edit']);
  const pages = values([...manifest.named('SourceLocation'), ...manifest.named('Url')]);
  expect(pages).toEqual(Array.from({ length: 3 }, () => 'https://localhost:3000/outlook.html'));
});

it('can be pinned in both', () => {
  const actions = manifest.named('Action');
  expect(actions.map(typeOf)).toEqual(['ShowTaskpane', 'ShowTaskpane']);
  for (const action of actions) {
    const pinning = within(action).find((element) => element.localName === 'SupportsPinning');
    expect(pinning?.textContent).toBe('true');
  }
});

it('wraps the overrides 1.1, which know pinning, in 1.0', () => {
  const [outer, inner] = manifest.named('VersionOverrides');
  expect([outer, inner].map((element) => element && typeOf(element))).toEqual([
    'VersionOverridesV1_0',
    'VersionOverridesV1_1',
  ]);
  expect(inner?.parentElement).toBe(outer);
  expect(outer?.namespaceURI).toBe('http://schemas.microsoft.com/office/mailappversionoverrides');
  expect(inner?.namespaceURI).toBe('http://schemas.microsoft.com/office/mailappversionoverrides/1.1');
  for (const element of within(inner).filter((each) => each.prefix === null)) {
    expect(element.namespaceURI).toBe(inner?.namespaceURI);
  }
});
