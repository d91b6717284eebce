import type { Frame, Page } from 'playwright-core';
import { demoLibrary } from '../../src/host/graph/demo';
import { openItemsWords } from '../../src/wording/outlook/openItems';
import { outlookWords } from '../../src/wording/outlook/words';
import { companySendingWords } from '../../src/wording/pane/companySending';
import { noFacts } from '../../src/wording/pane/findings/facts';
import { teamFolderWords } from '../../src/wording/pane/teamFolder';
import { words as workbenchWords } from '../../src/workbench/words';
import { seriousFaults } from './support/axe';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const COMPANY = 'Martens Horeca Groothandel NV';
/** One of its customers in the sample workbook. */
const CUSTOMER = 'info@degoudenkroon.example';
const { correspondence: say, states } = outlookWords('nl-BE');
const page = workbenchWords['nl-BE'];

const tab = (at: Page, name: string) => at.getByRole('tab', { name: new RegExp(`^${name}`) });
const messages = (at: Page) => at.getByRole('region', { name: page.mailbox }).getByRole('listitem');

/** The pane beside the mail, once it runs. */
async function outlookPane(at: Page): Promise<Frame> {
  const element = await at.waitForSelector('iframe[src="/outlook.html"]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame');
  await frame.waitForSelector('main');
  return frame;
}

/** What the mailbox of the workbench holds besides, as if it had come in or was being written. */
async function addMail(
  at: Page,
  changes: { folder: 'inbox' | 'drafts'; from: string; to: string[]; subject: string; like?: string },
): Promise<void> {
  await at.evaluate(({ like, ...change }) => {
    const { mailbox } = window.dunningWorkbench ?? {};
    if (!mailbox) throw new Error('The page has no mailbox');
    const snapshot = mailbox.snapshot();
    const [own, ...others] = snapshot.mailboxes;
    const [model] = own?.messages ?? [];
    if (!own || !model) throw new Error('The mailbox is empty');
    const isDraft = change.folder === 'drafts';
    const number = snapshot.made + 1;
    const conversation = own.messages.find(({ subject }) => subject === like)?.conversationId;
    const message = {
      ...model,
      ...change,
      fromName: '',
      id: `mail-${number}`,
      isDraft,
      sentAt: isDraft ? null : model.sentAt,
      properties: [],
      internetMessageId: `<${number}@elsewhere.example>`,
      conversationId: conversation ?? `conversation-${number}`,
    };
    const changed = { ...own, messages: [...own.messages, message] };
    mailbox.restore({ ...snapshot, made: number, mailboxes: [changed, ...others] });
  }, changes);
}

test('beside a mail stands what was reminded to these people, following from mail to mail', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  await new PaneUser(await open.pane(), open.words).runOfTwo(COMPANY);
  await tab(open.page, page.mailbox).click();
  const pane = await outlookPane(open.page);
  await pane.getByText(say.noMail).waitFor();
  expect(await seriousFaults(pane.locator('body'), pane)).toEqual([]);

  // Each sent reminder is shown as itself: to whom, at which level, with what was open.
  const sent = await open.page.evaluate(() =>
    (window.dunningWorkbench?.mailbox.messages('sentitems') ?? []).map(({ subject, to }) => ({
      subject,
      to: to[0] ?? '',
    })),
  );
  const [first, second] = sent;
  if (!first || !second) throw new Error('Two reminders were to be sent');
  for (const [index, { subject, to }] of sent.entries()) {
    await messages(open.page).nth(index).getByRole('button').click();
    await pane.locator('header').getByText(to).waitFor();
    await pane.getByRole('heading', { name: say.itself }).waitFor();
    const card = pane.getByRole('article');
    expect(await card.count()).toBe(1);
    expect(await card.textContent()).toContain(subject);
    expect(await card.textContent()).toContain('21/11/2026');
    expect(await card.textContent()).toContain(states.level(1).slice(0, -1));
    expect(await card.locator('tbody td').first().textContent()).toMatch(/^EUR\u00a0[\d.]+,\d\d$/);
  }
  expect(await seriousFaults(pane.locator('body'), pane)).toEqual([]);

  // A reply from another address in the same conversation; a stranger; a mail being written to the first.
  await addMail(open.page, {
    folder: 'inbox',
    from: 'boekhouder@kantoor.example',
    to: ['noor.peeters@bosveld.example'],
    subject: 'Re: uw herinnering',
    like: first.subject,
  });
  await addMail(open.page, {
    folder: 'inbox',
    from: 'onbekend@elders.example',
    to: ['noor.peeters@bosveld.example'],
    subject: 'Kennismaking',
  });
  await addMail(open.page, {
    folder: 'drafts',
    from: 'noor.peeters@bosveld.example',
    to: [second.to.toUpperCase()],
    subject: 'Uw vraag',
  });
  const choose = async (folder: string, subject: string): Promise<void> => {
    await tab(open.page, folder).click();
    await messages(open.page).filter({ hasText: subject }).getByRole('button').click();
  };
  await choose(page.inbox, 'Re: uw herinnering');
  await pane.getByText(say.inConversation(first.to)).waitFor();
  await choose(page.inbox, 'Kennismaking');
  await pane.getByText(say.none(1)).waitFor();
  await choose(page.drafts, 'Uw vraag');
  await pane.getByRole('heading', { name: say.to }).waitFor();
  expect(await pane.getByRole('article').textContent()).toContain(second.subject);

  // A recipient is taken away while the mail is being written.
  await open.page.evaluate(() => {
    const { mailbox } = window.dunningWorkbench ?? {};
    const snapshot = mailbox?.snapshot();
    if (!mailbox || !snapshot) throw new Error('The page has no mailbox');
    const mailboxes = snapshot.mailboxes.map(({ address, messages }) => ({
      address,
      messages: messages.map((each) => (each.isDraft ? { ...each, to: [] } : each)),
    }));
    mailbox.restore({ ...snapshot, mailboxes });
  });
  await pane.getByText(say.nobodyYet).first().waitFor();
  expect(await pane.getByRole('article').count()).toBe(0);

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
  expect(await open.page.getByRole('alert').count()).toBe(0);
});

test('what is open stands beside a customer’s mail once Excel published it in the team folder', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page: at, words } = open;
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const sending = companySendingWords('nl-BE');
  const items = openItemsWords('nl-BE');
  await user.readSheet();
  await user.press(words.check.fillSender);
  await frame.getByLabel(words.settings.name).fill(COMPANY);
  await user.press(sending.sending);
  await frame.getByLabel(sending.teamLink).fill(demoLibrary().folders[0]?.link ?? '');
  await user.press(sending.teamFind);
  await user.sees(teamFolderWords('nl-BE').copied);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await user.press(words.settings.save);
  await user.sees(words.findings['sender-set']({ ...noFacts, sender: COMPANY }));
  await user.readAgain();

  await tab(at, page.mailbox).click();
  await at.evaluate((address) => {
    const from = { name: 'De Gouden Kroon', address };
    const to = ['noor.peeters@bosveld.example'];
    window.dunningWorkbench?.mailbox.receive({
      from,
      to,
      subject: 'Onze rekening',
      content: 'Wat staat er open?',
    });
  }, CUSTOMER);
  await tab(at, page.inbox).click();
  await messages(at).filter({ hasText: 'Onze rekening' }).getByRole('button').click();
  const pane = await outlookPane(at);
  const part = pane.getByRole('region', { name: items.title });
  await part.getByRole('table').waitFor();
  expect(await part.getByRole('listitem').first().textContent()).toMatch(/^EUR\u00a0[\d.]+,\d\d/);
  expect(await part.textContent()).toContain(items.listOf('21/11/2026', 'Noor Peeters'));
  expect(await seriousFaults(pane.locator('body'), pane)).toEqual([]);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('in German, dark and 320 px wide nothing is cut off', async () => {
  const open = await openWorkbench({ language: 'de', theme: 'dark' });
  await new PaneUser(await open.pane(), open.words).runOfTwo(COMPANY);
  await tab(open.page, workbenchWords['de-DE'].mailbox).click();
  const pane = await outlookPane(open.page);
  await open.page
    .getByRole('region', { name: workbenchWords['de-DE'].mailbox })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click();
  await pane.getByRole('heading', { name: outlookWords('de').correspondence.itself }).waitFor();
  const [width, content] = await pane.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ]);
  expect([width, content]).toEqual([320, 320]);
  expect(await pane.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  expect(await seriousFaults(pane.locator('body'), pane)).toEqual([]);
  expect(open.errors).toEqual([]);
});
