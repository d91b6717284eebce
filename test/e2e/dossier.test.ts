import type { Frame } from 'playwright-core';
import { dossierActionWords } from '../../src/wording/pane/dossierActions/words';
import { dossierCustomerWords } from '../../src/wording/pane/dossierCustomer';
import { dossierTimelineWords } from '../../src/wording/pane/dossierTimeline/words';
import { seriousFaults } from './support/axe';
import { openDossier, placeOf } from './support/grid';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const shows = (frame: Frame, title: string): Promise<void> =>
  frame.getByRole('heading', { name: title, exact: true }).waitFor();

const FILE = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-11-01,100.00,EUR',
  '1002,Café Noord,cafe@voorbeeld.example,F-2,2026-11-15,50.00,EUR',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-3,2026-10-12,40.00,EUR',
  'Totaal,,,,,190.00,',
];

test('a right click on an invoice opens its dossier, which tells the reminder once it was sent', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await openCsv(page, 'posten.csv', FILE);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);

  // Nothing was read or sent yet.
  await openDossier(open, 2);
  await shows(frame, words.dossier.title('F-1'));
  await user.sees('Bakkerij Ooststraat');
  await user.sees('Niveau 1: 20 dagen te laat (vervaldag 1/11/2026).');
  await user.sees(words.dossier.empty);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  // The page goes along with the next command, and says so of a row that is no item.
  await openDossier(open, 3);
  await shows(frame, words.dossier.title('F-2'));
  await openDossier(open, 5);
  await shows(frame, words.dossier.noItem);
  await user.sees('Rij 5 is een totaal.');
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await user.press(words.dossier.back);
  await user.readSheet();
  await user.fillSender('Demo NV');
  await user.toProposal();
  await user.toPreview();
  await user.toSend();
  await user.send(1);

  await openDossier(open, 4);
  await shows(frame, words.dossier.title('F-3'));
  const timeline = frame.getByRole('region', { name: words.dossier.timeline });
  for (const text of [
    words.dossier.reminder(1),
    'noor.peeters@bosveld.example',
    'bakkerij@voorbeeld.example',
    '40,00',
  ])
    await timeline.getByText(text).first().waitFor();
  expect(await timeline.locator('time').textContent()).toMatch(/^21\/11\/2026 om \d\d:\d\d$/);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await user.press(words.dossier.back);
  await user.sees(words.result.sent(1));
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('a promise filed from the card leaves its invoice out of the proposal, until it is undone', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  // The invoice of the café is long due.
  await openCsv(
    page,
    'posten.csv',
    FILE.map((line) => line.replace('2026-11-15', '2026-10-15')),
  );
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const forms = dossierActionWords('nl-BE');
  const customer = dossierCustomerWords('nl-BE');
  await user.readSheet();
  await user.fillSender('Demo NV');
  await user.toProposal();
  const mail = frame.locator('main li:has(input[type="checkbox"])').filter({ hasText: 'Café Noord' });
  await mail.waitFor();

  const { x, y } = await placeOf(page, 3);
  await page.mouse.click(x, y);
  await user.press(words.selection.record);
  await frame.getByRole('menuitem', { name: forms.names.promise }).click();
  await shows(frame, words.dossier.title('F-2'));
  await frame.getByLabel(forms.fields.paysBy).fill('2026-12-04');
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await user.press(forms.save);
  await user.sees(forms.done.promise);
  await user.sees(words.states.promised);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  // The invoice is the customer's only one: no mail is proposed, and the reason is told.
  await user.press(words.dossier.back);
  await mail.waitFor({ state: 'hidden' });
  await openDossier(open, 3);
  await user.sees('4/12/2026');
  await user.press(customer.open);
  await shows(frame, 'Café Noord');
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  const undo = dossierTimelineWords('nl-BE');
  await user.press(undo.undoOf(undo.kinds.promise));
  await user.sees(forms.undone);
  await user.press(words.dossier.back);
  await user.press(words.dossier.back);
  await mail.waitFor();
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('the shortcut brings a closed pane back, on the dossier of the cell', async () => {
  const open = await openWorkbench({ language: 'en' });
  const { page, words } = open;
  await openCsv(page, 'items.csv', FILE);
  const frame = await open.pane();
  await frame.getByRole('button', { name: words.reading.readSheet }).waitFor();
  const pane = page.getByLabel('Dunning pane').and(page.locator('aside'));
  await page.getByRole('button', { name: 'Dunning pane' }).click();
  await page.waitForFunction(
    (aside) => aside !== null && getComputedStyle(aside).visibility === 'hidden',
    await pane.elementHandle(),
  );

  const { x, y } = await placeOf(page, 3);
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.dunningWorkbench?.workbook.selection.row === 2);
  await page.keyboard.press('Control+Alt+Shift+KeyD');
  await shows(frame, words.dossier.title('F-2'));
  await pane.waitFor({ state: 'visible' });
  // Who works in the sheet goes on there.
  expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
  expect(open.errors).toEqual([]);
});
