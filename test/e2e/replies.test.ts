import type { Page } from 'playwright-core';
import { repliesWords } from '../../src/wording/pane/replies';
import { replyOfferWords } from '../../src/wording/pane/replyOffers';
import { seriousFaults } from './support/axe';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const say = repliesWords('nl-BE');
const offer = replyOfferWords('nl-BE');

/** The first customer who was reminded answers that mail. Gives the first number in its subject. */
const answerFirst = (page: Page, text: string): Promise<string> =>
  page.evaluate((content) => {
    const mailbox = window.dunningWorkbench?.mailbox;
    const sent = mailbox?.messages('sentitems').at(-1);
    if (mailbox === undefined || sent === undefined) throw new Error('nothing was sent');
    mailbox.receive({
      subject: `Antw: ${sent.subject}`,
      from: { name: 'An Claes', address: sent.to[0] ?? '' },
      contentType: 'text',
      content,
      headers: [
        { name: 'In-Reply-To', value: sent.internetMessageId },
        { name: 'References', value: sent.internetMessageId },
      ],
    });
    return /\d{4,}/.exec(sent.subject)?.[0] ?? '';
  }, text);

test('a promise in Dutch files itself to the reminded invoice, is recorded by one click, and the next run leaves it out', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const user = new PaneUser(await open.pane(), words);
  await user.runOfTwo('Martens Horeca Groothandel NV');
  await user.press(words.result.done);
  await answerFirst(page, 'Beste,\n\nWij betalen vrijdag.\n\nMet vriendelijke groeten,\nAn Claes');

  await user.readSheet();
  const { frame } = user;
  await frame.getByRole('button', { name: say.toLookAt(1) }).click();
  await user.heading(say.title);
  await frame.locator('blockquote', { hasText: 'Wij betalen vrijdag.' }).waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await frame.getByRole('button', { name: new RegExp(`^${offer.record.promise}: `) }).click();
  await frame.getByText(/^Belofte genoteerd: vrijdag/).waitFor();
  await frame.getByRole('button', { name: new RegExp(`^${say.undoOf('Belofte')}`) }).waitFor();
  await user.press(say.back);
  await user.toProposal();
  await frame
    .getByText(/[Bb]elofte|beloofd/)
    .first()
    .waitFor();

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('the mail itself is shown in a frame that runs and fetches nothing', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const user = new PaneUser(await open.pane(), open.words);
  await user.runOfTwo('Martens Horeca Groothandel NV');
  await user.press(open.words.result.done);
  await answerFirst(open.page, 'Beste,\n\nWij betalen vrijdag.');
  await user.readSheet();
  const { frame } = user;
  await frame.getByRole('button', { name: say.toLookAt(1) }).click();
  await frame.getByRole('button', { name: /^De mail lezen/ }).click();
  await frame.getByRole('region', { name: 'Inhoud van de mail' }).getByText('Wij betalen vrijdag.').waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
