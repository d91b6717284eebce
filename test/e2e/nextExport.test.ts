import type { Page } from 'playwright-core';
import { seriousFaults } from './support/axe';
import { openDossier } from './support/grid';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { calculated, closeBrowser, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

const HEADER = ['Klantnr', 'Naam', 'E-mail', 'Factuur', 'Vervaldatum', 'Openstaand', 'Munt'];
type Row = readonly [customer: string, document: string, due: string, open: string];
const cells = ([customer, document, due, open]: Row): string[] => [
  customer,
  `Klant ${customer}`,
  `klant${customer}@voorbeeld.example`,
  document,
  due,
  open,
  'EUR',
];

const first: readonly Row[] = [
  ['1001', 'F-1', '2026-10-01', '100.00'],
  ['1001', 'F-2', '2026-10-02', '80.00'],
  ['1002', 'F-3', '2026-11-01', '50.00'],
  ['1003', 'F-4', '2026-12-24', '20.00'],
];

/** Pastes a newer export over the list, as a person does: nothing of the old one stays. */
async function paste(page: Page, rows: readonly Row[]): Promise<void> {
  const texts = [HEADER, ...rows.map(cells)];
  await page.evaluate((pasted) => {
    const workbook = window.dunningWorkbench?.workbook;
    const sheet = workbook?.sheets.all()[0];
    const used = sheet?.usedRectangle();
    if (!workbook || !sheet || !used) throw new Error('The page has no list');
    workbook.cells.clear({ sheet: sheet.id, ...used }, 'contents', 'user');
    const area = { sheet: sheet.id, row: 0, column: 0, rows: pasted.length, columns: pasted[0]?.length ?? 0 };
    workbook.cells.enter(area, pasted, 'user');
  }, texts);
  await calculated(page);
}

test('newer exports are compared with the last one: summary, take over, and the dossier tells it', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const { compare } = words;
  await openCsv(page, 'posten.csv', [HEADER.join(','), ...first.map((row) => cells(row).join(','))]);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const summary = frame.getByRole('region', { name: compare.title });

  // The first list: nothing to compare with. Sending keeps it, and shows no sheet.
  await user.readSheet();
  expect(await summary.count()).toBe(0);
  await user.fillSender('Demo NV');
  await user.toProposal();
  await user.toPreview();
  await user.toSend();
  await user.send(2);
  const visible = () =>
    page.evaluate(() =>
      window.dunningWorkbench?.workbook.sheets
        .all()
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ name }) => name),
    );
  expect(await visible()).toEqual(['posten', 'Dossier']);
  await user.press(words.result.done);

  // F-1 is paid, F-2 in part, F-4 is put off, F-5 is new.
  await paste(page, [
    ['1001', 'F-2', '2026-10-02', '30.00'],
    ['1002', 'F-3', '2026-11-01', '50.00'],
    ['1003', 'F-4', '2027-01-24', '20.00'],
    ['1003', 'F-5', '2027-01-25', '70.00'],
  ]);
  await user.readSheet();
  const counts = [compare.cleared(1), compare['partly-paid'](1), compare['due-moved'](1), compare.new(1)];
  await summary.getByText(counts.join(', '), { exact: true }).waitFor();
  await summary.getByRole('button', { name: compare['partly-paid'](1) }).click();
  await summary.getByText('80,00 → 30,00').waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  const events = async () => ((await sheetTexts(page, 'Dossier')) ?? []).slice(4).map((row) => row[3]);
  expect(await events()).toEqual([]);
  await user.press(compare.takeOver);
  await summary.getByText(/^Geen verschil met de lijst van /).waitFor();
  expect(await events()).toEqual(['item-cleared', 'item-partly-paid', 'due-date-moved']);

  // F-1 is back.
  await paste(page, [
    ['1001', 'F-1', '2026-10-01', '100.00'],
    ['1001', 'F-2', '2026-10-02', '30.00'],
    ['1002', 'F-3', '2026-11-01', '50.00'],
    ['1003', 'F-4', '2027-01-24', '20.00'],
    ['1003', 'F-5', '2027-01-25', '70.00'],
  ]);
  await user.readAgain();
  await summary.getByText(compare.reopened(1), { exact: true }).first().waitFor();
  await user.press(compare.takeOver);
  await summary.getByText(/^Geen verschil met de lijst van /).waitFor();

  await openDossier(open, 2);
  await frame.getByRole('heading', { name: words.dossier.title('F-1'), exact: true }).waitFor();
  const timeline = frame.getByRole('region', { name: words.dossier.timeline }).getByRole('listitem');
  const told = (await timeline.allTextContents()).map((text) => text.replace(/\d.*$/s, ''));
  expect(told).toEqual([compare['item-reopened'], compare['item-cleared'], 'Herinnering niveau ']);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('a list that lost much is asked about, and an incomplete one clears nothing', async () => {
  const open = await openWorkbench({ language: 'fr' });
  const { page, words } = open;
  const { compare } = words;
  await openCsv(page, 'postes.csv', [HEADER.join(','), ...first.map((row) => cells(row).join(','))]);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  await user.readSheet();
  await user.fillSender('Demo SA');
  await user.toProposal();
  await user.toPreview();
  await user.toSend();
  await user.send(2);
  await user.press(words.result.done);

  await paste(page, first.slice(2));
  await user.readSheet();
  await user.sees(compare.question);
  await user.sees(compare.lost(2, 4));
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await user.press(compare.incomplete);
  // The answer is what the check asked: it is accepted, and the list may be called complete after all.
  await user.sees(compare.calledIncomplete);
  expect(await frame.getByRole('button', { name: compare.incomplete, exact: true }).count()).toBe(0);
  expect((await sheetTexts(page, 'Dossier'))?.slice(1).every((row) => row[3] === 'reminder-sent')).toBe(true);

  await user.press(compare.complete);
  await frame.getByText(/^Aucune différence avec la liste du /).waitFor();
  expect((await sheetTexts(page, 'Dossier'))?.slice(4).map((row) => row[3])).toEqual([
    'item-cleared',
    'item-cleared',
  ]);
  expect(open.errors).toEqual([]);
});
