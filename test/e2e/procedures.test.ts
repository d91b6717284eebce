import { wordsFor } from '../../src/wording/choose';
import { proceduresWords } from '../../src/wording/pane/procedures';
import { rulesWords } from '../../src/wording/pane/rules';
import { procedureColumns } from '../../src/wording/tables/procedureColumns';
import { seriousFaults } from './support/axe';
import { typeInto } from './support/grid';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

test('a copy of the standard procedure is changed, kept in the workbook, and follows its table', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await narrow(open);
  const text = proceduresWords('nl-BE');
  const rules = rulesWords('nl-BE');
  const headers = wordsFor(procedureColumns.headers, 'nl-BE');
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const place = (name: string) =>
    frame.getByRole('navigation', { name: words.frame.places }).getByRole('button', { name }).click();
  const step = (level: number) => frame.locator('[data-step]').filter({ hasText: text.level(level) });
  const field = (name: string) => frame.getByLabel(name, { exact: true });

  await user.readSheet();
  await place(words.frame.settings);
  await user.press(text.open);
  await user.heading(text.title);
  await frame.getByRole('button', { name: 'Standaard' }).click();
  await user.heading('Standaard');
  await user.sees(text.customers(40));
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await user.press(text.copy);
  await user.heading('standaard (kopie)');
  await field(text.name).fill('Huis');
  await step(2).click();
  // Days that are none are told beside their field, and nothing can be saved.
  await field(headers.days).fill('week');
  await frame.getByRole('alert').filter({ hasText: '“week”' }).waitFor();
  expect(await frame.getByRole('button', { name: text.save }).getAttribute('aria-disabled')).toBe('true');
  await field(headers.days).fill('25');
  await field(headers.fee).fill('7,5');
  await frame.getByLabel(headers.interest).check();
  await frame.getByRole('img', { name: text.levelTold(2, 25, text.channels.mail, true) }).waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await user.press(text.save);
  await user.sees(text.saved);
  const table = (await sheetTexts(page, rules.names.procedures)) ?? [];
  expect(table.map((row) => row.slice(0, 9))).toEqual([
    [...Object.values(headers).slice(0, 9)],
    ['Huis', '1', '10', '7', 'mail', 'ja', '', 'neen', 'neen'],
    ['Huis', '2', '25', '7', 'mail', 'ja', '7.5', 'ja', 'neen'],
    ['Huis', '3', '30', '7', 'mail', 'ja', '', 'neen', 'neen'],
  ]);

  // What is typed into the table shows on the page.
  await user.press(text.backToList);
  await user.press(text.back);
  await frame.getByRole('button', { name: `${rules.show}: ${rules.names.procedures}` }).click();
  await typeInto(page, 'C4', '33');
  await user.press(text.open);
  await frame.getByRole('button', { name: 'Huis' }).filter({ hasText: '10 · 25 · 33' }).click();
  await step(3)
    .filter({ hasText: text.onDay(33) })
    .waitFor();

  // Taken out of the workbook, and put back.
  await user.press(text.removeOwn);
  await frame.getByRole('dialog').getByText(text.usedByNobody).waitFor();
  await frame.getByRole('dialog').getByRole('button', { name: text.removeOwn }).click();
  await user.sees(text.removed);
  await user.press(text.undo);
  await frame.getByRole('button', { name: 'Huis' }).filter({ hasText: '10 · 25 · 33' }).waitFor();
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
