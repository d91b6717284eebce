import { noFacts } from '../../src/wording/pane/findings/facts';
import { rulesWords } from '../../src/wording/pane/rules';
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

test('the procedures are put into the workbook, changed there, and the run goes by them', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const rules = rulesWords('nl-BE');
  const { procedures } = rules.names;
  await openCsv(page, 'posten.csv', FILE);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const place = (name: string) =>
    frame.getByRole('navigation', { name: words.frame.places }).getByRole('button', { name }).click();

  // 12 and 40 days late: both have reached level 1 of the standard procedure.
  await user.readSheet();
  await user.toProposal();
  expect((await user.proposedCustomers()).map(({ name }) => name)).toHaveLength(2);

  await place(words.frame.settings);
  await user.sees(rules.shipped.procedures(5));
  await user.press(`${rules.put}: ${procedures}`);
  await user.sees(rules.own.procedures(5));
  expect(await page.evaluate(() => window.dunningWorkbench?.workbook.sheets.active.name)).toBe('Procedures');
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  // Level 1 of the standard procedure from 15 days on: the first invoice is too young now.
  await typeInto(page, 'C2', '15');
  await place(words.frame.run);
  await user.step(words.steps.check);
  await user.readAgain();
  await user.sees(words.findings['rules-read']({ ...noFacts, count: 5 }));
  await user.toProposal();
  expect((await user.proposedCustomers()).map(({ name }) => name)).toEqual([
    expect.stringContaining('Café Noord'),
  ]);

  // Days that fall: the row is named, what the product has stands in, and sending waits.
  await typeInto(page, 'C3', '5');
  await user.step(words.steps.check);
  await user.readAgain();
  await user.sees(words.findings['rules-unread']({ ...noFacts, count: 1 }));
  await frame
    .getByText('Rij 3: Procedure standaard, niveau 2. 5 dagen is minder dan in de rij erboven.')
    .waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await showSheet(page, 'posten');
  await user.press(words.check.showRow(3));
  await page.waitForFunction(() => window.dunningWorkbench?.workbook.sheets.active.name === 'Procedures');
  await user.toProposal();
  expect(await user.proposedCustomers()).toHaveLength(2);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
