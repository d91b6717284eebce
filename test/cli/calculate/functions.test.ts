import type { CellContent } from '../../../src/host/workbook/types';
import { at, fill, shown } from '../../host/workbook/build';
import { calculated, setFormula, workbookOf } from './calculated';

/** Saturday 21 November 2026, half past two in the afternoon. */
const NOW = new Date(2026, 10, 21, 14, 30);

const CUSTOMERS = [
  ['Customer', 'Due', 'Open'],
  ['Zee', 46313, 100.5],
  ['Bolt', 46327, -20],
  ['Zee', 46340, 50],
  ['Dyck', 46353, 0.25],
];

const CASES: readonly (readonly [string, CellContent])[] = [
  ['=SUM(C2:C5)', 130.75],
  ['=SUM(C:C)', 130.75],
  ['=SUM(Items[Open])', 130.75],
  ['=SUMIFS(C2:C5,A2:A5,"Zee",B2:B5,">=46340")', 50],
  ['=SUMIF(A2:A5,"z*",C2:C5)', 150.5],
  ['=SUMPRODUCT((A2:A5="Zee")*C2:C5)', 150.5],
  ['=SUMPRODUCT(--(C2:C5>0))', 3],
  ['=COUNTIFS(A2:A5,"Zee")', 2],
  ['=AVERAGEIFS(C2:C5,A2:A5,"Zee")', 75.25],
  ['=MAXIFS(C2:C5,A2:A5,"Zee")', 100.5],
  ['=XLOOKUP("Dyck",A2:A5,C2:C5)', 0.25],
  ['=XLOOKUP("Nobody",A2:A5,C2:C5,"none")', 'none'],
  ['=VLOOKUP("Bolt",A2:C5,3,FALSE)', -20],
  ['=INDEX(C2:C5,MATCH("Dyck",A2:A5,0))', 0.25],
  ['=TEXT(B2,"dd/mm/yyyy")', '18/10/2026'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=EDATE(DATE(2026,1,31),1)', 46081],
  ['=EOMONTH(B2,0)', 46326],
  ['=DATEDIF(B2,B5,"d")', 40],
  ['=NETWORKDAYS(B2,B3)', 10],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=IFNA(VLOOKUP("x",A2:C5,3,FALSE),"none")', 'none'],
  ['=IFS(C3>0,"owes",C3<0,"credit")', 'credit'],
  ['=SWITCH(A3,"Zee",1,"Bolt",2)', 2],
  ['=LET(open,SUM(C2:C5),IF(open>100,open*2,0))', 261.5],
  ['=LAMBDA(x,x+1)(3)', 4],
  ['=SUM(FILTER(C2:C5,A2:A5="Zee"))', 150.5],
  ['=TEXTJOIN(", ",TRUE,UNIQUE(A2:A5))', 'Zee, Bolt, Dyck'],
  ['=ROUND(2.675,2)', 2.68],
  ['=MOD(-3,2)', 1],
  ['=-2^2', 4],
  ['=0.1+0.2=0.3', true],
  ['="a"="A"', true],
  ['=A2&" NV"', 'Zee NV'],
  ['=LEN("Café")', 4],
  ['=SUBSTITUTE("a-b","-","+")', 'a+b'],
  ['=STDEV.S(1,2,3)', 1],
  ['=HYPERLINK("https://zee.be","Zee")', 'Zee'],
  ['=E1000', 0],
  ['=ISBLANK(E1000)', true],
  ['=IF(E1000="","blank","not")', 'blank'],
  ['=AsOf-B2', 34],
  ["='Other data'!A1", 0],
  ['=TODAY()', 46347],
  ['=ROUND(MOD(NOW(),1)*24,6)', 14.5],
  ['=1/0', { error: '#DIV/0!' }],
  ['=SQRT(-1)', { error: '#NUM!' }],
  ['=NA()', { error: '#N/A' }],
  ['=#REF!', { error: '#REF!' }],
  ['=NoSuchName+1', { error: '#NAME?' }],
  ['=DUNNING.OVERDUE(B2,AsOf)', 34],
  ['=dunning.bucket(B2,AsOf)', '31-60'],
];

test('functions of Excel and of the add-in give what Excel gives', async () => {
  const workbook = workbookOf(CUSTOMERS);
  workbook.tables.add(at(workbook, 'A1:C5'), { name: 'Items' });
  setFormula(workbook, 'D1', '=DATE(2026,11,21)');
  workbook.names.add({ name: 'AsOf', formula: '=Data!$D$1', comment: '', scope: null });
  CASES.forEach(([formula], row) => {
    setFormula(workbook, `G${row + 1}`, formula, 'old');
  });
  await calculated(workbook, { now: NOW });
  const results = shown(workbook, `G1:G${CASES.length}`).map(([content], row) => [CASES[row]?.[0], content]);
  expect(results).toEqual(CASES);
});

test('arrays spill, and what they filled before is emptied', async () => {
  const workbook = workbookOf(CUSTOMERS);
  setFormula(workbook, 'E2', '=FILTER(A2:C5,A2:A5=E1)');
  fill(workbook, 'E1', [['Zee']]);
  await calculated(workbook);
  expect(shown(workbook, 'E2:G4')).toEqual([
    ['Zee', 46313, 100.5],
    ['Zee', 46340, 50],
    ['', '', ''],
  ]);
  fill(workbook, 'E1', [['Bolt']]);
  const summary = await calculated(workbook);
  expect(shown(workbook, 'E2:G4')).toEqual([
    ['Bolt', 46327, -20],
    ['', '', ''],
    ['', '', ''],
  ]);
  expect(summary).toEqual({ formulas: 1, changed: 6, errors: [] });
});

test('the summary counts formulas and changes and names the cells that show an error', async () => {
  const workbook = workbookOf([
    [1, '=A1+1', '=1/0', '=DUNNING.OVERDUE("soon",46347)', '=NoSuchName', '=E1&""'],
  ]);
  expect(await calculated(workbook)).toEqual({
    formulas: 5,
    changed: 5,
    errors: [
      { sheet: 'Data', address: 'C1', error: '#DIV/0!' },
      {
        sheet: 'Data',
        address: 'D1',
        error: '#VALUE!',
        message: 'dueDate: "soon" is not a date. Use a date or text yyyy-mm-dd.',
      },
      { sheet: 'Data', address: 'E1', error: '#NAME?' },
      { sheet: 'Data', address: 'F1', error: '#NAME?' },
    ],
  });
  expect(await calculated(workbook)).toMatchObject({ formulas: 5, changed: 0 });
});

test('messages are in the language asked for; an error in an argument is named by its code', async () => {
  const workbook = workbookOf([['=NA()', '=DUNNING.OVERDUE(A1,46347)']]);
  await calculated(workbook, { language: 'nl-BE' });
  expect(shown(workbook, 'B1')).toEqual([
    [{ error: '#VALUE!', message: 'dueDate: "#N/A" is geen datum. Gebruik een datum of tekst jjjj-mm-dd.' }],
  ]);
});

test('a workbook without formulas is calculated at once', async () => {
  expect(await calculated(workbookOf([['text', 1]]))).toEqual({ formulas: 0, changed: 0, errors: [] });
});

test('progress is told', async () => {
  const told: number[] = [];
  const workbook = workbookOf(Array.from({ length: 30 }, (_, row) => [row, `=A${row + 1}*2`]));
  await calculated(workbook, { onProgress: (_done, total) => told.push(total) });
  expect(told).toContain(30);
});
