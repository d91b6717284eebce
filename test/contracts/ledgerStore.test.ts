/** @jest-environment jsdom */
import type { LedgerStore } from '../../src/app/ports';
import { createWorkbookLedger } from '../../src/cli/workbook/workbookLedger';
import type { LedgerItem, LedgerSnapshot } from '../../src/core/compare/ledger';
import { NO_DAY } from '../../src/core/index';
import { createLedgerStore } from '../../src/excel/ledgerTable';
import { excelForEachTest, sheetOf } from '../excel/excelWorkbook';
import { countedStamps } from '../excel/stamps';
import { fill } from '../host/workbook/build';

/** What every keeper of the last reading must do: the pane's through office.js, the command line's on the file. */
const workbook = excelForEachTest();

const item = (document: string, other: Partial<LedgerItem> = {}): LedgerItem => ({
  key: `adm|00031|invoice|${document}|2026`,
  customer: '00031',
  name: 'Aerts NV',
  document,
  currency: 'EUR',
  open: 12345,
  dueDay: 20778,
  clearedDay: null,
  ...other,
});
const snapshot = (items: readonly LedgerItem[], other: Partial<LedgerSnapshot> = {}): LedgerSnapshot => ({
  administration: 'adm',
  day: 20778,
  takenAt: '2026-11-21T09:00:00.000Z',
  items,
  ...other,
});
const later = { takenAt: '2026-11-28T09:00:00.000Z', day: 20785 };
const ledgerSheets = () => workbook.sheets.all().filter(({ name }) => name.startsWith('Dunning ledger'));

// The pane keeps the one before too, so that taking over can be undone.
describe.each<[string, () => LedgerStore, number]>([
  ['office.js', () => createLedgerStore(countedStamps()), 2],
  ['the workbook file', () => createWorkbookLedger(workbook), 1],
])('the last reading through %s', (_name, create, generations) => {
  const load = async (administration = 'adm') => {
    const loaded = await create().load(administration);
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value;
  };
  const save = async (of: LedgerSnapshot) =>
    expect(await create().save(of)).toEqual({ ok: true, value: undefined });

  test('is none in a workbook that kept none', async () => {
    expect(await load()).toBeNull();
  });

  test('comes back as it was: texts that look like formulas or numbers, no due date, cleared days', async () => {
    const kept = snapshot([
      item('0012'),
      item('=1+1', { customer: '+32', open: -1 }),
      item('9', { dueDay: NO_DAY, clearedDay: 20700 }),
    ]);
    await save(kept);
    expect(await load()).toEqual(kept);
    const [sheet, ...others] = ledgerSheets();
    expect([sheet?.visibility, others]).toEqual(['VeryHidden', []]);
    expect(sheet?.cell(3, 2)).toMatchObject({ content: '=1+1', numberFormat: '@', formula: null });
  });

  test('replaces the one before and leaves no other sheet behind; the sheet in front stays in front', async () => {
    await save(snapshot([item('1'), item('2'), item('3')]));
    await save(snapshot([item('4')], later));
    expect(await load()).toEqual(snapshot([item('4')], later));
    expect(ledgerSheets()).toHaveLength(generations);
    const latest = { ...later, takenAt: '2026-12-05T09:00:00.000Z' };
    await save(snapshot([item('5')], latest));
    expect(await load()).toEqual(snapshot([item('5')], latest));
    expect(ledgerSheets()).toHaveLength(generations);
    expect(workbook.sheets.active.name).toBe('Open items');
  });

  test('an empty list is kept too', async () => {
    await save(snapshot([]));
    expect(await load()).toEqual(snapshot([]));
  });

  test('keeps those of two administrations apart', async () => {
    await save(snapshot([item('1')]));
    await save(snapshot([item('2')], { administration: 'other' }));
    expect((await load())?.items).toEqual([item('1')]);
    expect((await load('other'))?.items).toEqual([item('2')]);
    expect(await load('third')).toBeNull();
  });

  test('a half-written one counts for nothing: the one before stays, and the next saving clears it away', async () => {
    await save(snapshot([item('1')]));
    const half = workbook.sheets.add('Dunning ledger 7', 'add-in');
    if (!half.ok) throw new Error(half.error.code);
    workbook.sheets.setVisibility(half.value, 'VeryHidden');
    fill(workbook, 'A1', [['dunning-ledger'], ['key']], 'Dunning ledger 7');
    expect((await load())?.items).toEqual([item('1')]);
    await save(snapshot([item('2')], later));
    expect(ledgerSheets()).toHaveLength(generations);
    expect(workbook.sheets.byName('Dunning ledger 7')).toBeUndefined();
    expect((await load())?.items).toEqual([item('2')]);
  });

  test('of two whole ones, as a break-off may leave them, the newer counts', async () => {
    await save(snapshot([item('1')]));
    const [old] = ledgerSheets();
    if (old === undefined) throw new Error('nothing kept');
    workbook.sheets.rename(old, 'Dunning ledger 5', 'add-in');
    workbook.sheets.setVisibility(old, 'Visible');
    await save(snapshot([item('2')], later));
    workbook.sheets.setVisibility(old, 'VeryHidden');
    expect((await load())?.items).toEqual([item('2')]);
  });

  test('damage is named with its sheet and row; a sheet of somebody else is left alone', async () => {
    const own = workbook.sheets.add('Dunning ledger of mine', 'user');
    if (!own.ok) throw new Error(own.error.code);
    workbook.sheets.setVisibility(own.value, 'VeryHidden');
    await save(snapshot([item('1'), item('2')]));
    fill(workbook, 'E4', [['lots']], 'Dunning ledger');
    expect(await create().load('adm')).toEqual({
      ok: false,
      error: { code: 'table-damaged', detail: 'ledger', sheet: 'Dunning ledger', row: 4 },
    });
    await save(snapshot([item('3')], later));
    expect((await load())?.items).toEqual([item('3')]);
    expect(sheetOf(workbook, 'Dunning ledger of mine').visibility).toBe('VeryHidden');
  });
});

test('what one keeps, the other reads', async () => {
  const kept = snapshot(Array.from({ length: 4000 }, (_, at) => item(String(at))));
  await createLedgerStore(countedStamps()).save(kept);
  expect(await createWorkbookLedger(workbook).load('adm')).toEqual({ ok: true, value: kept });
  const other = snapshot([item('9')], later);
  await createWorkbookLedger(workbook).save(other);
  expect(await createLedgerStore(countedStamps()).load('adm')).toEqual({ ok: true, value: other });
});
