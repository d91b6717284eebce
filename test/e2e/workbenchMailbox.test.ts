import type { Page } from 'playwright-core';
import { words as workbenchWords } from '../../src/workbench/words';
import { seriousFaults } from './support/axe';
import { PaneUser } from './support/pane';
import { calculated, closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const words = workbenchWords['nl-BE'];

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
const mailbox = (page: Page) => page.getByRole('region', { name: words.mailbox });

test('the mailbox shows what the pane sent, and keeps it over a reload of the page', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page } = open;
  await tab(page, words.mailbox).click();
  for (const folder of [words.drafts, words.sent, words.inbox]) {
    await tab(page, folder).click();
    await mailbox(page).getByText(words.emptyFolder).waitFor();
  }
  expect(await seriousFaults(mailbox(page))).toEqual([]);

  await tab(page, words.workbook).click();
  await new PaneUser(await open.pane(), open.words).runOfTwo('Martens Horeca Groothandel NV');
  await tab(page, words.mailbox).click();
  const expectTwoSent = async (): Promise<void> => {
    await tab(page, words.sent).click();
    await mailbox(page).getByText(words.chooseMessage).waitFor();
    expect(await mailbox(page).getByRole('listitem').count()).toBe(2);
    expect(await tab(page, words.sent).textContent()).toContain('2');
  };
  await expectTwoSent();

  // A message as its reader gets it; nothing in it runs.
  const [, subject = ''] = await mailbox(page)
    .getByRole('listitem')
    .first()
    .locator('button > *')
    .allTextContents();
  await mailbox(page).getByRole('listitem').first().getByRole('button').click();
  const message = mailbox(page).getByRole('article', { name: words.message });
  await message.getByRole('heading', { name: subject }).waitFor();
  const body = message.locator('iframe');
  expect(await body.getAttribute('sandbox')).toBe('');
  await body.contentFrame().getByText('Martens Horeca Groothandel NV').first().waitFor();
  await message.getByText(/^Aan: .+@.+\.example$/).waitFor();
  expect(await seriousFaults(mailbox(page))).toEqual([]);
  await page.getByRole('button', { name: words.darkTheme }).click();
  await page.getByRole('button', { name: words.lightTheme }).waitFor();
  expect(await seriousFaults(mailbox(page))).toEqual([]);
  await tab(page, words.drafts).click();
  await mailbox(page).getByText(words.emptyFolder).waitFor();
  expect(await message.count()).toBe(0);

  // The sent mails are not in the file, so the browser asks; they are still there afterwards.
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.type();
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
  await calculated(page);
  await tab(page, words.mailbox).click();
  await expectTwoSent();

  // Starting over empties it for good.
  await page.getByRole('button', { name: words.reset, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: words.resetConfirm }).click();
  await tab(page, words.mailbox).click();
  await mailbox(page).getByText(words.emptyFolder).waitFor();
  await page.reload();
  await calculated(page);
  await tab(page, words.mailbox).click();
  await mailbox(page).getByText(words.emptyFolder).waitFor();

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
