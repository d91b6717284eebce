import path from 'node:path';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';
import { keepSettings, settingsIn } from '../../src/cli/workbook/workbookSettings';
import { openWorkbook, saveWorkbook } from '../../src/host/workbook/file';
import { dunning, dunningJson, fileOf, jsonOf, LAWFUL, scratch } from './support/dunning';

/** Two companies whose customer C1 and invoice F-1 have the same numbers. On 21 November 2026 all are 10 days late. */
const SAP = `Company code,Customer number,Customer name,Invoice number,Invoice date,Due date,Open amount,Currency
BE10,C1,Zee NV,F-1,2026-10-12,2026-11-11,100.10,EUR
NL20,C1,Duin BV,F-1,2026-10-12,2026-11-11,40.00,EUR
NL20,C2,Hei BV,F-2,2026-10-12,2026-11-11,60.00,USD
,C3,Nobody,F-3,2026-10-12,2026-11-11,1.00,EUR
`;
const DAY = ['--as-of', '2026-11-21'];

interface Proposed {
  readonly items: readonly {
    readonly invoiceNumber: string;
    readonly open: string;
    readonly level: number;
  }[];
  readonly mails: readonly { readonly customerName: string; readonly net: string }[];
}

async function opened(file: string) {
  const { readFile } = await import('node:fs/promises');
  const workbook = await openWorkbook(new Uint8Array(await readFile(file)), path.basename(file));
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value;
}

/** A run into a new folder; gives the folder. */
async function run(file: string, ...more: string[]): Promise<string> {
  const out = path.join(await scratch(), 'reminders');
  expect(await dunning(['run', file, ...DAY, '--out', out, ...more])).toMatchObject({ code: 0 });
  return out;
}

test.each([['propose'], ['run', '--out', 'never']])(
  '%s of several companies asks which',
  async (command, ...more) => {
    const file = await fileOf('sap.csv', SAP);
    const said = await dunning([command, file, ...DAY, ...more]);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.notes.join()).toContain(
      'Which company? The sheet has items of BE10 (1), NL20 (2). Name one with --company.',
    );
  },
);

test('propose has the items of the company that is asked for', async () => {
  const file = await fileOf('sap.csv', SAP);
  const { items, mails } = await dunningJson<Proposed>(['propose', file, ...DAY, '--company', 'NL20']);
  expect(items.map(({ invoiceNumber, open }) => `${invoiceNumber} ${open}`)).toEqual([
    'F-1 40.00',
    'F-2 60.00',
  ]);
  expect(mails.map(({ customerName }) => customerName)).toEqual(['Duin BV', 'Hei BV']);
  const wrong = await dunning(['propose', file, ...DAY, '--company', 'be10']);
  expect(wrong.code).toBe(1);
  expect(wrong.notes.join()).toContain('BE10, NL20');
});

test('read and age show all companies, or the one that is asked for', async () => {
  const file = await fileOf('sap.csv', SAP);
  const read = await dunningJson(['read', file]);
  expect(read).toMatchObject({
    items: [{ company: 'BE10' }, { company: 'NL20' }, { company: 'NL20' }, { company: null }],
    totals: { EUR: { count: 3, open: '141.10' }, USD: { count: 1, open: '60.00' } },
    companies: [
      { company: 'BE10', totals: { EUR: { count: 1, open: '100.10' } } },
      { company: 'NL20', totals: { EUR: { count: 1, open: '40.00' }, USD: { count: 1, open: '60.00' } } },
      { company: null, totals: { EUR: { count: 1, open: '1.00' } } },
    ],
  });
  expect(await dunningJson(['read', file, '--company', 'BE10'])).toMatchObject({
    items: [{ invoiceNumber: 'F-1', company: 'BE10' }],
    totals: { EUR: { count: 1, open: '100.10' }, USD: { count: 0, open: '0.00' } },
    companies: [{ company: 'BE10' }, { company: 'NL20' }, { company: null }],
  });
  expect((await dunning(['read', file])).out).toMatch(/NL20 +USD +1 item +60\.00/);

  const bounds = ['--bounds', '0,30'];
  expect(await dunningJson(['age', file, ...DAY, ...bounds])).toMatchObject({
    companies: [
      { company: 'BE10', currency: 'EUR', amounts: ['0.00', '100.10', '0.00'], total: '100.10' },
      { company: 'NL20', currency: 'EUR', total: '40.00' },
      { company: 'NL20', currency: 'USD', total: '60.00' },
      { company: null, currency: 'EUR', total: '1.00' },
    ],
    totals: [
      { currency: 'EUR', total: '141.10' },
      { currency: 'USD', total: '60.00' },
    ],
  });
  const { out } = await dunning(['age', file, ...DAY, ...bounds]);
  expect(out).toMatch(/^Company .*\nBE10 +EUR +0\.00 +100\.10 +0\.00 +100\.10\n/);
  expect((await dunning(['age', file, ...DAY, '--company', 'BE10'])).out).toMatch(/^Customer/);
});

test('each company has its own administration in the workbook, and its own reminders', async () => {
  const first = await run(await fileOf('sap.csv', SAP), '--company', 'BE10', '--sender', 'Zonneveld');
  const second = await run(path.join(first, 'workbook.xlsx'), '--company', 'NL20', '--sender', 'Zonneveld');
  const { items } = await jsonOf<Proposed>(second, 'run.json');
  expect(items.map(({ invoiceNumber, level }) => [invoiceNumber, level])).toEqual([
    ['F-1', 1],
    ['F-2', 1],
  ]);
  const file = path.join(second, 'workbook.xlsx');
  expect(settingsIn(await opened(file))).toMatchObject({
    administrations: [
      { id: 'zonneveld', name: 'Zonneveld', company: 'BE10' },
      { id: 'zonneveld-2', name: 'Zonneveld', company: 'NL20' },
    ],
    current: 'zonneveld-2',
  });
  for (const company of ['BE10', 'NL20'])
    expect((await dunningJson<Proposed>(['propose', file, ...DAY, '--company', company])).mails).toEqual([]);
  // The one worked for last is the Dutch one.
  expect((await dunningJson<Proposed>(['propose', file, ...DAY])).items.length).toBe(2);
});

test('an administration without a code takes the one that is asked for first, with its history', async () => {
  const plain = SAP.split('\n').filter((line) => /^(BE10|Company)/.test(line));
  const first = await run(await fileOf('be.csv', plain.join('\n')), '--sender', 'Zonneveld');
  const again = await run(path.join(first, 'workbook.xlsx'), '--company', 'BE10');
  expect((await jsonOf<Proposed>(again, 'run.json')).mails).toEqual([]);
  expect(settingsIn(await opened(path.join(again, 'workbook.xlsx'))).administrations).toMatchObject([
    { id: 'zonneveld', company: 'BE10' },
  ]);
});

/** The list with companies that were there before they had a name. */
async function withCodesAsIds(): Promise<string> {
  const workbook = await opened(await fileOf('sap.csv', SAP));
  const company = { ...unnamedAdministration, enterpriseNumber: '0566.988.259', supplies: 'papier' };
  const administrations = ['BE10', 'NL20'].map((code) => ({
    ...company,
    id: code.toLowerCase(),
    name: code,
    company: code,
  }));
  keepSettings(workbook, { ...freshSettings, administrations, current: 'be10' });
  return fileOf('named.xlsx', await saveWorkbook(workbook));
}

/** Runs for both companies, then loses the settings as a converted file does; gives the file. */
async function withLostSettings(...more: string[]): Promise<{ file: string; sheet: string }> {
  let file = more.length > 0 ? await fileOf('sap.csv', SAP) : await withCodesAsIds();
  for (const company of ['BE10', 'NL20'])
    file = path.join(
      await run(file, '--company', company, ...(more.length > 0 ? more : LAWFUL)),
      'workbook.xlsx',
    );
  const workbook = await opened(file);
  workbook.settings.replace([]);
  const [sheet] = workbook.sheets.all();
  return { file: await fileOf('lost.xlsx', await saveWorkbook(workbook)), sheet: sheet?.name ?? '' };
}

test('companies whose settings are lost keep the history that the dossier has under their codes', async () => {
  const { file, sheet } = await withLostSettings();
  for (const company of ['NL20', 'BE10']) {
    const options = ['--sheet', sheet, '--company', company];
    expect((await dunningJson<Proposed>(['propose', file, ...DAY, ...options])).mails).toEqual([]);
  }
});

test('where several may be the company of a code, none is guessed', async () => {
  const { file, sheet } = await withLostSettings('--sender', 'Zonneveld');
  const options = ['--sheet', sheet, '--company', 'NL20'];
  const said = await dunning(['propose', file, ...DAY, ...options]);
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.notes.join()).toContain('Name one with --administration: zonneveld, zonneveld-2.');
  const named = [...options, '--administration', 'zonneveld-2'];
  expect((await dunningJson<Proposed>(['propose', file, ...DAY, ...named])).mails).toEqual([]);
});

test('a company of another sheet is not that of a sheet that has its own', async () => {
  const workbook = await opened(await fileOf('sap.csv', SAP));
  const [sheet] = workbook.sheets.all();
  const elsewhere = { ...unnamedAdministration, id: 'fr', name: 'Zonneveld France', sheet: 'Elsewhere' };
  keepSettings(workbook, { ...freshSettings, administrations: [elsewhere], current: 'fr' });
  const file = await fileOf('book.xlsx', await saveWorkbook(workbook));
  const out = await run(file, '--sheet', sheet?.name ?? '', '--company', 'BE10', ...LAWFUL);
  expect(settingsIn(await opened(path.join(out, 'workbook.xlsx'))).administrations).toMatchObject([
    { id: 'fr', company: null, sheet: 'Elsewhere' },
    { id: 'be10', name: '', company: 'BE10' },
  ]);
});

describe('several administrations in the settings', () => {
  const be = { ...unnamedAdministration, id: 'be', name: 'Zonneveld België', company: 'BE10' };
  const nl = { ...unnamedAdministration, id: 'nl', name: 'Zonneveld Nederland', company: 'NL20' };
  async function workbookWith(...administrations: readonly (typeof be)[]): Promise<string> {
    const workbook = await opened(await fileOf('sap.csv', SAP));
    keepSettings(workbook, { ...freshSettings, administrations, current: 'be' });
    return fileOf('book.xlsx', await saveWorkbook(workbook));
  }
  const names = async (file: string, ...more: string[]) =>
    (await dunningJson<Proposed>(['propose', file, ...DAY, ...more])).mails.map(
      ({ customerName }) => customerName,
    );

  test('--administration picks one by id or name; without it the current one', async () => {
    const file = await workbookWith(be, nl);
    expect(await names(file)).toEqual(['Zee NV']);
    expect(await names(file, '--administration', 'nl')).toEqual(['Duin BV', 'Hei BV']);
    expect(await names(file, '--administration', 'zonneveld nederland')).toEqual(['Duin BV', 'Hei BV']);
    expect(await names(file, '--company', 'NL20')).toEqual(['Duin BV', 'Hei BV']);
  });

  test.each([
    [
      ['--administration', 'fr'],
      'There is no administration "fr". There are: Zonneveld België, Zonneveld Nederland.',
    ],
    [
      ['--administration', 'be', '--company', 'NL20'],
      'The administration Zonneveld België has the company code BE10.',
    ],
  ])('%j is refused', async (more, sentence) => {
    const said = await dunning(['propose', await workbookWith(be, nl), ...DAY, ...more]);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.notes.join()).toContain(sentence);
  });

  test('of two that read the sheet in front the sheet must be named', async () => {
    const plain = SAP.split('\n').filter((line) => /^(BE10|Company)/.test(line));
    const workbook = await opened(await fileOf('be.csv', plain.join('\n')));
    const administrations = [be, nl].map((one) => ({ ...one, company: null }));
    keepSettings(workbook, { ...freshSettings, administrations, current: 'be' });
    const file = await fileOf('book.xlsx', await saveWorkbook(workbook));
    const said = await dunning(['propose', file, ...DAY]);
    expect(said.code).toBe(1);
    expect(said.notes.join()).toContain(
      'Whose items are these? Zonneveld Nederland reads them too. Name the sheet',
    );
    const [sheet] = workbook.sheets.all();
    expect(await names(file, '--sheet', sheet?.name ?? '')).toEqual(['Zee NV']);
  });
});
