import { amountText } from '../../src/wording/amounts';
import { companyQuestionWords } from '../../src/wording/pane/companyQuestion';
import { noFacts } from '../../src/wording/pane/findings/facts';
import { overviewWords } from '../../src/wording/pane/overview';
import { seriousFaults } from './support/axe';
import { CompaniesUser, makeSheet } from './support/companies';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const HEADER = ['Klantnr', 'Naam', 'E-mail', 'Factuur', 'Vervaldatum', 'Openstaand', 'Munt'];
const item = (customer: string, document: string, open: string): string[] => [
  customer,
  `Klant ${customer}`,
  `klant${customer}@voorbeeld.example`,
  document,
  '2026-10-01',
  open,
  'EUR',
];
const lines = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(','));

test('two companies, each with its own sheet: nothing of one is in the run of the other', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  await narrow(open);
  const { page, words } = open;
  await openCsv(
    page,
    'Noord.csv',
    lines([HEADER, item('1001', 'N-1', '100.00'), item('1002', 'N-2', '20.50')]),
  );
  await makeSheet(page, 'Zuid', [HEADER, item('1003', 'Z-1', '40.00'), item('1004', 'Z-2', '2000.25')]);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const companies = new CompaniesUser(frame, words);
  const axe = async () => expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await user.press(words.frame.settings);
  await companies.fill('Noord BV', 'Noord');
  await user.sees(words.settings.saved);
  await companies.add('Zuid NV', 'Zuid');
  await axe();
  await user.press(words.frame.run);

  await user.press(words.reading.readNamed('Noord'));
  await user.sees(words.reading.found(2, 2));
  await user.toProposal();
  const proposed = async () => (await user.proposedCustomers()).map(({ name }) => name);
  const mailsTo = (...numbers: readonly string[]) =>
    numbers.map((number) => words.propose.selectMail(`Klant ${number}`));
  expect(await proposed()).toEqual(mailsTo('1001', '1002'));

  await companies.open();
  await axe();
  await page.keyboard.press('Escape');
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Noord BV');

  // The other sheet is read by itself, whichever is in front.
  await companies.choose('Zuid NV');
  await user.sees(words.findings['sender-set']({ ...noFacts, sender: 'Zuid NV' }));
  await user.toProposal();
  expect(await proposed()).toEqual(mailsTo('1003', '1004'));

  const text = overviewWords('nl-BE');
  await companies.choose(words.frame.allCompanies);
  const card = frame.getByRole('region', { name: 'EUR' });
  await card.waitFor();
  await card
    .locator('dl')
    .first()
    .getByText(amountText(216075, 'EUR', 'nl-BE'))
    .first()
    .waitFor();
  const shown = await card.getByRole('listitem').allTextContents();
  expect(shown).toEqual([
    `Noord BV 120,50 ${text.overdueShort} 120,50`,
    `Zuid NV 2.040,25 ${text.overdueShort} 2.040,25`,
  ]);
  await axe();
  await card.getByRole('button', { name: 'Noord BV' }).click();
  await user.sees(words.reading.found(2, 2));
  await user.toProposal();
  expect(await proposed()).toEqual(mailsTo('1001', '1002'));
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('a sheet with a company column is split by the code that a person chooses', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  await narrow(open);
  const { page, words } = open;
  const coded = (code: string, row: readonly string[]): string[] => [...row, code];
  await openCsv(
    page,
    'groep.csv',
    lines([
      [...HEADER, 'Bedrijfscode'],
      coded('0100', item('1001', 'N-1', '100.00')),
      coded('0200', item('1003', 'Z-1', '40.00')),
      coded('0200', item('1004', 'Z-2', '60.00')),
    ]),
  );
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const companies = new CompaniesUser(frame, words);
  const question = companyQuestionWords('nl-BE');

  await user.readSheet();
  await frame.getByRole('group', { name: question.whichCode('') }).waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await frame.getByLabel(question.addOthers(1)).check();
  await frame.getByRole('button', { name: /^0200/ }).click();
  await user.sees(question.codeChosen('0200'));
  await user.sees(words.reading.found(2, 2));
  await user.fillSender('Zuid NV');
  await user.toProposal();
  const numbers = async () =>
    (await user.proposedCustomers()).flatMap(({ name }) => /Klant (\d+)/.exec(name)?.[1] ?? []);
  expect((await numbers()).sort()).toEqual(['1003', '1004']);

  await companies.choose('0100');
  await user.sees(words.reading.found(1, 1));
  await user.fillSender('Noord BV');
  await user.toProposal();
  expect(await numbers()).toEqual(['1001']);

  // The choice is in the workbook: a pane that is opened again knows it.
  await page.locator('iframe[src="/taskpane.html"]').evaluate((element) => {
    (element as HTMLIFrameElement).contentWindow?.location.reload();
  });
  const again = await open.pane();
  await again.locator('header h1').getByText('Noord BV', { exact: true }).waitFor();
  expect(open.errors).toEqual([]);
});
