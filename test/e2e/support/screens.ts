import { changesWords } from '../../../src/wording/pane/changes';
import { noFacts } from '../../../src/wording/pane/findings/facts';
import { proceduresWords } from '../../../src/wording/pane/procedures';
import { PaneUser } from './pane';
import type { OpenWorkbench } from './workbench';

/** Makes the pane 320 px wide, the narrowest that Excel gives. */
export async function narrow({ page }: OpenWorkbench): Promise<void> {
  await page.locator('iframe[src="/taskpane.html"]').evaluate((frame) => {
    const pane = frame.parentElement;
    if (pane) pane.style.cssText = 'width: 320px; border: none';
  });
}

/**
 * Walks through every screen of the pane on the sample workbook, sending two reminders on the way, and calls
 * `onScreen` on each.
 */
export async function everyScreen(
  open: OpenWorkbench,
  onScreen: (name: string) => Promise<void>,
): Promise<void> {
  const { page, words, language } = open;
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  await frame.getByRole('button', { name: words.reading.readSheet }).waitFor();
  await onScreen('first start');

  await user.readSheet();
  await frame.getByRole('button', { name: words.reading.columns(12) }).click();
  await frame.getByRole('combobox').first().waitFor();
  await user.press(words.check.fillSender);
  await frame.getByLabel(words.settings.name).waitFor();
  await onScreen('check with the columns and the question for the company');
  await frame.getByLabel(words.settings.name).fill('Martens Horeca Groothandel NV');
  await user.press(words.settings.save);
  await user.sees(words.findings['sender-set']({ ...noFacts, sender: 'Martens Horeca Groothandel NV' }));
  await onScreen('check');

  await user.toProposal();
  await frame.locator('main li [aria-expanded="false"]').first().click();
  await frame.locator('main section [aria-expanded="false"]').first().click();
  await onScreen('proposal with a mail and a reason opened');

  await frame.getByLabel(words.propose.selectAll).uncheck();
  const boxes = frame.locator('main li > div > input[type="checkbox"]:not([disabled])');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await user.toPreview();
  await frame.getByTitle(words.preview.mail).waitFor();
  await onScreen('preview');

  await user.toSend();
  await frame.getByRole('button', { name: words.send.send(2) }).click();
  await frame.getByText(words.send.confirmTitle(2)).waitFor();
  await onScreen('confirmation');
  await user.press(words.frame.cancel);
  await onScreen('sending');
  await user.send(2);
  await onScreen('result');

  await page.evaluate(() => {
    const workbook = window.dunningWorkbench?.workbook;
    const sheet = workbook?.sheets.byName('Open items');
    if (workbook && sheet)
      workbook.select({ sheet: sheet.id, row: 9, column: 1, rows: 1, columns: 1 }, 'user');
  });
  await frame.getByRole('region', { name: words.selection.title }).waitFor();
  await onScreen('selection card');
  await user.press(words.dossier.open);
  await frame.getByRole('region', { name: words.dossier.timeline }).waitFor();
  await onScreen('dossier');

  await user.press(words.frame.settings);
  await frame.getByLabel(words.settings.name).waitFor();
  await onScreen('settings');

  const procedures = proceduresWords(language);
  await user.press(procedures.open);
  await user.heading(procedures.title);
  await onScreen('procedures');
  await frame.locator('main li button').first().click();
  await frame.getByRole('button', { name: procedures.copy, exact: true }).waitFor();
  await onScreen('procedure');
  await user.press(words.frame.settings);
  const changes = changesWords(language);
  await user.press(changes.open);
  await frame.getByRole('button', { name: changes.undo }).first().waitFor();
  await onScreen('changes');
}
