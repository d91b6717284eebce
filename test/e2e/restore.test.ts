import { changesWords, changeText } from '../../src/wording/pane/changes';
import { seriousFaults } from './support/axe';
import { showSheet, typeInto } from './support/grid';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const FILE = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-11-09,100.00,EUR',
  '1002,Café Noord,cafe@voorbeeld.example,F-2,2026-10-12,50.00,EUR',
  'Totaal,,,,,150.00,',
];

test('what was written is undone after the pane was closed, unless somebody changed it', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const text = changesWords('nl-BE');
  const made = changeText({ place: 'customers', did: 'made', of: '', rows: 2 }, 'nl-BE');
  await openCsv(page, 'posten.csv', FILE);
  let user = new PaneUser(await open.pane(), words);
  await user.readSheet();
  await user.press(words.check.addCustomers(2));
  await page.waitForFunction(() => window.dunningWorkbench?.workbook.sheets.active.name === 'Klanten');

  // The pane is closed, and another day it is opened on the same workbook.
  await user.frame.evaluate(() => location.reload());
  user = new PaneUser(await open.pane(), words);
  const { frame } = user;
  await frame
    .getByRole('navigation', { name: words.frame.places })
    .getByRole('button', { name: words.frame.settings })
    .click();
  await user.press(text.open);
  await user.heading(text.title);
  await user.sees(made);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await typeInto(page, 'C2', 'nieuw@voorbeeld.example');
  const undo = frame.getByRole('button', { name: `${text.undo}: ${made}` });
  await undo.click();
  await frame.getByRole('dialog').waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await user.press(text.deleteYes);
  await frame.getByRole('alert').waitFor();
  await showSheet(page, 'posten');
  await user.press(text.showRow(2));
  await page.waitForFunction(() => window.dunningWorkbench?.workbook.sheets.active.name === 'Klanten');
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await typeInto(page, 'C2', 'bakkerij@voorbeeld.example');
  await undo.click();
  await user.press(text.deleteYes);
  await user.sees(text.didUndo(made));
  const sheets = await page.evaluate(() =>
    window.dunningWorkbench?.workbook.sheets
      .all()
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name),
  );
  expect(sheets).toEqual(['posten']);
  await frame.getByText(text.undone, { exact: true }).waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
