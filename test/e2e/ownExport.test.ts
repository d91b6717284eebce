import { noFacts } from '../../src/wording/pane/findings/facts';
import { showSheet, typeInto } from './support/grid';
import { openExport } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';
import { mails, sheetTexts } from './support/workbook';

afterAll(closeBrowser);

const SHEET = 'Openstaande posten';
const bakery = { number: '00031', name: 'Bakkerij De Gouden Aar BV', to: 'facturen@gouden-aar.example' };
const studio = { number: 'K0014', name: "Atelier d'Été SA", to: 'compta@atelier-ete.example' };

test('an export of one’s own: customers added, addresses typed in the grid, reminders sent once', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await openExport(page, 'openstaande-posten-nl.xlsx');
  const user = new PaneUser(await open.pane(), words);

  // Check: 72 items of 15 customers, as much as the sheet's own total.
  await user.readSheet();
  await user.sees(words.reading.found(72, 15));
  await user.sees(words.findings['totals-agree'](noFacts));
  await user.sees('488.030,62');
  await user.fillSender('Demo NV');

  // Nobody has an address: nothing can go out, and what to do is said.
  await user.toProposal();
  await user.sees(words.propose.emptyTitle);
  await user.sees(words.check.addressesHelp);
  expect((await user.proposedCustomers()).every(({ disabled }) => disabled)).toBe(true);
  await user.step(words.steps.check);

  // The customer table comes in front, with every customer and no address.
  await user.press(words.check.addCustomers(15));
  await user.sees(words.findings['customers-known']({ ...noFacts, count: 15 }));
  const [header = [], ...customers] = (await sheetTexts(page, 'Klanten')) ?? [];
  expect(header.slice(0, 3)).toEqual(['Klantnummer', 'Naam', 'E-mail']);
  expect(customers).toHaveLength(15);
  expect(customers.every((row) => row[2] === '')).toBe(true);

  // Addresses are typed into it, and the items are read again while it stands in front.
  for (const { number, to } of [bakery, studio]) {
    const row = customers.findIndex((cells) => cells[0] === number) + 2;
    await typeInto(page, `C${row}`, to);
  }
  expect((await sheetTexts(page, 'Klanten'))?.filter((row) => row[2]?.includes('@'))).toHaveLength(2);
  await user.readAgain();
  await user.sees(words.reading.found(72, 15));
  await user.toProposal();
  const proposed = await user.proposedCustomers();
  expect(proposed.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual([
    words.propose.selectMail(bakery.name),
    words.propose.selectMail(studio.name),
  ]);
  expect(proposed.filter(({ chosen }) => !chosen).every(({ disabled }) => disabled)).toBe(true);
  expect(proposed.length).toBeGreaterThan(10);

  await user.toPreview();
  await user.sees(words.preview.position(1, 2));
  const preview = await user.previewedMail();
  expect(preview.html).toContain('2026-00136');
  await user.toSend();
  await user.send(2);

  const sent = await mails(page, 'sentitems');
  expect(sent.map(({ to }) => to).sort()).toEqual([studio.to, bakery.to]);
  expect(sent.find(({ to }) => to === bakery.to)).toMatchObject(preview);

  // One row per invoice that is late: five of the bakery, one of the studio.
  const [, ...rows] = (await sheetTexts(page, 'Dossier')) ?? [];
  const documents = rows.map((row) => (JSON.parse(row[6] ?? '') as { document: string }).document);
  expect(documents.sort()).toEqual([
    '2026-00122',
    '2026-00130',
    '2026-00131',
    '2026-00136',
    '2026-00142',
    '2026-00196',
  ]);

  // A second run on the same day has nothing to send, whichever sheet was in front meanwhile.
  await showSheet(page, SHEET);
  await user.press(words.result.done);
  await user.readSheet();
  await user.toProposal();
  await user.sees(words.propose.emptyTitle);
  expect(await user.proposedCustomers()).toEqual(proposed.filter(({ chosen }) => !chosen));

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
