import { ICommandService, IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { IDefinedNamesService, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  CopySheetCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActivateCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import type { Change } from '../../../src/host/workbook/types';
import { bench } from './bench';

/** A bench with a user who acts through Univer's own commands. */
function withUser(more: Parameters<typeof bench>[1] = {}) {
  const base = bench(undefined, more);
  const commands = base.univer.__getInjector().get(ICommandService);
  const target = { unitId: base.calculator.unitId, subUnitId: base.sheet.id };
  const changes: Change[] = [];
  base.workbook.subscribe((change) => changes.push(change));
  const run = (id: string, params: object = {}) => commands.executeCommand(id, { ...target, ...params });
  base.univer.__getInjector().get(IUniverInstanceService).focusUnit(target.unitId);
  return {
    ...base,
    changes,
    run,
    type: (row: number, column: number, value: object) =>
      run(SetRangeValuesCommand.id, {
        range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
        value,
      }),
    undo: () => run(UndoCommand.id),
    shown: (row: number, column: number) => {
      const book = base.calculator.shown(base.sheet.id, row, column);
      return book.formula ?? book.content;
    },
  };
}

let user: ReturnType<typeof withUser>;

beforeEach(() => {
  user = withUser();
});

afterEach(() => user.close());

const edits = () =>
  user.changes.filter((change) => change.kind === 'cells' && change.source !== 'calculation');

test('what the user types arrives once, as an edit of the user', async () => {
  await user.type(1, 2, { v: 'Maes' });
  expect(user.content(1, 2)).toBe('Maes');
  await user.calculator.whenCalculated();
  expect(edits()).toEqual([
    { kind: 'cells', source: 'user', sheet: user.sheet.id, row: 1, column: 2, rows: 1, columns: 1 },
  ]);
});

test('a text that looks like a number stays the text that the user entered', async () => {
  await user.type(0, 0, { v: '0042', t: 1 });
  await user.type(0, 1, { v: '=SUM(1)', t: 1 });
  expect(user.content(0, 0)).toBe('0042');
  expect(user.sheet.cell(0, 1).formula).toBeNull();
});

test('a typed formula is calculated and its result is in the workbook', async () => {
  await user.type(0, 0, { v: 4 });
  await user.type(0, 1, { f: '=A1*2' });
  await user.calculator.whenCalculated();
  expect(user.sheet.cell(0, 1)).toMatchObject({ formula: '=A1*2', content: 8 });
});

test('formats and styles arrive', async () => {
  await user.type(0, 0, { v: 46347, s: { n: { pattern: 'dd/mm/yyyy' }, bl: 1, bg: { rgb: '#ffff00' } } });
  expect(user.sheet.cell(0, 0)).toMatchObject({
    content: 46347,
    numberFormat: 'dd/mm/yyyy',
    style: { bold: true, fill: '#ffff00' },
  });
});

test('undo takes the edit back in the workbook', async () => {
  await user.type(0, 0, { v: 'first' });
  await user.type(0, 0, { v: 'second' });
  await user.undo();
  expect(user.content(0, 0)).toBe('first');
});

test('inserted and removed rows move cells and formulas of the workbook', async () => {
  await user.type(0, 0, { v: 1 });
  await user.type(1, 0, { v: 2 });
  await user.type(2, 0, { f: '=A2' });
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 };
  await user.run(InsertRowByRangeCommand.id, { range });
  expect([user.content(1, 0), user.content(2, 0), user.sheet.cell(3, 0).formula]).toEqual(['', 2, '=A3']);
  await user.run(RemoveRowByRangeCommand.id, { range });
  await user.calculator.whenCalculated();
  expect([user.content(1, 0), user.sheet.cell(2, 0)]).toMatchObject([2, { formula: '=A2', content: 2 }]);
});

test('an edit that the workbook refuses is put back and told', async () => {
  const refusals: string[] = [];
  user.close();
  user = withUser({ onRefused: ({ code }) => refusals.push(code) });
  await user.type(0, 0, { v: 'kept' });
  user.workbook.sheets.setProtected(user.sheet, true);
  await user.type(0, 0, { v: 'lost' });
  expect([user.content(0, 0), user.shown(0, 0)]).toEqual(['kept', 'kept']);
  expect(refusals).toEqual(['sheet-protected']);
});

test('sheets that the user adds, renames and removes follow', async () => {
  await user.run(InsertSheetCommand.id, { sheet: { id: 'theirs', name: 'Notes' } });
  const notes = user.workbook.sheets.byName('Notes');
  expect(user.workbook.sheets.all().map(({ name }) => name)).toEqual(['Data', 'Notes']);
  await user.run(SetRangeValuesCommand.id, {
    subUnitId: 'theirs',
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    value: { v: 'hello' },
  });
  expect(notes?.cell(0, 0).content).toBe('hello');
  await user.run(SetWorksheetNameCommand.id, { subUnitId: 'theirs', name: 'Remarks' });
  expect(notes?.name).toBe('Remarks');
  await user.run(SetWorksheetActivateCommand.id, { subUnitId: user.sheet.id });
  await user.run(RemoveSheetCommand.id, { subUnitId: 'theirs' });
  expect(user.workbook.sheets.all().map(({ name }) => name)).toEqual(['Data']);
});

test('the style of many cells arrives as one edit', async () => {
  user.enter(0, 0, [['a'], ['b'], ['c']]);
  user.changes.length = 0;
  const range = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 };
  await user.run(SetStyleCommand.id, { range, style: { type: 'bl', value: 1 } });
  expect(user.sheet.cell(2, 0).style).toEqual({ bold: true });
  expect(edits()).toMatchObject([{ formatsOnly: true, row: 0, rows: 3 }]);
});

test('a refused edit cannot be undone, since it never happened', async () => {
  user.enter(0, 0, [['a'], ['b'], ['c']]);
  user.workbook.sheets.setProtected(user.sheet, true);
  await user.run(RemoveRowByRangeCommand.id, {
    range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 },
  });
  user.workbook.sheets.setProtected(user.sheet, false);
  await user.undo();
  expect([0, 1, 2, 3].map((row) => user.content(row, 0))).toEqual(['a', 'b', 'c', '']);
  expect([0, 1, 2, 3].map((row) => user.shown(row, 0))).toEqual(['a', 'b', 'c', '']);
});

test('the copy of a sheet keeps its cells, whatever its name', async () => {
  await user.run(SetWorksheetNameCommand.id, { name: 'Openstaande posten klanten 2026' });
  await user.type(0, 0, { v: 'Maes' });
  await user.run(CopySheetCommand.id);
  const [, copy] = user.workbook.sheets.all();
  expect(copy?.cell(0, 0).content).toBe('Maes');
  expect(copy && user.calculator.shown(copy.id, 0, 0).content).toBe('Maes');
  expect(copy?.name).toBe('Sheet2');
});

test('the order of the sheets follows', async () => {
  await user.run(InsertSheetCommand.id, { index: 0, sheet: { id: 'first', name: 'First' } });
  await user.run(InsertSheetCommand.id, { sheet: { id: 'last', name: 'Last' } });
  expect(user.workbook.sheets.all().map(({ name }) => name)).toEqual(['First', 'Data', 'Last']);
  await user.run(SetWorksheetOrderCommand.id, { subUnitId: 'last', order: 0 });
  expect(user.workbook.sheets.all().map(({ name }) => name)).toEqual(['Last', 'First', 'Data']);
});

test('a removed sheet comes back with its cells', async () => {
  await user.run(InsertSheetCommand.id, { sheet: { id: 'theirs', name: 'Notes' } });
  const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  await user.run(SetRangeValuesCommand.id, { subUnitId: 'theirs', range, value: { v: 7 } });
  await user.run(RemoveSheetCommand.id, { subUnitId: 'theirs' });
  await user.undo();
  expect(user.workbook.sheets.byName('Notes')?.cell(0, 0).content).toBe(7);
});

test('a name that the user renames has one name, and one that Excel refuses is not shown', async () => {
  const { names } = user.workbook;
  const formulaOrRefString = 'Data!$A$1';
  await user.run(SetDefinedNameMutation.id, { id: 'theirs', name: 'Key', formulaOrRefString });
  const shown = () =>
    Object.values(
      user.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(user.calculator.unitId) ?? {},
    );
  const [made] = shown();
  await user.run(SetDefinedNameMutation.id, { id: made?.id, name: 'KeyDate', formulaOrRefString });
  expect(names.all().map(({ name }) => name)).toEqual(['KeyDate']);
  await user.run(SetDefinedNameMutation.id, { id: 'wrong', name: 'A1', formulaOrRefString });
  expect(names.all().map(({ name }) => name)).toEqual(['KeyDate']);
  expect(shown().map(({ name }) => name)).toEqual(['KeyDate']);
});

test('the selection is told to the workbook', async () => {
  const range = { startRow: 3, endRow: 4, startColumn: 1, endColumn: 1 };
  await user.run(SetSelectionsOperation.id, { selections: [{ range, primary: null, style: null }] });
  expect(user.workbook.selection).toEqual({ sheet: user.sheet.id, row: 3, column: 1, rows: 2, columns: 1 });
});

test('what an add-in writes is shown, and is no edit of the user', async () => {
  user.enter(0, 0, [["'0042", '=1+1']]);
  user.workbook.cells.setStyle(
    { sheet: user.sheet.id, row: 0, column: 0, rows: 1, columns: 1 },
    { bold: true },
    'add-in',
  );
  expect([user.shown(0, 0), user.shown(0, 1)]).toEqual(['0042', '=1+1']);
  expect(edits().map((change) => 'source' in change && change.source)).toEqual(['add-in', 'add-in']);
});

test('sheets and rows that an add-in adds are shown', async () => {
  const { workbook, sheet } = user;
  user.enter(0, 0, [['a'], ['b']]);
  workbook.shifter.insert({ sheet: sheet.id, row: 1, column: 0, rows: 1, columns: 1 }, 'down', 'add-in');
  expect([0, 1, 2].map((row) => user.shown(row, 0))).toEqual(['a', '', 'b']);
  const added = workbook.sheets.add('Dossier', 'add-in');
  if (!added.ok) throw new Error(added.error.code);
  workbook.cells.enter({ sheet: added.value.id, row: 0, column: 0, rows: 1, columns: 1 }, 'id', 'add-in');
  expect(user.calculator.shown(added.value.id, 0, 0).content).toBe('id');
});
