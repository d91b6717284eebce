import { rulesWords } from '../../src/wording/pane/rules';
import { textsWords } from '../../src/wording/pane/texts';
import { seriousFaults } from './support/axe';
import { typeInto } from './support/grid';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

/** A business of the sample workbook that is written to in the Dutch of Belgium, at level 1. */
const CUSTOMER = 'Bakkerij Vanhoutte & Zonen BV';
const ASKED = 'Wij missen nog EUR\u00a08.517,14.';

test('a text is written in the pane, seen on a customer, kept in the workbook and used by the run', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await narrow(open);
  const text = textsWords('nl-BE');
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const place = (name: string) =>
    frame.getByRole('navigation', { name: words.frame.places }).getByRole('button', { name }).click();
  const mail = (title: string) => frame.frameLocator(`iframe[title="${title}"]`).locator('body');
  const before = frame.getByLabel(text.parts.before, { exact: true });

  await user.readSheet();
  await user.fillSender('Zonneveld Papier');
  await place(words.frame.settings);
  await user.press(text.open);
  await user.heading(text.title);
  await user.sees(text.shipped);
  await mail(text.mailTo).getByText(CUSTOMER).first().waitFor();

  // The preview follows what is typed; a word that does not exist is named and mended by one press.
  await before.fill('Beste {{ custmer }},\n\nWij missen nog {{ total }}.');
  await user.press(text.replaceBy('{{ customer }}'));
  await mail(text.mailTo).getByText(`Beste ${CUSTOMER},`).waitFor();
  await mail(text.mailTo).getByText(ASKED).waitFor();
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);

  await user.press(text.save);
  await user.sees(text.saved);
  const [headers = [], row = []] = (await sheetTexts(page, 'Teksten')) ?? [];
  expect(row[headers.indexOf(text.parts.before)]).toBe(
    'Beste {{ customer }},\n\nWij missen nog {{ total }}.',
  );
  expect(row.slice(0, 3)).toEqual(['niveau 1', 'Nederlands (België)', 'zakelijk']);

  // The run goes by it without reading the sheet anew.
  await place(words.frame.run);
  await user.toProposal();
  await frame.getByLabel(words.propose.selectAll).uncheck();
  await frame.getByLabel(CUSTOMER).first().check();
  await user.toPreview();
  await mail(words.preview.mail).getByText(ASKED).waitFor();

  // What is typed into the row shows on the page.
  await place(words.frame.settings);
  await frame
    .getByRole('button', { name: `${rulesWords('nl-BE').show}: ${rulesWords('nl-BE').names.texts}` })
    .click();
  const column = String.fromCharCode(65 + headers.indexOf(text.parts.subject));
  await typeInto(page, `${column}2`, 'Even herinneren');
  await user.press(text.open);
  await frame.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Even herinneren'),
  );
  await mail(text.mailTo).getByText('Wij missen nog').waitFor();
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
