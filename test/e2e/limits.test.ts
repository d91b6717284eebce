import { creditLimitWords } from '../../src/wording/pane/creditLimit';
import { customersWords } from '../../src/wording/pane/customers';
import { seriousFaults } from './support/axe';
import { typeInto } from './support/grid';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const FILE = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-11-01,100.00,EUR',
  '1002,Café Noord,cafe@voorbeeld.example,F-2,2026-11-15,50.00,EUR',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-3,2026-10-12,40.00,EUR',
  'Totaal,,,,,190.00,',
];

test('a limit typed in the customer table stops deliveries, on the list, on the page and on the credit sheet', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const [customers, credit] = [customersWords('nl-BE'), creditLimitWords('nl-BE')];
  await openCsv(page, 'posten.csv', FILE);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const list = frame.getByRole('list', { name: customers.list });
  const faults = () => seriousFaults(frame.locator('body'), frame);

  await user.press(words.frame.customers);
  await user.sees(customers.unread);
  await user.press(words.reading.readSheet);
  await user.sees(customers.noTable);
  await user.press(words.check.addCustomers(2));
  await user.sees(customers.noLimits);
  expect(await faults()).toEqual([]);

  // The table is in front now; its tenth column is the limit.
  await typeInto(page, 'J2', '100');
  await user.press(words.reading.readAgain);
  await list.getByText('140,00 van 100,00').waitFor();
  expect(await list.getByText(credit.stop, { exact: true }).count()).toBe(1);
  await frame.getByLabel(customers.onlyStopped).check();
  await frame.getByText(customers.count(1, 1)).waitFor();
  expect(await faults()).toEqual([]);

  /** The cells of the sheet in front that hold something, a row to a line. */
  const cells = (): Promise<string[]> =>
    page.evaluate(() => {
      const sheet = window.dunningWorkbench?.workbook.sheets.active;
      const { rows = 0, columns = 0 } = sheet?.usedRectangle() ?? {};
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => sheet?.cell(row, column).content ?? '')
          .filter((value) => value !== '')
          .join(' | ')
          .replace(/\u00a0/g, ' '),
      ).filter((line) => line !== '');
    });

  await user.press(customers.toSheet(1));
  await user.sees(credit.made('Kredietlimieten 2026-11-21'));
  const listed = await cells();
  // The serial of 12 October 2026.
  expect(listed).toContain(
    'Bakkerij Ooststraat | 1001 | 140 | 140 | 46307 | 140 | 100 | 40 | Limiet overschreden',
  );
  expect(listed).toEqual(
    expect.arrayContaining([
      'Open bij deze klanten | 140',
      'Open bij alle andere klanten | 50',
      'Samen | 190',
      'Totaal van het blad | 190',
      'Verschil | 0',
    ]),
  );

  await list.getByRole('button', { name: customers.open('Bakkerij Ooststraat') }).click();
  await user.sees(credit.stopExceeded('EUR 40,00'));
  await user.sees(credit.needsHistory);
  await user.press(credit.sheet);
  await user.sees(credit.made('Krediet Bakkerij Oos 2026-11-21'));
  expect(await faults()).toEqual([]);
  const sheet = await cells();
  expect(sheet).toEqual(
    expect.arrayContaining([
      'Kredietfiche Bakkerij Ooststraat',
      'Geen verdere leveringen: limiet met EUR 40,00 overschreden',
      'Vraag betaling van EUR 140,00: 2 vervallen posten, de oudste sinds 12/10/2026.',
      'Kredietlimiet | 100',
      'Boven de limiet | 40',
      'F-3 | 46307 | 40 | 40',
      'F-1 | 46327 | 20 | 100',
      'Totaal | 140',
    ]),
  );

  // The way back leads to the list as it was left.
  await user.press(words.dossier.back);
  await frame.getByText(customers.count(1, 1)).waitFor();
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
