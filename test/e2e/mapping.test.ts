import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { amountText } from '../../src/wording/amounts';
import { fieldName } from '../../src/wording/issues/fieldNames';
import { mappingWords } from '../../src/wording/pane/mapping';
import { words as workbenchWords } from '../../src/workbench/words';
import { seriousFaults } from './support/axe';
import { openBytes, openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, type OpenWorkbench, openWorkbench } from './support/workbench';
import { mails } from './support/workbook';

afterAll(closeBrowser);

const words = mappingWords('nl-BE');

/** No word says that the sixth column is the due date; the last has what is open after a payment on account. */
const ODD = [
  'Klantnr,Naam,E-mail,Factuur,Openstaand,Uiterlijk,Munt,Netto',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,100.00,2026-11-01,EUR,60.00',
  '1002,Café Noord,cafe@voorbeeld.example,F-2,50.00,2026-11-02,EUR,50.00',
  '1003,Vishandel West,vis@voorbeeld.example,F-3,70.00,2026-12-24,EUR,70.00',
];

/** Saves, and gives the file that the browser downloads. */
async function savedBytes(page: Page): Promise<Uint8Array> {
  const save = page.getByRole('button', { name: workbenchWords['nl-BE'].save, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return readFileSync(await download.path());
}

const choice = (frame: Frame, name: string) => frame.getByLabel(name, { exact: true });
const column = (name: string): string => words.readAs(name);

/** What is read in a currency, as the screen shows it. */
const totalOf = (frame: Frame, open: OpenWorkbench, currency: string) =>
  frame
    .locator('dl', { has: frame.getByText(open.words.reading.readTotal(currency)) })
    .locator('dd')
    .first();

test('a column without a known name: refused, chosen, changed, remembered in the file, sent', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page } = open;
  await openCsv(page, 'posten.csv', ODD);
  const frame = await open.pane();
  const user = new PaneUser(frame, open.words);
  await user.press(open.words.reading.readSheet);
  await frame.getByRole('alert').waitFor();
  const due = fieldName('dueDate', 'nl-BE');
  await choice(frame, words.missing(due)).selectOption('6');

  await user.sees(open.words.reading.found(3, 3));
  expect(await totalOf(frame, open, 'EUR').textContent()).toBe('220,00');
  await user.sees(open.words.reading.asRemembered);

  // Another column of amounts: the totals follow at once.
  const showUnused = frame.getByRole('button', { name: words.showUnused(1) });
  if (await showUnused.isVisible()) await showUnused.click();
  await choice(frame, column('H · Netto')).selectOption('open');
  await totalOf(frame, open, 'EUR').getByText('180,00').waitFor();
  expect(await choice(frame, column('E · Openstaand')).inputValue()).toBe('');
  expect(await seriousFaults(frame.locator('main'), frame)).toEqual([]);

  // The saved file knows: it is read without a question.
  const bytes = await savedBytes(page);
  await page.evaluate(() => localStorage.removeItem('dunning-settings'));
  await openBytes(page, bytes, 'posten.xlsx');
  const again = new PaneUser(await open.pane(), open.words);
  await again.readSheet();
  await again.sees(open.words.reading.asRemembered);
  expect(await totalOf(again.frame, open, 'EUR').textContent()).toBe('180,00');

  await again.fillSender('Demo NV');
  await again.press(open.words.check.addCustomers(3));
  await again.toProposal();
  await again.toPreview();
  await again.toSend();
  await again.send(2);
  expect((await mails(page, 'sentitems')).map(({ to }) => to).sort()).toEqual([
    'bakkerij@voorbeeld.example',
    'cafe@voorbeeld.example',
  ]);
  expect([open.errors, open.outside]).toEqual([[], []]);
});

test('by keyboard alone: a choice is made, and the keyboard stays where it was', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  await narrow(open);
  const { page } = open;
  await openCsv(page, 'posten.csv', ODD);
  const frame = await open.pane();
  const user = new PaneUser(frame, open.words);
  await user.press(open.words.reading.readSheet);
  const question = choice(frame, words.missing(fieldName('dueDate', 'nl-BE')));
  await question.focus();
  // Walking through the columns chooses none of them on the way.
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
  expect(await frame.getByRole('alert').count()).toBe(1);
  await page.keyboard.press('Enter');
  await user.sees(open.words.reading.found(3, 3));
  await frame.waitForFunction(
    (name) => document.activeElement?.getAttribute('aria-label') === name,
    column('F · Uiterlijk'),
  );
  expect(await seriousFaults(frame.locator('main'), frame)).toEqual([]);
  expect(open.errors).toEqual([]);
});

interface Expected {
  readonly items: readonly object[];
  readonly totals: Readonly<Record<string, { readonly count: number; readonly open: string }>>;
}

const exports = path.join(__dirname, '..', 'golden', 'exports');

test.each(['opos-liste-de.csv', 'balance-agee-fr.xlsx', 'aged-receivable-en.xlsx'])(
  'the pane reads %s as expected',
  async (name) => {
    const open = await openWorkbench({ language: 'nl-BE' });
    const expected = JSON.parse(
      readFileSync(path.join(exports, `${name}.expected.json`), 'utf8'),
    ) as Expected;
    await openBytes(open.page, readFileSync(path.join(exports, name)), name);
    const frame = await open.pane();
    const user = new PaneUser(frame, open.words);
    await user.readSheet();
    const title = await frame.locator('main h3').first().textContent();
    expect(Number(/^[\d.]+/.exec(title ?? '')?.[0].replaceAll('.', ''))).toBe(expected.items.length);
    const shown: Record<string, string | null> = {};
    for (const currency of Object.keys(expected.totals))
      shown[currency] = await totalOf(frame, open, currency).textContent();
    expect(shown).toEqual(
      Object.fromEntries(
        Object.entries(expected.totals).map(([currency, { open: decimal }]) => [
          currency,
          amountText(Number(decimal.replace('.', '')), currency, 'nl-BE'),
        ]),
      ),
    );
    expect([open.errors, open.outside]).toEqual([[], []]);
  },
);
