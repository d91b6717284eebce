/** @jest-environment jsdom */
import fc from 'fast-check';
import type { AppSettings, NewTable, RawTable } from '../../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../../src/app/settings';
import type { LedgerSnapshot } from '../../../src/core/compare/ledger';
import { createDossierUpkeep } from '../../../src/excel/dossierUpkeep';
import { createLedgerStore } from '../../../src/excel/ledgerTable';
import { createReports } from '../../../src/excel/reports';
import { createRestore } from '../../../src/excel/restore/createRestore';
import { keepCompanies } from '../../../src/excel/restore/keepCompanies';
import { createRulesTables } from '../../../src/excel/rulesTables';
import { fill } from '../../host/workbook/build';
import { excelForEachTest, sheetOf } from '../excelWorkbook';
import { countedStamps } from '../stamps';

const workbook = excelForEachTest();
const stamps = countedStamps();
const rules = createRulesTables(stamps);
const reports = createReports(stamps);
const ledger = createLedgerStore(stamps);
const restore = createRestore(stamps);

const RECORD = 'Dunning changes';
const isThere = <T>(one: T | undefined): one is T => one !== undefined;

async function record() {
  const listed = await restore.list();
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value;
}
const standing = async () =>
  (await record()).changes.filter(({ undone, did }) => !undone && did !== 'restored');
async function undoLast() {
  const [last] = await standing();
  return restore.undo(last?.id ?? '');
}

const HEADERS = ['Stap', 'Taal', 'Tekst boven het overzicht', 'Tekst onder de betaalgegevens', 'Eigen'];
const texts = (...rows: string[][]): NewTable => ({ sheet: 'Teksten', headers: HEADERS.slice(0, 4), rows });

/** A table of texts with a column of the user's own, with formulas and numbers in it. */
function ownTexts(): void {
  workbook.sheets.add('Teksten', 'user');
  const rows = [
    HEADERS,
    ['1', 'nl', 'een', '', '=LEN(C2)'],
    ['2', 'nl', '=1+1', 'twee', 5],
    ['3', 'nl', 'drie', '', '=LEN(C4)'],
  ];
  fill(workbook, 'A1', rows, 'Teksten');
  workbook.tables.add({ sheet: sheetOf(workbook, 'Teksten').id, row: 0, column: 0, rows: 4, columns: 5 }, {});
  const sheet = sheetOf(workbook, 'Teksten');
  workbook.cells.setNumberFormats(
    { sheet: sheet.id, row: 2, column: 4, rows: 1, columns: 1 },
    '0.00',
    'user',
  );
}

/** What the cells hold, as they would be entered. */
const held = () => {
  const sheet = sheetOf(workbook, 'Teksten');
  return Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => {
      const { content, formula, numberFormat } = sheet.cell(row, column);
      return formula === null ? [content, content === '' ? '' : numberFormat] : [formula, ''];
    }),
  );
};

async function read(): Promise<RawTable> {
  const tables = await rules.read();
  if (!tables.ok || tables.value.texts === null) throw new Error('no table of texts');
  return tables.value.texts;
}

test('a row that was changed is as before: formula, format and text, also one that looks like a formula', async () => {
  ownTexts();
  const before = held();
  const table = await read();
  await rules.replace('texts', table.rows.slice(1, 2), texts(['2', 'nl', 'anders', '']));
  expect(held()).not.toEqual(before);
  expect(await standing()).toMatchObject([{ place: 'texts', did: 'changed', rows: 1, sheet: 'Teksten' }]);
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(held()).toEqual(before);
});

test('rows that were taken out come back, and their formulas speak of their own row', async () => {
  ownTexts();
  const before = held();
  const table = await read();
  await rules.replace('texts', table.rows.slice(1), texts());
  expect(await standing()).toMatchObject([{ did: 'removed', rows: 2 }]);
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(held()).toEqual(before);
});

test('a text that begins with an apostrophe keeps it', async () => {
  ownTexts();
  await rules.replace('texts', [], texts(['4', 'nl', 'a', "'x"]));
  const before = held();
  const { rows } = await read();
  await rules.replace('texts', rows.slice(3), texts());
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(held()).toEqual(before);
});

test('a number that looks like a text comes back as a number', async () => {
  ownTexts();
  const { id } = sheetOf(workbook, 'Teksten');
  workbook.cells.setNumberFormats({ sheet: id, row: 2, column: 4, rows: 1, columns: 1 }, '@', 'user');
  const before = held();
  expect(before[2]?.[4]).toEqual([5, '@']);
  const table = await read();
  await rules.replace('texts', table.rows.slice(1, 2), texts());
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(held()).toEqual(before);
});

test('a row that comes back among rows that go stays, where a person edited and sorted meanwhile', async () => {
  ownTexts();
  await rules.replace('texts', [], texts(['4', 'nl', 'vier', ''], ['8', 'nl', 'acht', '']));
  const { rows } = await read();
  const made = texts(['e', 'nl', 'vijf', ''], ['f', 'nl', 'zes', ''], ['g', 'nl', 'zeven', '']);
  // The row above the fourth is edited, and the rows that were written come to stand around its place.
  await rules.replace('texts', [rows[1], rows[3]].filter(isThere), made);
  const [one, five, six, seven, three, eight] = held()
    .slice(1)
    .map((row) => row.slice(0, 5).map(([cell]) => (typeof cell === 'string' ? cell : String(cell))));
  const sorted = [one, three?.with(2, 'drei'), five, eight, six, seven].map((row) => row ?? []);
  fill(workbook, 'A2', sorted, 'Teksten');
  expect(await undoLast()).toEqual({ ok: true, value: undefined });
  expect(held().map(([step, , text]) => `${step?.[0]} ${text?.[0]}`)).toEqual([
    ...['Stap Tekst boven het overzicht', '1 een', '3 drei', '2 =1+1', '8 acht', '4 vier'],
    ...[' ', ' ', ' '],
  ]);
});

test('any writes, undone in reverse order, leave the table as it was, cell by cell', async () => {
  const text = fc.constantFrom('a', '=1+1', '007', "'x", 'TRUE', '3/4', '');
  const write = fc.record({
    from: fc.nat(5),
    count: fc.nat(2),
    made: fc.array(fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom('nl', 'fr'), text, text), {
      maxLength: 2,
    }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 3 }), async (writes) => {
      for (const name of ['Teksten', RECORD]) {
        const old = workbook.sheets.byName(name);
        if (old !== undefined) workbook.sheets.remove(old, 'user');
      }
      ownTexts();
      const before = held();
      for (const { from, count, made } of writes) {
        const { rows } = await read();
        await rules.replace('texts', rows.slice(from, from + count), texts(...made));
      }
      for (let left = (await standing()).length; left > 0; left -= 1)
        expect(await undoLast()).toEqual({ ok: true, value: undefined });
      expect(held()).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

test('a report goes with its sheet, unless somebody wrote on it', async () => {
  const made = await reports.make({
    sheet: 'Beleid',
    columns: [{ width: 20, align: 'start' }],
    parts: [{ kind: 'title', text: 'Aanmaanbeleid' }],
    print: { orientation: 'portrait', onePage: true },
  });
  if (!made.ok) throw new Error(made.error.code);
  expect(await standing()).toMatchObject([
    { place: 'report', did: 'made', of: 'Aanmaanbeleid', way: 'delete' },
  ]);
  fill(workbook, 'A9', [['note']], made.value.sheet);
  expect(await undoLast()).toMatchObject({ error: { code: 'restore-changed', row: 9 } });
  fill(workbook, 'A9', [['']], made.value.sheet);
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(workbook.sheets.byName(made.value.sheet)).toBeUndefined();
});

const snapshot = (takenAt: string): LedgerSnapshot => ({
  administration: 'adm',
  day: 20778,
  takenAt,
  items: [],
});

test('a list that was taken over: the one before is the last one again', async () => {
  await ledger.save(snapshot('2026-11-01T09:00:00.000Z'));
  expect((await record()).changes).toEqual([]);
  await ledger.save(snapshot('2026-11-08T09:00:00.000Z'));
  const [first] = await standing();
  expect(await restore.takenOver(first?.id ?? '')).toMatchObject({
    value: { takenAt: '2026-11-08T09:00:00.000Z', since: '2026-11-01T09:00:00.000Z' },
  });
  await ledger.save(snapshot('2026-11-15T09:00:00.000Z'));
  expect(await restore.takenOver(first?.id ?? '')).toMatchObject({ error: { code: 'restore-newer' } });
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(await ledger.load('adm')).toMatchObject({ value: { takenAt: '2026-11-08T09:00:00.000Z' } });
  // Only one generation is kept.
  expect(await restore.takenOver(first?.id ?? '')).toMatchObject({ error: { code: 'restore-gone' } });
});

test('companies: what was done to them is kept, and that it was put back again', async () => {
  const company = { ...unnamedAdministration, id: 'a', name: 'Martens' };
  const settings = (...administrations: AppSettings['administrations']): AppSettings => ({
    ...freshSettings,
    administrations,
  });
  await keepCompanies(stamps, settings(), settings(company));
  await keepCompanies(stamps, settings(company), settings({ ...company, sheet: 'Posten' }));
  await keepCompanies(stamps, settings(company), settings());
  const { changes } = await record();
  expect(changes).toMatchObject([
    { place: 'companies', did: 'restored', of: 'Martens', undone: false },
    { place: 'companies', did: 'added', of: 'Martens', undone: true, sheet: '' },
  ]);
  expect(await restore.companies(changes[0]?.id ?? '')).toMatchObject({
    value: { companies: [{ id: 'a', before: { name: 'Martens' }, after: null }] },
  });
});

test('nobody sees the record; somebody who wrote into it stops nothing, and is told', async () => {
  ownTexts();
  await rules.replace('texts', [], texts(['1', 'fr', 'un', '']));
  expect(sheetOf(workbook, RECORD).visibility).toBe('VeryHidden');
  fill(workbook, 'E2', [['{"id":"change-1"']], RECORD);
  expect(await record()).toEqual({ changes: [], damaged: true });
  expect(await rules.replace('texts', [], texts(['1', 'de', 'eins', '']))).toMatchObject({ ok: true });
  expect(await record()).toMatchObject({ changes: [{ did: 'added' }], damaged: true });
  expect(await undoLast()).toMatchObject({ ok: true });
  fill(workbook, 'A1', [['somebody else']], RECORD);
  expect(await rules.replace('texts', [], texts(['1', 'de', 'eins', '']))).toMatchObject({ ok: true });
  expect(await record()).toEqual({ changes: [], damaged: true });
});

test('a change of which a part is gone is none, and neither is one that does nothing or is of another place', async () => {
  ownTexts();
  await rules.replace('texts', [], texts(['1', 'fr', 'un', '']));
  const said = String(sheetOf(workbook, RECORD).cell(1, 4).content);
  fill(workbook, 'C2', [['2']], RECORD);
  expect(await record()).toEqual({ changes: [], damaged: true });
  const nothing = { kind: 'companies', companies: [{ id: 'x', at: 0, before: null, after: null }] };
  const forged = [
    { ...JSON.parse(said), place: 'companies', back: { ...nothing, current: { before: null, after: null } } },
    { ...JSON.parse(said), back: { kind: 'ledger', administration: 'adm', takenAt: '' } },
  ];
  for (const one of forged) {
    fill(workbook, 'C2', [['1', '', JSON.stringify(one)]], RECORD);
    expect(await record()).toEqual({ changes: [], damaged: true });
  }
});

test('a record that was deleted begins anew', async () => {
  ownTexts();
  await rules.replace('texts', [], texts(['1', 'fr', 'un', '']));
  workbook.sheets.remove(sheetOf(workbook, RECORD), 'user');
  expect(await record()).toEqual({ changes: [], damaged: false });
  await rules.replace('texts', [], texts(['1', 'de', 'eins', '']));
  expect((await record()).changes).toHaveLength(1);
});

test('the newest fifty are kept', async () => {
  const companies = (count: number): AppSettings => ({
    ...freshSettings,
    administrations: [{ ...unnamedAdministration, name: `N${count}` }],
  });
  for (let count = 0; count < 52; count += 1)
    await keepCompanies(stamps, companies(count), companies(count + 1));
  const { changes, damaged } = await record();
  expect([changes.length, damaged]).toEqual([50, false]);
  expect([changes[0]?.of, changes.at(-1)?.of]).toEqual(['N52', 'N3']);
});

test('who is erased is not kept here either', async () => {
  ownTexts();
  await rules.replace('texts', [], texts(['1', 'fr', 'un', '']));
  await ledger.save(snapshot('2026-11-01T09:00:00.000Z'));
  await ledger.save(snapshot('2026-11-08T09:00:00.000Z'));
  await createDossierUpkeep().erase(new Set(['x']));
  expect(await record()).toEqual({ changes: [], damaged: false });
  const kept = workbook.sheets.all().filter(({ name }) => name.startsWith('Dunning '));
  expect(kept.map(({ visibility }) => visibility)).toEqual(['VeryHidden']);
});
