import { calculateWorkbook } from '../../../src/cli/calculate/calculateWorkbook';
import { Workbook } from '../../../src/host/workbook/workbook';
import { at, fill, shown } from '../../host/workbook/build';
import { calculated, faultsOf, setFormula } from './calculated';

/** Numbers in A1:B3, a table with a column Open and names, all on the second sheet; the formula in B7 of the first. */
function workbookWith(formula: string): Workbook {
  const workbook = new Workbook('Test.xlsx', ['Data', 'Other data']);
  fill(workbook, 'A1', [
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  fill(workbook, 'A1', [['Open'], [10], [20]], 'Other data');
  workbook.tables.add(at(workbook, 'A1:A3', 'Other data'), { name: 'Items' });
  const names = { AsOf: '=Data!$A$2', Broken: '=NOSUCH(Data!$A$1)', Elsewhere: "='[2]Rates'!$A$1" };
  for (const [name, named] of Object.entries(names)) {
    workbook.names.add({ name, formula: named, comment: '', scope: null });
  }
  setFormula(workbook, 'B7', formula);
  return workbook;
}

test.each([
  ['=NOSUCH(1)', 'unknown-function', 'NOSUCH'],
  ['=IFERROR(nosuch(1),0)', 'unknown-function', 'NOSUCH'],
  ['=_xlfn.STOCKHISTORY("x",1)', 'unknown-function', 'STOCKHISTORY'],
  ['=GETPIVOTDATA("x",A1)', 'unknown-function', 'GETPIVOTDATA'],
  ['=CELL("filename")', 'unknown-function', 'CELL'],
  ['=DUNNING.NOSUCH(1)', 'unknown-function', 'DUNNING.NOSUCH'],
  ['=Broken+1', 'unknown-function', 'NOSUCH'],
  ['=LET(f,LAMBDA(x,x+1),f(2))', 'unknown-function', 'F'],
  ['=SUM(1,', 'unreadable', undefined],
  ['=1+', 'unreadable', undefined],
  ['=SUM(1))', 'unreadable', undefined],
  ['="abc', 'unreadable', '"'],
  ['=SUM(A1;A2)', 'unreadable', ';'],
  ['=1 2', 'unreadable', '1 2'],
  ['=A1"x"', 'unreadable', 'A1"x"'],
  ['=[1]Sheet1!A1', 'external-link', '[1]Sheet1'],
  ["='[1]Rates 2026'!A1", 'external-link', "'[1]Rates 2026'"],
  ['=[1]!Rate', 'external-link', '[1]'],
  ['=Elsewhere', 'external-link', "'[2]Rates'"],
  ["=SUM('Data:Other data'!A1)", 'unsupported', "'Data:Other data'"],
  ['=SUM(A1:B3 B1:B2)', 'unsupported', 'B3 B1'],
  ['=SUM((A1,A2))', 'unsupported', ','],
  ['=SUM(1:1)', 'unsupported', '1:1'],
  ['=A1#', 'unsupported', '#'],
  ['=@A1:A3', 'unsupported', '@'],
  ['=Items[@Open]', 'unsupported', 'Items[@Open]'],
  ['=IF(A1>1E-3,1,2)', 'unsupported', '1E-3'],
  ['=1+--A1', 'unsupported', '--'],
  ['=IFERROR(-"5",0)', 'unsupported', '-"5"'],
  ['=-AsOf', 'unsupported', '-AsOf'],
  ['=ROWS(A:A)', 'unsupported', 'A:A'],
  ['=IF(FALSE,#REF!A1,5)', 'unsupported', '#REF!A1'],
])('%s is named with its cell', async (formula, code, part) => {
  const faults = await faultsOf(workbookWith(formula));
  expect(faults).toEqual([
    { code, sheet: 'Data', address: 'B7', formula, ...(part !== undefined && { part }) },
  ]);
});

test('every cell at fault is named, and the workbook stays as it is', async () => {
  const workbook = workbookWith('=NOSUCH(1)');
  setFormula(workbook, 'B8', '=A1+1', 99);
  setFormula(workbook, 'A9', '=1+', 'old', 'Other data');
  expect(await faultsOf(workbook)).toMatchObject([
    { code: 'unknown-function', sheet: 'Data', address: 'B7' },
    { code: 'unreadable', sheet: 'Other data', address: 'A9' },
  ]);
  expect(shown(workbook, 'B8')).toEqual([[99]]);
});

describe('circular references', () => {
  test.each([
    ['a cell that reads itself', { B7: '=B7+1' }, ['B7']],
    ['a range that holds the cell', { B7: '=SUM(B1:B9)' }, ['B7']],
    ['two cells that read each other', { B7: '=C7', C7: '=B7' }, ['B7', 'C7']],
    ['a longer way', { B7: '=C7+1', C7: '=SUM(D6:D8)', D7: '=B7*2', E7: '=D7' }, ['B7', 'C7', 'D7']],
    ['a way through an array', { B7: '=SEQUENCE(A2+3)', C7: '=B8', A2: '=C7' }, ['A2', 'B7', 'C7']],
  ])('%s', async (_what, formulas, addresses) => {
    const workbook = new Workbook('Test.xlsx', ['Data']);
    fill(workbook, 'A1', [[1, 2]]);
    for (const [address, formula] of Object.entries(formulas)) setFormula(workbook, address, formula, 5);
    const faults = await faultsOf(workbook);
    expect(
      faults.map((each) => ('address' in each ? `${each.code} ${each.address}` : each.code)).sort(),
    ).toEqual(addresses.map((address) => `circular ${address}`));
    for (const address of addresses) expect(shown(workbook, address)).toEqual([[5]]);
  });

  test('the place of a cell is no circle', async () => {
    const workbook = workbookWith('=ROW(B7)+COLUMNS($A:B)');
    await calculated(workbook);
    expect(shown(workbook, 'B7')).toEqual([[9]]);
  });

  test('a long chain is none', async () => {
    const workbook = new Workbook('Test.xlsx', ['Data']);
    fill(workbook, 'A1', [[1], ...Array.from({ length: 200 }, (_, row) => [`=A${row + 1}+1`])]);
    await calculated(workbook);
    expect(shown(workbook, 'A201')).toEqual([[201]]);
  });
});

test('results that came before the fault was seen are taken back, arrays too', async () => {
  const workbook = workbookWith('=SEQUENCE(3)');
  setFormula(workbook, 'D1', '=D1', 5);
  expect(await faultsOf(workbook)).toMatchObject([{ code: 'circular', address: 'D1' }]);
  expect(shown(workbook, 'B7:B9')).toEqual([[''], [''], ['']]);
});

test('a calculation of which nothing is heard is given up', async () => {
  const workbook = workbookWith('=A1');
  const result = await calculateWorkbook(workbook, { language: 'en', patience: { every: 1, looks: 0 } });
  expect(result).toEqual({ ok: false, error: [{ code: 'time-out' }] });
});
