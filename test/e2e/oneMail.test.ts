import { editMailWords } from '../../src/wording/pane/editMail';
import { seriousFaults } from './support/axe';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';
import { mails } from './support/workbook';

afterAll(closeBrowser);

test('one mail is changed, tried on oneself, and sent as it was previewed', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  const say = editMailWords('nl-BE');
  const user = new PaneUser(await open.pane(), words);
  await user.readSheet();
  await user.fillSender('Martens Horeca Groothandel NV');
  await user.toProposal();
  const count = (await user.proposedCustomers()).filter(({ chosen }) => chosen).length;
  await user.toPreview();

  await user.press(say.edit);
  const { frame } = user;
  await frame.getByLabel(say.subject, { exact: true }).fill('Even over uw facturen');
  const before = frame.getByLabel(say.before);
  await before.fill(`Dag Jan, zoals besproken.\n\n${await before.inputValue()}`);
  expect(await seriousFaults(frame.locator('body'), frame)).toEqual([]);
  await user.press(say.save);
  await user.sees('Even over uw facturen');

  // Away over the bar of steps, without a word: what was written is still there.
  await user.press(say.edit);
  await before.fill(`${await before.inputValue()}\n\nTot binnenkort.`);
  await user.step(words.steps.check);
  await user.step(words.steps.preview);
  expect((await user.previewedMail()).html).toContain('Tot binnenkort.');

  // A test: it arrives, and the run still proposes all.
  await user.press(say.test);
  await frame.getByText('Hij telt niet als herinnering.').waitFor();
  const tests = await mails(page, 'sentitems');
  expect(tests.map(({ subject }) => subject)).toEqual(['[Test] Even over uw facturen']);
  await user.step(words.steps.check);
  await user.readAgain();
  await user.toProposal();
  expect((await user.proposedCustomers()).filter(({ chosen }) => chosen)).toHaveLength(count);

  await user.choose(2);
  await user.toPreview();
  const preview = await user.previewedMail();
  expect(preview.html).toContain('Dag Jan, zoals besproken.');
  await user.toSend();
  await user.send(2);
  const sent = await mails(page, 'sentitems');
  expect(sent).toHaveLength(3);
  const changed = sent.find(({ subject }) => subject === 'Even over uw facturen');
  // What is shown has the pictures in it; the mail names them by their ids.
  const plain = (html: string) => html.replace(/src="(?:cid|data):[^"]*"/g, 'src');
  expect(plain(changed?.html ?? '')).toBe(plain(preview.html));
  expect(open.errors).toEqual([]);
});
