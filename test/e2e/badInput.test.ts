import { noFacts } from '../../src/wording/pane/findings/facts';
import { typeInto } from './support/grid';
import { addSheet, formulaCells, openCsv, openExport, protect } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, type OpenWorkbench, openWorkbench } from './support/workbench';
import { mails, sheetTexts } from './support/workbook';

const HEADER = 'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt';
const BAKERY = '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-11-01,100.00,EUR';
const CAFE = '1002,Café Noord,,F-2,2026-11-01,50.00,EUR';
const FISH = '1003,Vishandel West,vis@voorbeeld.example,F-3,2026-11-01,70.00,EUR';
const HOSTILE = '=HYPERLINK("http://evil.example","x")';

let open: OpenWorkbench;
beforeEach(async () => {
  open = await openWorkbench({ language: 'nl-BE' });
});
afterEach(async () => {
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
afterAll(closeBrowser);

const user = async (): Promise<PaneUser> => new PaneUser(await open.pane(), open.words);
const alerts = async (one: PaneUser): Promise<string[]> => {
  const found = one.frame.getByRole('alert');
  await found.first().waitFor();
  return found.allTextContents();
};
const dossierDocuments = async (): Promise<string[]> =>
  ((await sheetTexts(open.page, 'Dossier')) ?? []).slice(1).map((row) => row[4] ?? '');

/** Reads, says for whom, and goes to the step of sending. */
async function toSending(one: PaneUser): Promise<void> {
  await one.readSheet();
  await one.fillSender('Demo NV');
  await one.step(open.words.steps.send);
}

test('a sheet without names above its columns, and an empty one, are a clear sentence each', async () => {
  await openCsv(open.page, 'notities.csv', ['zomaar,iets', '1,2', '3,4']);
  const one = await user();
  await one.press(open.words.reading.readSheet);
  expect((await alerts(one))[0]).toContain(
    'Op het blad “notities” staat geen rij met kolomnamen. Open het blad met de openstaande posten, met namen boven de kolommen.',
  );

  await addSheet(open.page, 'Leeg');
  await one.press(open.words.reading.readSheet);
  await one.sees('Het blad “Leeg” is leeg. Open het blad met de openstaande posten en lees opnieuw.');
});

test('what cannot be read is named with row and column, must be accepted, and leaves the rest alone', async () => {
  const { page, words } = open;
  await openExport(page, 'with-errors-en.csv');
  const one = await user();
  await one.readSheet();
  await one.sees(
    '“see note” in cel G14 (openstaand bedrag) is niet als bedrag te lezen. Verbeter het en lees opnieuw.',
  );
  await one.sees(
    '“31/02/2026” in cel E15 (vervaldag) is niet als datum te lezen. Verbeter het en lees opnieuw.',
  );
  await one.sees('Rij 16 herhaalt rij 5: 2026-00131.');
  await one.fillSender('Demo NV');

  // One of the others gets its reminder, once the user has accepted.
  await one.press(words.check.addCustomers(4));
  await one.sees(words.findings['customers-known']({ ...noFacts, count: 4 }));
  await typeInto(page, 'C3', 'compta@chatelain.example');
  await one.readAgain();
  await one.step(words.steps.send);
  await one.sees(words.send.notReady);
  expect(await one.frame.getByRole('button', { name: words.send.send(1) }).count()).toBe(0);
  await one.press(words.send.toCheck);
  await one.frame.getByRole('button', { name: words.check.accept }).click();
  await one.step(words.steps.send);
  await one.send(1);
  const [mail] = await mails(page, 'sentitems');
  expect(mail?.to).toBe('compta@chatelain.example');
  expect(mail?.html).toContain('2026-00144');

  // A name that looks like a formula stays a text wherever it is written.
  const names = ((await sheetTexts(page, 'Klanten')) ?? []).map((row) => row[1]);
  expect(names.filter((name) => name?.startsWith('='))).toEqual([]);
  expect(await formulaCells(page, 'Klanten')).toEqual([]);
  expect(await formulaCells(page, 'Dossier')).toEqual([]);
});

test('a customer whose name and number look like formulas is reminded, and stays text everywhere', async () => {
  const { page } = open;
  const quoted = `"${HOSTILE.replaceAll('"', '""')}"`;
  await openCsv(page, 'posten.csv', [
    HEADER,
    `=1+1,${quoted},vis@voorbeeld.example,=2+2,2026-11-01,70.00,EUR`,
    BAKERY,
  ]);
  const one = await user();
  await one.readSheet();
  await one.press(open.words.check.addCustomers(2));
  await one.sees(open.words.findings['customers-known']({ ...noFacts, count: 2 }));
  expect((await sheetTexts(page, 'Klanten'))?.[1]?.slice(0, 2)).toEqual(['=1+1', HOSTILE]);
  expect(await formulaCells(page, 'Klanten')).toEqual([]);
  await one.fillSender('=3+3');
  await one.step(open.words.steps.send);
  await one.send(2);
  expect(await formulaCells(page, 'Dossier')).toEqual([]);
  expect(JSON.stringify(await sheetTexts(page, 'Dossier'))).toContain('=2+2');
  const hostile = (await mails(page, 'sentitems')).find(({ to }) => to.startsWith('vis'));
  expect(hostile?.html).toContain('=HYPERLINK(&#34;http://evil.example');
  expect(hostile?.html).not.toContain('href="http://evil');
});

test('a customer without an address is named, and the others are reminded', async () => {
  const { page, words } = open;
  await openCsv(page, 'posten.csv', [HEADER, BAKERY, CAFE]);
  const one = await user();
  await one.readSheet();
  await one.sees(words.findings['addresses-missing']({ ...noFacts, count: 1 }));
  await one.sees('Café Noord');
  await one.fillSender('Demo NV');
  await one.step(words.steps.send);
  await one.send(1);
  expect((await mails(page, 'sentitems')).map(({ to }) => to)).toEqual(['bakkerij@voorbeeld.example']);
});

test('a total that the items do not add up to stops sending until it is accepted', async () => {
  const { words } = open;
  await openCsv(open.page, 'posten.csv', [HEADER, BAKERY, FISH, 'Totaal,,,,,200.00,']);
  const one = await user();
  await toSending(one);
  await one.sees(words.findings['totals-differ'](noFacts));
  await one.press(words.send.toCheck);
  await one.sees('Het totaal in cel F4 is EUR 200,00, maar de gelezen posten zijn samen EUR 170,00.');
  await one.frame.getByRole('button', { name: words.check.accept }).click();
  await one.step(words.steps.send);
  await one.send(2);
});

test('a sheet that is edited after the check is read again before anything goes out', async () => {
  const { page, words } = open;
  await openCsv(page, 'posten.csv', [HEADER, BAKERY, FISH]);
  const one = await user();
  await toSending(one);
  await typeInto(page, 'F2', '10');
  expect((await sheetTexts(page, 'posten'))?.[1]?.[5]).toBe('10');
  await one.press(words.send.send(2));
  await one.press(words.send.confirm);
  expect((await alerts(one))[0]).toContain(
    'Het blad “posten” is gewijzigd sinds de controle. Er is niets verstuurd. Lees het blad opnieuw.',
  );
  expect(await mails(page, 'sentitems')).toEqual([]);
  expect(await sheetTexts(page, 'Dossier')).toBeNull();
  await one.press(words.reading.readAgain);
  await one.sees('80,00');
  await one.send(2);
});

test('a protected customer table gets no half of a customer', async () => {
  const { page, words } = open;
  await openCsv(page, 'posten.csv', [HEADER, BAKERY]);
  const one = await user();
  await one.readSheet();
  await one.press(words.check.addCustomers(1));
  await one.sees(words.findings['customers-known']({ ...noFacts, count: 1 }));
  await typeInto(page, 'A2', '1009'); // the bakery is no longer in the table
  await protect(page, 'Klanten', true);
  await one.readAgain();
  const before = await sheetTexts(page, 'Klanten');
  await one.press(words.check.addCustomers(1));
  expect((await alerts(one))[0]).toContain(
    'Het blad “Klanten” is beveiligd. Er is niets in geschreven. Hef de beveiliging op en probeer opnieuw.',
  );
  expect(await sheetTexts(page, 'Klanten')).toEqual(before);
  await protect(page, 'Klanten', false);
  await one.press(words.check.addCustomers(1));
  await one.sees(words.findings['customers-known']({ ...noFacts, count: 1 }));
});

test('a protected dossier: the mails are out, it is said, and the next reading files them', async () => {
  const { page, words } = open;
  await openCsv(page, 'posten.csv', [HEADER, BAKERY, FISH]);
  const one = await user();
  await one.readSheet();
  await one.fillSender('Demo NV');
  await one.toProposal();
  await one.frame.getByLabel(words.propose.selectMail('Vishandel West')).uncheck();
  await one.step(words.steps.send);
  await one.send(1);
  const filed = await dossierDocuments();
  expect(filed).toHaveLength(1);

  await protect(page, 'Dossier', true);
  await one.press(words.result.done);
  await one.readSheet();
  await one.step(words.steps.send);
  await one.press(words.send.send(1));
  await one.press(words.send.confirm);
  await one.sees(words.result.sent(1));
  await one.sees(words.result.notFiled);
  expect((await alerts(one)).join()).toContain('Het blad “Dossier” is beveiligd. Er is niets in geschreven.');
  expect(await dossierDocuments()).toEqual(filed);
  expect(await mails(page, 'sentitems')).toHaveLength(2);

  // Still protected: nothing can be sent, since nobody would know of it.
  await one.press(words.result.done);
  await one.readSheet();
  await one.sees(words.findings['dossier-not-written'](noFacts));
  await protect(page, 'Dossier', false);
  await one.readAgain();
  await one.sees(words.findings['dossier-recovered']({ ...noFacts, recovered: 1 }));
  expect(await dossierDocuments()).toHaveLength(2);
  await one.toProposal();
  await one.sees(words.propose.emptyTitle);
});
