import { proceduresWords } from '../../src/wording/pane/procedures';
import { whatIfWords } from '../../src/wording/pane/whatIf';
import { procedureColumns } from '../../src/wording/tables/procedureColumns';
import { seriousFaults } from './support/axe';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

test('a later first level is tried, seen level by level, applied, and the run goes by it; the policy is printed', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await narrow(open);
  const text = whatIfWords('nl-BE');
  const procedures = proceduresWords('nl-BE');
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const place = (name: string) =>
    frame.getByRole('navigation', { name: words.frame.places }).getByRole('button', { name }).click();
  /** Mails in all, now and then. */
  const mails = async (): Promise<number[]> => {
    const row = frame.locator('tbody').last().getByRole('row').filter({ hasText: text.mails });
    const cells = await row.getByRole('cell').allTextContents();
    return cells.map((cell) => Number.parseInt(cell, 10));
  };

  await user.readSheet();
  await user.fillSender('Zonneveld Papier');
  await place(words.frame.settings);
  await user.press(procedures.open);
  await frame
    .getByRole('button', { name: /^standaard/i })
    .first()
    .click();
  await user.press(text.ask);
  await user.sees(text.nothing);

  await frame
    .getByRole('button', { name: new RegExp(`^${procedures.level(1)}`) })
    .first()
    .click();
  await frame.getByLabel(procedureColumns.headers.nl.days).first().fill('19');
  await frame.getByText(text.customers).waitFor();
  const [before = 0, after = 0] = await mails();
  expect(after).toBeLessThan(before);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await user.press(procedures.save);
  await user.sees(procedures.saved);
  // What was checked is decided anew by what was saved: the draft changes nothing any more.
  await user.sees(text.nothing);
  await user.press(text.print);
  await frame.getByText('Aanmaanbeleid').first().waitFor();
  const policy = await page.evaluate(() => window.dunningWorkbench?.workbook.sheets.active.name ?? '');
  expect((await sheetTexts(page, policy))?.flat()).toContain('19\u00a0dagen na de vervaldag');
  expect(open.errors).toEqual([]);
});
