/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { laterWords } from '../../src/wording/pane/laterWords';
import { paneLanguage } from '../../src/wording/pane/paneLanguage';
import { cellCommandOf, menuEntryOf } from '../../src/workbench/cellCommand';
import { officeLanguages } from '../../src/workbench/languages';

const manifest = readFileSync('manifest.xml', 'utf8');

test('the entry of the cell menu is read from the manifest', () => {
  expect(cellCommandOf(manifest)).toMatchObject({
    controlId: 'Dunning.OpenDossier',
    functionName: 'openDossier',
  });
});

test.each(officeLanguages)('in %s the menu and the pane call the command by one name', (language) => {
  const command = cellCommandOf(manifest);
  if (command === null) throw new Error('no command');
  const run = jest.fn(async () => undefined);
  const entry = menuEntryOf(command, language, run);
  expect(entry.label).toBe(laterWords(paneLanguage(language)).dossier.open);
  entry.run();
  expect(run).toHaveBeenCalledWith('openDossier', 'Dunning.OpenDossier');
});

test('a manifest without such an entry has none', () => {
  expect(cellCommandOf('<OfficeApp><OfficeMenu id="ContextMenuText"/></OfficeApp>')).toBeNull();
});
