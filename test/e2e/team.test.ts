import { readFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { demoAccount, demoColleague, demoLibrary } from '../../src/host/graph/demo';
import { companySendingWords } from '../../src/wording/pane/companySending';
import { type DossierAction, dossierActionWords } from '../../src/wording/pane/dossierActions/words';
import { dossierTimelineWords } from '../../src/wording/pane/dossierTimeline/words';
import { noFacts } from '../../src/wording/pane/findings/facts';
import { reasonNames } from '../../src/wording/pane/reasonNames';
import { words as workbenchWords } from '../../src/workbench/words';
import { seriousFaults } from './support/axe';
import { openAsColleague } from './support/colleague';
import { openDossier } from './support/grid';
import { openBytes, openCsv } from './support/ownFile';
import { fillLetter, PaneUser } from './support/pane';
import { closeBrowser, type OpenWorkbench, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const FILE = [
  'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
  '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-10-01,100.00,EUR',
  '1002,Café Noord,cafe@voorbeeld.example,F-2,2026-10-15,50.00,EUR',
];
const forms = dossierActionWords('nl-BE');
const timeline = dossierTimelineWords('nl-BE');
const sending = companySendingWords('nl-BE');

/** Names the company and the folder of its team. */
async function chooseTeam(user: PaneUser): Promise<void> {
  const { frame, words } = user;
  await user.press(words.check.fillSender);
  await frame.getByLabel(words.settings.name).fill('Demo NV');
  await fillLetter(frame, words.details);
  await user.press(sending.sending);
  await frame.getByLabel(sending.teamLink).fill(demoLibrary().folders[0]?.link ?? '');
  await user.press(sending.teamFind);
  await user.sees(sending.teamSave);
  await user.press(words.settings.save);
  await user.sees(words.findings['sender-set']({ ...noFacts, sender: 'Demo NV' }));
}

/** The workbook as the workbench saves it. */
async function savedCopy({ page }: OpenWorkbench): Promise<Uint8Array> {
  const save = page.getByRole('button', { name: workbenchWords['nl-BE'].save, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return readFileSync(await download.path());
}

/** Files something in the dossier in front. */
async function file(user: PaneUser, action: DossierAction, field: string, text: string): Promise<void> {
  await user.press(forms.names[action]);
  await user.frame.getByRole('form', { name: forms.names[action] }).getByLabel(field).fill(text);
  await user.press(forms.save);
  await user.sees(forms.done[action]);
}

/** The entry of the timeline in front that says this. */
const entry = (user: PaneUser, text: string): Locator =>
  user.frame.getByRole('region', { name: user.words.dossier.timeline }).getByRole('listitem').filter({
    hasText: text,
  });

const mailOf = (frame: Frame, customer: string): Locator =>
  frame.locator('main li:has(input[type="checkbox"])').filter({ hasText: customer });

test('two people, each with a workbook, see in one team folder what the other filed', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { words } = open;
  await openCsv(open.page, 'posten.csv', FILE);
  const noor = new PaneUser(await open.pane(), words);
  await noor.readSheet();
  await chooseTeam(noor);
  await noor.readAgain();

  const other = await openAsColleague(open);
  await openBytes(other.page, await savedCopy(open), 'posten van Bram.xlsx');
  const bram = new PaneUser(await other.pane(), words);
  await bram.readSheet();
  await bram.toProposal();
  await mailOf(bram.frame, 'Café Noord').waitFor();

  await openDossier(open, 3);
  await noor.heading(words.dossier.title('F-2'));
  await file(noor, 'promise', forms.fields.paysBy, '2026-12-04');

  // The colleague reads again: the invoice is left out, and the dossier tells who was promised what.
  await bram.step(words.steps.check);
  await bram.readAgain();
  await bram.toProposal();
  await mailOf(bram.frame, 'Bakkerij Ooststraat').waitFor();
  expect(await mailOf(bram.frame, 'Café Noord').count()).toBe(0);
  await bram.frame.getByRole('button', { name: `${reasonNames('nl-BE').promised} (1)` }).click();
  await bram.sees('te betalen tegen 4/12/2026: tot dan geen herinnering');
  await openDossier(other, 3);
  await bram.heading(words.dossier.title('F-2'));
  await entry(bram, timeline.kinds.promise).getByText(demoAccount.address).waitFor();
  expect(await seriousFaults(bram.frame.locator('body'), bram.frame)).toEqual([]);

  await file(bram, 'note', forms.fields.note, 'De boekhouder belt maandag.');
  await noor.press(words.dossier.back);
  await noor.readAgain();
  await openDossier(open, 3);
  await entry(noor, 'De boekhouder belt maandag.').getByText(demoColleague.address).waitFor();
  for (const { errors, outside } of [open, other]) {
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  }
});
