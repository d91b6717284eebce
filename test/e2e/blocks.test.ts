import { dossierActionWords } from '../../src/wording/pane/dossierActions/words';
import { dossierCustomerWords } from '../../src/wording/pane/dossierCustomer';
import { dossierTimelineWords } from '../../src/wording/pane/dossierTimeline/words';
import { quietWords } from '../../src/wording/pane/quietPeriods';
import { reasonNames } from '../../src/wording/pane/reasonNames';
import { seriousFaults } from './support/axe';
import { openDossier, placeOf } from './support/grid';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const FILE = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-10-12,100.00,EUR',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-2,2026-10-14,50.00,EUR',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-3,2026-10-16,25.50,EUR',
  '1002,Café Noord,cafe@voorbeeld.example,F-4,2026-10-15,60.00,EUR',
  '1003,Drukkerij Zuid,drukkerij@voorbeeld.example,F-5,2026-10-15,80.00,EUR',
  '1004,Elektro West,elektro@voorbeeld.example,F-6,2026-10-15,70.00,EUR',
];

test('a dispute in part, a plan, an insolvency and a quiet period: the proposal names each, until one is undone', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await openCsv(page, 'posten.csv', FILE);
  await narrow(open);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const forms = dossierActionWords('nl-BE');
  const quiet = quietWords('nl-BE');
  const names = reasonNames('nl-BE');
  const back = dossierCustomerWords('nl-BE');
  const clean = async () => expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  const field = (label: string) => frame.getByLabel(label, { exact: true });
  const mailOf = (customer: string) =>
    frame.locator('main li:has(input[type="checkbox"])').filter({ hasText: customer });
  const customerPage = async (row: number, name: string): Promise<void> => {
    await openDossier(open, row);
    await user.press(back.open);
    await user.heading(name);
  };
  const choose = async (action: string): Promise<void> => {
    await user.press(forms.more);
    await frame.getByRole('menuitem', { name: action, exact: true }).click();
  };
  await user.readSheet();
  await user.fillSender('Demo NV');
  await user.toProposal();
  await mailOf('Elektro West').first().waitFor();

  // From the card of the selected row: 20.00 of 60.00 is contested.
  const { x, y } = await placeOf(page, 5);
  await page.mouse.click(x, y);
  await user.press(words.selection.record);
  await frame.getByText(forms.groups.block, { exact: true }).waitFor();
  await frame.getByRole('menuitem', { name: forms.names.dispute, exact: true }).click();
  await field(forms.fields.part).check();
  await frame.getByRole('textbox', { name: forms.fields.amount }).fill('20');
  await user.sees(forms.effects.dispute({ day: null, days: 0, whole: false, filed: false }));
  await clean();
  await user.press(forms.save);
  await user.sees(forms.done.dispute);

  // A plan over three invoices: one cent is wrong, and said so beside it.
  await customerPage(2, 'Bakkerij Ooststraat');
  await choose(forms.names.plan);
  await field(forms.plan.count).fill('2');
  await field(forms.plan.own).check();
  await field(forms.plan.amount(1)).fill('100');
  await field(forms.plan.amount(2)).fill('75,51');
  await user.press(forms.save);
  await user.sees('De termijnen zijn 0,01 te veel.');
  await clean();
  await field(forms.plan.amount(2)).fill('75,50');
  await user.press(forms.save);
  await user.sees(forms.done.plan);
  await user.sees('3\u00a0posten: Afbetalingsplan: 100,00 tegen 27/11/2026');
  await clean();

  await customerPage(6, 'Drukkerij Zuid');
  await choose(forms.names.insolvency);
  await frame.getByLabel(forms.fields.officer).fill('Mr. De Wit');
  await frame.getByLabel(forms.fields.filed).fill('2026-11-21');
  await clean();
  await user.press(forms.save);
  await user.sees(forms.done.insolvency);

  await customerPage(7, 'Elektro West');
  await user.press(quiet.addFor);
  await field(`${quiet.from}`).or(frame.getByLabel(quiet.from)).first().fill('2026-11-20');
  await frame.getByLabel(quiet.to).fill('2026-12-04');
  await frame.getByLabel(quiet.reason).fill('jaarlijkse sluiting');
  await clean();
  await user.press(quiet.save);
  await user.sees(quiet.added);
  await clean();

  await user.press(words.dossier.back);
  await user.press(words.dossier.back);
  await mailOf('Elektro West').first().waitFor({ state: 'hidden' });
  await mailOf('Café Noord').filter({ hasText: '40,00' }).first().waitFor();
  expect(await mailOf('Bakkerij Ooststraat').count()).toBe(0);
  for (const [name, why] of [
    [`${names['instalment-plan']} (3)`, '100,00 te betalen tegen 27/11/2026'],
    [`${names.insolvency} (1)`, 'vordering ingediend op 21/11/2026 bij Mr. De Wit'],
    [`${names['quiet-period']} (1)`, 'rustperiode tot en met 4/12/2026 (jaarlijkse sluiting)'],
  ] as const) {
    await frame.getByRole('button', { name }).click();
    await user.sees(why);
  }
  await clean();

  // One click takes the whole plan back.
  await customerPage(2, 'Bakkerij Ooststraat');
  const timeline = dossierTimelineWords('nl-BE');
  await user.press(timeline.undoOf(timeline.kinds.plan));
  await user.sees(forms.undone);
  await user.press(words.dossier.back);
  await user.press(words.dossier.back);
  await mailOf('Bakkerij Ooststraat').first().waitFor();
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
