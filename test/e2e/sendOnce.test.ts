import type { Frame, Page } from 'playwright-core';
import { openSendsWords } from '../../src/wording/pane/openSends';
import { seriousFaults } from './support/axe';
import { PaneUser } from './support/pane';
import { closeBrowser, type OpenWorkbench, openWorkbench } from './support/workbench';
import { mails } from './support/workbook';

afterAll(closeBrowser);

const say = openSendsWords('nl-BE');
const text = (words: string): string => words.replace(/\u00a0/g, ' ');

/** Reads the sample and stands before sending to so many customers. */
async function beforeSending(open: OpenWorkbench, count: number): Promise<PaneUser> {
  const user = new PaneUser(await open.pane(), open.words);
  await user.readSheet();
  await user.fillSender('Martens Horeca Groothandel NV');
  await user.toProposal();
  await user.frame.getByLabel(open.words.propose.selectAll).uncheck();
  const customers = await user.proposedCustomers();
  for (const { name } of customers.filter(({ disabled }) => !disabled).slice(0, count))
    await user.frame.getByLabel(name, { exact: true }).check();
  await user.toPreview();
  await user.toSend();
  return user;
}

/** The answer to the send of that number never comes, and nothing is sent after it. */
const loseAnswerOf = (frame: Frame, number: number): Promise<void> =>
  frame.evaluate((last) => {
    const before = window.fetch.bind(window);
    let sends = 0;
    window.fetch = async (input, init) => {
      const { url } = new Request(input, init);
      if (!url.endsWith('/send')) return before(input, init);
      sends += 1;
      if (sends > last) return new Promise<Response>(() => {});
      const answer = await before(input, init);
      return sends < last ? answer : new Promise<Response>(() => {});
    };
  }, number);

const sentTo = async (page: Page): Promise<string[]> =>
  (await mails(page, 'sentitems')).map(({ to }) => to).sort();

test('a pane that is killed while it sends goes on where it was, and each customer has one mail', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const user = await beforeSending(open, 4);
  await loseAnswerOf(user.frame, 2);
  await user.press(words.send.send(4));
  await user.press(words.send.confirm);
  await page.waitForFunction(() => (window.dunningWorkbench?.mailbox.messages('sentitems').length ?? 0) >= 2);
  const before = await sentTo(page);
  expect(new Set(before).size).toBe(before.length);
  expect(before.length).toBeLessThan(4);

  await user.frame.evaluate(() => location.reload());
  const again = new PaneUser(await open.pane(), words);
  const notSent = 4 - before.length;
  await again.frame.getByRole('button', { name: text(say.goOn(notSent)) }).waitFor();
  expect(await seriousFaults(again.frame.locator('body'), again.frame)).toEqual([]);
  await again.frame.getByRole('button', { name: text(say.goOn(notSent)) }).click();
  await again.frame.getByLabel(words.propose.selectAll).waitFor();
  expect((await again.proposedCustomers()).filter(({ chosen }) => chosen)).toHaveLength(notSent);
  await again.toPreview();
  await again.toSend();
  await again.send(notSent);

  const after = await sentTo(page);
  expect(after).toHaveLength(4);
  expect(new Set(after).size).toBe(4);
  expect(await mails(page, 'drafts')).toEqual([]);

  // And a third pane finds nothing open.
  await again.frame.evaluate(() => location.reload());
  const third = new PaneUser(await open.pane(), words);
  await third.frame.getByRole('button', { name: words.reading.readSheet }).waitFor();
  expect(await third.frame.getByRole('region', { name: say.title }).count()).toBe(0);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

/** A person sends what lies in Drafts, from Outlook. */
const sendDrafts = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const mailbox = window.dunningWorkbench?.mailbox;
    const answers: number[] = [];
    if (mailbox === undefined) return answers;
    mailbox.acceptToken('by-hand', ['Mail.ReadWrite', 'Mail.Send'], mailbox.account.address);
    for (const { id } of mailbox.messages('drafts')) {
      const url = `${mailbox.origin}/v1.0/me/messages/${encodeURIComponent(id)}/send`;
      const headers = { Authorization: 'Bearer by-hand', Prefer: 'IdType="ImmutableId"' };
      answers.push((await mailbox.handle(new Request(url, { method: 'POST', headers }))).status);
    }
    return answers;
  });

test('mails put in Drafts are not proposed again, and count once a person sends them', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const user = await beforeSending(open, 2);
  await user.frame.getByLabel(words.send.drafts, { exact: true }).check();
  await user.press(words.send.putInDrafts(2));
  await user.sees(words.result.drafted(2));
  expect(await mails(page, 'drafts')).toHaveLength(2);
  expect(await mails(page, 'sentitems')).toEqual([]);

  await user.press(words.result.done);
  await user.readSheet();
  await user.sees(say.inDrafts(2));
  await user.toProposal();
  const held = (await user.proposedCustomers()).length;

  expect(await sendDrafts(page)).toEqual([202, 202]);
  await page.waitForFunction(
    () => (window.dunningWorkbench?.mailbox.messages('sentitems').length ?? 0) === 2,
  );
  await user.step(words.steps.check);
  await user.readAgain();
  expect(await user.frame.getByText(say.inDrafts(2)).count()).toBe(0);
  await user.toProposal();
  expect(await user.proposedCustomers()).toHaveLength(held);
  expect(open.errors).toEqual([]);
});
