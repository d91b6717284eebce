import { noFacts } from '../../src/wording/pane/findings/facts';
import { words as workbenchWords } from '../../src/workbench/words';
import { PaneUser } from './support/pane';
import { calculated, closeBrowser, openWorkbench } from './support/workbench';
import { mails, sheetTexts } from './support/workbook';

afterAll(closeBrowser);

const COMPANY = 'Martens Horeca Groothandel NV';

test('reads the sample, sends the reminders, files them, and proposes nothing twice', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const user = new PaneUser(await open.pane(), words);

  // Check: everything the sheet says of itself is confirmed.
  await user.readSheet();
  await user.sees(words.findings['totals-agree'](noFacts));
  await user.sees(words.reading.found(150, 40));
  await user.fillSender(COMPANY);

  // Propose: two customers have no address and cannot be chosen.
  await user.toProposal();
  const proposed = await user.proposedCustomers();
  const all = proposed.filter(({ chosen }) => chosen).length;
  expect(proposed).toHaveLength(all + 2);
  const addressless = proposed.filter(({ chosen }) => !chosen);
  expect(addressless.every(({ disabled }) => disabled)).toBe(true);

  const count = 12;
  await user.choose(count);
  const left = (await user.proposedCustomers()).filter(({ chosen }) => !chosen).map(({ name }) => name);

  // Preview: the very mail.
  await user.toPreview();
  await user.sees(words.preview.position(1, count));
  const preview = await user.previewedMail();
  await user.toSend();
  await user.send(count);

  // The mailbox has them all, the first one letter for letter as previewed.
  const sent = await mails(page, 'sentitems');
  expect(sent).toHaveLength(count);
  expect(await mails(page, 'drafts')).toEqual([]);
  const first = sent.find(({ subject }) => subject === preview.subject);
  // What is shown has the pictures in it; the mail names them by their ids.
  const plain = (html: string | undefined) => html?.replace(/src="(?:cid|data):[^"]*"/g, 'src');
  expect(plain(first?.html)).toBe(plain(preview.html));

  // The dossier has one row per reminded invoice, each in the mail that its key names.
  const [header, ...rows] = (await sheetTexts(page, 'Dossier')) ?? [];
  expect(header).toEqual(['id', 'at', 'by', 'kind', 'item', 'customer', 'detail']);
  expect(rows.length).toBeGreaterThanOrEqual(count);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  const details = rows.map((row) => JSON.parse(row[6] ?? '') as { mailKey: string; level: number });
  expect(new Set(details.map(({ mailKey }) => mailKey)).size).toBe(count);
  expect(new Set(details.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));

  // Again on the same day: only those that were left out, and the two that could not be written to.
  await user.press(words.result.done);
  await user.readSheet();
  await user.toProposal();
  expect((await user.proposedCustomers()).map(({ name }) => name)).toEqual(left);

  // Closed without saving: the dossier is gone from the file, and the mailbox still knows.
  const { reopen, reopenConfirm } = workbenchWords['nl-BE'];
  await page.getByRole('button', { name: reopen, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: reopenConfirm }).click();
  await page.waitForFunction(() => window.dunningWorkbench?.workbook.sheets.byName('Dossier') === undefined);
  await calculated(page);
  const again = new PaneUser(await open.pane(), words);
  await again.readSheet();
  await again.sees(words.findings['dossier-recovered']({ ...noFacts, recovered: rows.length }));
  await again.toProposal();
  expect((await again.proposedCustomers()).map(({ name }) => name)).toEqual(left);
  expect(await mails(page, 'sentitems')).toHaveLength(count);
  const [, ...recovered] = (await sheetTexts(page, 'Dossier')) ?? [];
  expect(recovered.map(([id]) => id).sort()).toEqual(rows.map(([id]) => id).sort());

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
