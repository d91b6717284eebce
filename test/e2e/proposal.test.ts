import { proposeLookWords } from '../../src/wording/pane/proposeLook';
import { reasonNames } from '../../src/wording/pane/reasonNames';
import { seriousFaults } from './support/axe';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const CUSTOMERS = 2000;

/**
 * Two thousand customers with an invoice each, one in four reminded once before: those are due for level 2. Every
 * customer owes its number in euros; every hundredth has no address.
 */
const lines = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt,Aanmaningsniveau,Laatste herinnering',
  ...Array.from({ length: CUSTOMERS }, (_, at) => {
    const number = at + 1;
    const mail = number % 100 === 0 ? '' : `k${number}@voorbeeld.example`;
    const before = number % 4 === 1 ? '1,2026-10-28' : ',';
    return `K${number},Klant ${number},${mail},F-${number},2026-10-01,${number}.00,EUR,${before}`;
  }),
];

test('two thousand customers: found, grouped, and chosen by level and amount, by keyboard too', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const look = proposeLookWords('nl-BE');
  await openCsv(page, 'posten.csv', lines);
  await narrow(open);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  await user.readSheet();
  await user.toProposal();
  await user.heading(words.propose.title(CUSTOMERS));
  await user.sees(words.propose.selected(1980, 1980));
  const rows = frame.locator('main [data-index]');
  expect(await rows.count()).toBeLessThan(100);

  // The keyboard: a slash to the search, the arrows through what it finds, space ticks, Enter opens.
  await frame.getByLabel(words.propose.selectAll).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('klant 199');
  await user.sees(look.shown(11, CUSTOMERS));
  const first = frame.getByRole('checkbox', { name: words.propose.selectMail('Klant 199'), exact: true });
  await first.focus();
  await page.keyboard.press('Space');
  await user.sees(words.propose.selected(1979, 1979));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await frame.getByRole('list', { name: words.propose.open('Klant 1999') }).waitFor();
  await frame.getByLabel(look.why('Klant 199'), { exact: true }).selectOption({ label: look.causes.sales });

  // Grouped by level, the highest first; then level 2 alone, from 1,500 euros on.
  await frame.getByLabel(words.propose.search).fill('');
  await user.press(look.order);
  await frame.getByRole('menuitemradio', { name: look.groupings.level, exact: true }).click();
  await page.keyboard.press('Escape');
  await frame.getByRole('checkbox', { name: look.selectGroup(words.states.level(2)) }).waitFor();
  await user.press(look.filter);
  await frame.getByRole('checkbox', { name: words.states.level(2), exact: true }).check();
  await frame.getByLabel(`${look.amount} ${look.from.toLowerCase()}`).fill('1500');
  // 1501, 1505 … 1997: none of them is a hundredth customer.
  await user.press(look.selectOnly(125));
  await user.sees(words.propose.selected(125, 125));
  expect(await seriousFaults(frame.locator('main'), frame)).toEqual([]);

  // To the preview and back: all is as it was left.
  await user.toPreview();
  await user.sees(words.preview.position(1, 125));
  await user.step(words.steps.propose);
  await user.sees(look.shown(125, CUSTOMERS));
  await user.press(look.clear);

  // What does not go out is counted by reason, with the reasons that were given.
  await user.press(words.propose.leftOut(1875));
  const group = frame.getByRole('button', { name: `${reasonNames('nl-BE')['excluded-by-hand']} (1.855)` });
  await group.click();
  await frame.getByRole('button', { name: `${reasonNames('nl-BE')['no-address']} (20)` }).waitFor();
  await frame.getByRole('list', { name: reasonNames('nl-BE')['excluded-by-hand'] }).waitFor();
  expect(await seriousFaults(frame.locator('main'), frame)).toEqual([]);
  expect(open.errors).toEqual([]);
});
