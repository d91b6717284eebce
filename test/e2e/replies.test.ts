import type { Page } from 'playwright-core';
import { reasonNames } from '../../src/wording/pane/reasonNames';
import { repliesWords } from '../../src/wording/pane/replies';
import { replyOfferWords } from '../../src/wording/pane/replyOffers';
import { seriousFaults } from './support/axe';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, type OpenWorkbench, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const say = repliesWords('nl-BE');
const offer = replyOfferWords('nl-BE');

/** The customer with this address answers the mail that reminded them. */
const answer = (page: Page, customer: string, text: string): Promise<void> =>
  page.evaluate(
    ([address, content]) => {
      const mailbox = window.dunningWorkbench?.mailbox;
      const sent = mailbox?.messages('sentitems').find(({ to }) => to.includes(address));
      if (mailbox === undefined || sent === undefined) throw new Error(`Nothing was sent to ${address}`);
      mailbox.receive({
        subject: `Antw: ${sent.subject}`,
        from: { name: 'An Claes', address },
        contentType: 'text',
        content,
        headers: [
          { name: 'In-Reply-To', value: sent.internetMessageId },
          { name: 'References', value: sent.internetMessageId },
        ],
      });
    },
    [customer, text] as const,
  );

const CAFE = 'cafe@voorbeeld.example';
const FILE = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,2026-0101,2026-10-01,100.00,EUR',
  `1002,Café Noord,${CAFE},2026-0102,2026-10-15,50.00,EUR`,
];

/** Opens a list of two customers and reminds both. */
async function bothReminded(): Promise<OpenWorkbench> {
  const open = await openWorkbench({ language: 'nl-BE' });
  await openCsv(open.page, 'posten.csv', FILE);
  await new PaneUser(await open.pane(), open.words).runOfTwo('Demo NV');
  return open;
}

const proposed = async (user: PaneUser): Promise<string[]> =>
  (await user.proposedCustomers()).map(({ name }) => name);

test('a promise in Dutch files itself to the reminded invoice, is recorded by one click, and the next run leaves it out', async () => {
  const open = await bothReminded();
  const { page, words } = open;
  const mailTo = words.propose.selectMail;

  // Three weeks later both would be reminded again.
  await page.evaluate(() => window.dunningWorkbench?.setToday('2026-12-12'));
  const user = new PaneUser(await open.pane(), words);
  const { frame } = user;
  await user.readSheet();
  await user.toProposal();
  expect(await proposed(user)).toEqual([mailTo('Bakkerij Ooststraat'), mailTo('Café Noord')]);

  await answer(page, CAFE, 'Beste,\n\nWij betalen op 18 december.\n\nMet vriendelijke groeten,\nAn Claes');
  await user.step(words.steps.check);
  await user.readAgain();
  await frame.getByRole('button', { name: say.toLookAt(1) }).click();
  await user.heading(say.title);
  await frame.locator('blockquote', { hasText: 'Wij betalen op 18 december.' }).waitFor();
  await frame.getByText('2026-0102').first().waitFor();
  expect(await frame.getByText('2026-0101').count()).toBe(0);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await frame.getByRole('button', { name: new RegExp(`^${offer.record.promise}: `) }).click();
  await frame.getByText(/^Belofte genoteerd: vrijdag\s18\/12\/2026, EUR\s50,00$/).waitFor();
  await frame.getByRole('button', { name: new RegExp(`^${say.undoOf('Belofte')}`) }).waitFor();
  await user.press(say.back);
  await user.toProposal();
  expect(await proposed(user)).toEqual([mailTo('Bakkerij Ooststraat')]);
  await frame.getByRole('button', { name: `${reasonNames('nl-BE').promised} (1)` }).click();
  const left = frame.getByRole('listitem').filter({ hasText: '2026-0102' });
  await left.getByText('Belofte om te betalen tegen 18/12/2026: tot dan geen herinnering.').waitFor();

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});

test('the mail itself is shown in a frame that runs and fetches nothing', async () => {
  const open = await bothReminded();
  const user = new PaneUser(await open.pane(), open.words);
  await user.press(open.words.result.done);
  await answer(open.page, CAFE, 'Beste,\n\nWij betalen vrijdag.');
  await user.readSheet();
  const { frame } = user;
  await frame.getByRole('button', { name: say.toLookAt(1) }).click();
  await frame.getByRole('button', { name: /^De mail lezen/ }).click();
  await frame.getByRole('region', { name: 'Inhoud van de mail' }).getByText('Wij betalen vrijdag.').waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
