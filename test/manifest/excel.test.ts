/** @jest-environment jsdom */
import { describedFiles } from '../../scripts/manifest';
import { attribute, ManifestDocument, values, within } from './document';

const manifest = ManifestDocument.ofFile('manifest.xml');
const inside = (name: string) => attribute(within(manifest.named(name)[0]), 'resid');
const control = (id: string) =>
  within(manifest.named('Control').find((element) => element.getAttribute('id') === id));

it('runs pane, functions and commands in one page with a long life', () => {
  expect(attribute(manifest.named('Runtime'), 'resid')).toEqual(['Taskpane.Url']);
  expect(attribute(manifest.named('Runtime'), 'lifetime')).toEqual(['long']);
  expect(inside('Page')).toEqual(['Taskpane.Url']);
  expect(attribute(manifest.named('FunctionFile'), 'resid')).toEqual(['Taskpane.Url']);
  expect(inside('Action')).toEqual(['Taskpane.Url']);
  expect(values(within(manifest.named('DefaultSettings')[0]))).toEqual(
    values([manifest.resource('Taskpane.Url')]),
  );
});

it('asks for the requirement sets that the product is built on, and no more', () => {
  const sets = manifest
    .named('Set')
    .map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
  expect(sets).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2']);
});

it('names a namespace that formulas can use', () => {
  expect(values([manifest.resource('Functions.Namespace')])).toEqual(['DUNNING']);
});

it("describes the functions in the user's language", () => {
  const metadata = manifest.resource('Functions.Metadata.Url');
  const files = [metadata, ...within(metadata)].flatMap((element) => values([element]));
  expect(files.map((address) => new URL(address).pathname)).toEqual([
    '/functions.json',
    '/functions-nl.json',
    '/functions-nl.json',
    '/functions-fr.json',
    '/functions-fr.json',
    '/functions-de.json',
  ]);
});

it("opens the dossier from a cell's context menu, without a pane of its own", () => {
  expect(attribute(manifest.named('OfficeMenu'), 'id')).toEqual(['ContextMenuCell']);
  const parts = control('Dunning.OpenDossier');
  expect(parts.find((element) => element.localName === 'FunctionName')?.textContent).toBe('openDossier');
  const label = manifest.resource('Dossier.Label');
  expect([label, ...within(label)].flatMap((element) => values([element]))).toEqual([
    'Open dossier',
    'Dossier openen',
    'Dossier openen',
    'Ouvrir le dossier',
    'Ouvrir le dossier',
    'Dossier öffnen',
  ]);
});

it('has a shortcut for the same action', () => {
  const [overrides] = manifest.named('ExtendedOverrides');
  expect(overrides?.getAttribute('Url')).toBe('https://localhost:3000/shortcuts.json');
  const file = describedFiles('https://dunning.example')['shortcuts.json'];
  expect(JSON.parse(file ?? '')).toEqual({
    actions: [{ id: 'openDossier', type: 'ExecuteFunction', name: 'Dossier' }],
    shortcuts: [
      {
        action: 'openDossier',
        key: { default: 'Ctrl+Alt+Shift+D', mac: 'Command+Alt+Shift+D' },
      },
    ],
  });
});
