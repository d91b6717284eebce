import type { Page } from 'playwright-core';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

/** Heights of the grid's header and of its rows, in pixels. */
const HEADER = 20;
const ROW = 24;

/** Clicks a row of the grid (from 1). */
async function clickRow(page: Page, row: number): Promise<void> {
  const grid = await page.locator('#view-workbook canvas').last().boundingBox();
  if (grid === null) throw new Error('The workbook shows no grid');
  await page.mouse.click(grid.x + 200, grid.y + HEADER + (row - 0.5) * ROW);
  await page.waitForFunction((place) => window.dunningWorkbench?.workbook.selection.row === place, row - 1);
}

/** Turns the rows 2 to 4 round, as a person sorting them would. */
async function sortRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const workbook = window.dunningWorkbench?.workbook;
    if (!workbook) throw new Error('No workbook');
    const { active } = workbook.sheets;
    const area = { sheet: active.id, row: 1, column: 0, rows: 3, columns: 7 };
    const turned = [3, 2, 1].map((row) =>
      [0, 1, 2, 3, 4, 5, 6].map((column) => {
        const { content } = active.cell(row, column);
        return typeof content === 'object' ? '' : content;
      }),
    );
    workbook.cells.enter(area, turned, 'user');
  });
}

const LATE = [
  'Bakkerij Ooststraat',
  'EUR 100,00',
  'F-1',
  'Vervaldag 1/11/2026',
  'Te laat',
  'Niveau 1',
  'Niveau 1: 20 dagen te laat (vervaldag 1/11/2026).',
];
const DUE = ['Café Noord', 'EUR 50,00', 'F-2', 'Vervallen'];
const NOT_DUE = ['Drukkerij Zuid', 'EUR 80,00', 'F-3', 'Niet vervallen'];

test('the card follows the row that is clicked, by what the row says', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await openCsv(page, 'posten.csv', [
    'Klantnr,Naam,Factuur,Vervaldatum,Openstaand,Munt,E-mail',
    '1001,Bakkerij Ooststraat,F-1,2026-11-01,100.00,EUR,bakkerij@voorbeeld.example',
    '1002,Café Noord,F-2,2026-11-15,50.00,EUR,cafe@voorbeeld.example',
    '1003,Drukkerij Zuid,F-3,2026-12-24,80.00,EUR,drukkerij@voorbeeld.example',
    'Totaal,,,,230.00,,',
  ]);
  const frame = await open.pane();
  await new PaneUser(frame, words).readSheet();
  const card = frame.getByRole('region', { name: words.selection.title });
  const shows = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) await card.getByText(text, { exact: true }).waitFor();
  };

  await clickRow(page, 2);
  await shows(LATE);
  await clickRow(page, 3);
  await shows(DUE);
  await clickRow(page, 4);
  await shows(NOT_DUE);

  // Rows that are no item have no card.
  await clickRow(page, 1);
  await card.waitFor({ state: 'detached' });
  await clickRow(page, 3);
  await card.waitFor();
  await clickRow(page, 5);
  await card.waitFor({ state: 'detached' });
  await clickRow(page, 9);
  await clickRow(page, 3);
  await card.waitFor();

  // Sorted since the reading: the card goes by what stands in the row, not by where it stood.
  await sortRows(page);
  await clickRow(page, 4);
  await shows(LATE);
  await clickRow(page, 2);
  await shows(NOT_DUE);

  expect(open.errors).toEqual([]);
});
