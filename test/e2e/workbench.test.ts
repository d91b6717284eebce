import type { Frame, Page } from 'playwright-core';
import { paneWords } from '../../src/wording/pane/words';
import { words as workbenchWords } from '../../src/workbench/words';
import { seriousFaults } from './support/axe';
import { showSheet, typeInto } from './support/grid';
import { calculated, closeBrowser, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

const words = workbenchWords['nl-BE'];
const french = workbenchWords['fr-FR'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const bar = (page: Page) => page.getByRole('banner');
const background = (frame: Frame | Page) =>
  frame.evaluate(() => {
    const page = document.querySelector('.fui-FluentProvider');
    return page ? getComputedStyle(page).backgroundColor : '';
  });

test('language, theme and day hold for the page and the pane; language and theme are remembered', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page } = open;
  const light = await background(await open.pane());
  expect(await seriousFaults(bar(page))).toEqual([]);

  await page.getByLabel(words.language).selectOption('fr-FR');
  await button(page, french.open).waitFor();
  const pane = await open.pane();
  await pane.getByRole('button', { name: paneWords('fr').reading.readSheet }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr-FR');
  expect(await pane.evaluate(() => document.documentElement.lang)).toMatch(/^fr/);

  await button(page, french.darkTheme).click();
  await button(page, french.lightTheme).waitFor();
  const dark = await open.pane();
  await dark.getByRole('button', { name: paneWords('fr').reading.readSheet }).waitFor();
  expect(await background(dark)).not.toBe(light);
  expect(await seriousFaults(bar(page))).toEqual([]);

  await page.getByLabel(french.day).fill('2026-12-01');
  const later = await open.pane();
  await later.getByText(paneWords('fr').frame.asOfDay('01/12/2026')).waitFor();
  // Another day is another clock, not another sheet.
  await calculated(page);
  expect(await page.locator('.fui-MessageBar').allTextContents()).toEqual([]);
  expect((await sheetTexts(page, 'Overview'))?.[2]?.[1]).toBe('46347');
  expect((await sheetTexts(page, 'Overview'))?.[8]?.[7]).toBe('1');

  await page.reload();
  await calculated(page);
  await button(page, french.lightTheme).waitFor();
  expect(await page.getByLabel(french.language).inputValue()).toBe('fr-FR');
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('a hidden pane goes on computing; the pane is 320 pixels wide', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page } = open;
  const pane = page.locator('iframe[src="/taskpane.html"]');
  expect(await (await open.pane()).evaluate(() => window.innerWidth)).toBe(320);
  const toggle = page.getByRole('button', { name: words.pane });
  await toggle.click();
  await pane.waitFor({ state: 'hidden' });
  await showSheet(page, 'Overview');
  await typeInto(page, 'B3', '1/12/2026');
  expect((await sheetTexts(page, 'Overview'))?.[6]?.[8]).toBe('Level 1: 10 days overdue (due 21/11/2026).');
  await toggle.click();
  await pane.waitFor({ state: 'visible' });
  expect(open.errors).toEqual([]);
});

test('the bar is reached and used by keyboard alone, and keeps two lines with a long file name', async () => {
  const open = await openWorkbench({ language: 'nl-BE', width: 1024, height: 768 });
  const { page } = open;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.id ?? '';
    });
  const text = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await button(page, words.open).focus();
  const actions: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    actions.push(await text());
    await page.keyboard.press('ArrowRight');
  }
  expect(actions).toEqual([words.open, words.save, words.reopen, words.reset]);
  const stops: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    stops.push((await focused()) || (await text()));
  }
  const settings = [words.language, words.darkTheme, words.pane];
  expect(stops.filter((stop) => settings.includes(stop))).toEqual(settings);
  expect(stops[0]).toBe(words.workbook);

  // A question takes the focus, and Escape takes it away again.
  await button(page, words.reset).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('[role="alertdialog"]') !== null)).toBe(
    true,
  );
  expect(await seriousFaults(page.getByRole('alertdialog'))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
  expect(await text()).toBe(words.reset);

  // Tab stays in the sheet, as in Excel; F6 goes round the parts of the page.
  const region = () =>
    page.evaluate(() => document.activeElement?.closest('#root > * > header, main, aside')?.tagName);
  const pane = await open.pane();
  const visited: unknown[] = [await region()];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    visited.push(await region());
    if (key === 'F6' && visited.at(-1) === 'ASIDE') {
      expect(await pane.evaluate(() => document.hasFocus() && document.activeElement?.tagName)).toBe(
        'BUTTON',
      );
    }
  }
  expect(visited).toEqual(['HEADER', 'MAIN', 'ASIDE', 'HEADER', 'ASIDE', 'MAIN']);
  await page.keyboard.type('Met het toetsenbord');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => window.dunningWorkbench?.workbook.sheets.active.cell(0, 0).content === 'Met het toetsenbord',
  );

  // A long name is cut off.
  const height = () => bar(page).evaluate((header) => header.clientHeight);
  const before = await height();
  await page.locator('input[type="file"]').setInputFiles({
    name: `${'Openstaande posten klanten '.repeat(8)}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from('Klant;Saldo\nMaes;12\n'),
  });
  await page.getByRole('alertdialog').getByRole('button', { name: words.loseConfirm }).click();
  await page.getByRole('heading', { level: 1 }).getByText('Openstaande').waitFor();
  expect(await height()).toBe(before);
  expect(before).toBeLessThan(90);
  expect(open.errors).toEqual([]);
});

test('what the host lacks is named in the bar; what the manifest does not ask for fails', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page } = open;
  const pane = await open.pane();
  const code = (member: 'pageLayout' | 'onRowSorted') =>
    pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          if (name === 'pageLayout') sheet.pageLayout.load('blackAndWhite');
          else sheet.onRowSorted.add(() => Promise.resolve());
          await context.sync();
          return 'done';
        }).catch((error: { code?: string }) => error.code),
      member,
    );
  expect(await code('onRowSorted')).toBe('ApiNotFound');
  expect(await page.getByText(words.troubles['unknown-member']).count()).toBe(0);
  expect(await code('pageLayout')).toBe('ApiNotFound');
  await page.getByText(`${words.troubles['unknown-member']} PageLayout.blackAndWhite`).waitFor();
  await button(page, words.dismiss).click();
  await page.getByText(words.troubles['unknown-member']).waitFor({ state: 'detached' });
  expect(open.outside).toEqual([]);
});
