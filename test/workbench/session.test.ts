/** @jest-environment jsdom */
import { Session } from '../../src/workbench/session';

const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

function start() {
  window.localStorage.clear();
  const preferences = { language: 'nl-BE', theme: 'light' } as const;
  const session = new Session({ window, preferences, requirementSets: { ExcelApi: '1.9' } });
  return { session, state: () => session.state.get() };
}

async function withFile() {
  const made = start();
  await made.session.openBytes(csv('Klant;Saldo\nMaes;12\n'), 'lijst.csv');
  return made;
}

const firstCell = { row: 1, column: 0, rows: 1, columns: 1 };

test('opens a file and loads the pane for it', async () => {
  const { session, state } = await withFile();
  expect(session.workbook.fileName).toBe('lijst.csv');
  expect(state()).toMatchObject({ modified: false, opening: false, paneLoads: 1 });
});

test('a file that cannot be read leaves the workbook open and says so', async () => {
  const { session, state } = await withFile();
  const before = session.workbook;
  expect(await session.openBytes(csv('PK nonsense'), 'kapot.xlsx')).toBe(false);
  expect(session.workbook).toBe(before);
  expect(state()).toMatchObject({ opening: false, paneLoads: 1 });
  expect(state().troubles).toMatchObject([{ kind: 'not-a-workbook', detail: 'kapot.xlsx' }]);
});

test('an edit is unsaved, a selection and a result are not', async () => {
  const { session, state } = await withFile();
  const { workbook } = session;
  const area = { sheet: workbook.sheets.active.id, ...firstCell };
  workbook.select(area, 'user');
  workbook.calculation.write(area.sheet, []);
  expect(state().modified).toBe(false);
  workbook.cells.enter(area, 'Peeters', 'add-in');
  expect(state().modified).toBe(true);
});

test('reopening drops the edits and keeps the mailbox', async () => {
  const { session, state } = await withFile();
  const { sheets, cells } = session.workbook;
  cells.enter({ sheet: sheets.active.id, ...firstCell }, 'Peeters', 'user');
  const message = mail();
  session.mailbox.restore({ version: 1, made: 1, messages: [message] });
  await session.reopen();
  expect(session.workbook.sheets.active.cell(1, 0).content).toBe('Maes');
  expect(state().modified).toBe(false);
  expect(session.mailbox.messages('sentitems')).toHaveLength(1);
});

test('what is changed while the file is made is still unsaved', async () => {
  const { session, state } = await withFile();
  const { workbook } = session;
  const area = { sheet: workbook.sheets.active.id, ...firstCell };
  const downloaded = new Promise<void>((resolve) => {
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => resolve());
  });
  URL.createObjectURL = () => 'blob:workbook';
  URL.revokeObjectURL = () => undefined;
  workbook.cells.enter(area, 'Peeters', 'user');
  session.save();
  workbook.cells.enter(area, 'Janssens', 'user');
  await downloaded;
  await Promise.resolve();
  expect(state().modified).toBe(true);
});

test('another day moves the clock of the page and loads the pane again', async () => {
  const { session, state } = await withFile();
  session.setToday('2027-01-05');
  const today = new Date();
  expect([today.getFullYear(), today.getMonth(), today.getDate()]).toEqual([2027, 0, 5]);
  expect(state()).toMatchObject({ today: '2027-01-05', paneLoads: 2 });
  session.setToday('2027-02-30');
  expect(state().today).toBe('2027-01-05');
});

test('language and theme are remembered and load the pane again', async () => {
  const { session, state } = await withFile();
  session.setLanguage('fr-FR');
  session.setTheme('dark');
  expect(state()).toMatchObject({ language: 'fr-FR', theme: 'dark', paneLoads: 3 });
  expect(window.localStorage.getItem('dunning-workbench')).toBe('{"language":"fr-FR","theme":"dark"}');
});

test('starting over closes the workbook and empties the mailbox and what the pane kept, not the preferences', async () => {
  const { session, state } = await withFile();
  session.setPaneShown(false);
  session.setView('mailbox');
  session.mailbox.restore({ version: 1, made: 1, messages: [mail()] });
  window.localStorage.setItem('pane', 'settings');
  const forgotten = session.forgetEverything();
  // The panes are gone before anything is emptied: what runs in one writes nothing afterwards.
  expect(state()).toMatchObject({ workbook: null, view: 'workbook', paneShown: true });
  expect(session.mailbox.messages('sentitems')).toHaveLength(1);
  await forgotten;
  expect(session.mailbox.messages('sentitems')).toEqual([]);
  expect(Object.keys(window.localStorage)).toEqual(['dunning-workbench']);
});

function mail() {
  return {
    id: '1',
    folder: 'sentitems',
    isDraft: false,
    subject: 'Herinnering',
    contentType: 'text',
    content: '',
    from: 'a@bosveld.example',
    fromName: 'A',
    to: ['b@klant.example'],
    headers: [],
    properties: [],
    internetMessageId: '<1@bosveld.example>',
    conversationId: 'c',
    createdAt: '2026-11-21T10:00:00Z',
    sentAt: '2026-11-21T10:00:00Z',
  };
}
