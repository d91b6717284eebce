import { Workbook } from '../../../src/host/workbook/workbook';
import { bench } from './bench';

type Bench = ReturnType<typeof bench>;

let open: Bench[] = [];

function start(...args: Parameters<typeof bench>): Bench {
  const made = bench(...args);
  open.push(made);
  return made;
}

afterEach(() => {
  for (const each of open) each.close();
  open = [];
});

test('calculates the formulas of an opened workbook', async () => {
  const workbook = new Workbook('Test.xlsx', ['Data']);
  const sheet = workbook.sheets.active.id;
  workbook.cells.enter({ sheet, row: 0, column: 0, rows: 1, columns: 3 }, [[2, 3, '=A1*B1']], 'user');
  const { calculator, content } = start(workbook);
  await calculator.whenCalculated();
  expect(content(0, 2)).toBe(6);
});

test('calculates again when a cell changes', async () => {
  const { calculator, enter, content } = start();
  enter(0, 0, [[2, '=A1+1', '=DUNNING.DAYS(A1,10)']]);
  await calculator.whenCalculated();
  expect([content(0, 1), content(0, 2)]).toEqual([3, 8]);
  enter(0, 0, [[7]]);
  await calculator.whenCalculated();
  expect([content(0, 1), content(0, 2)]).toEqual([8, 3]);
});

test('shows #BUSY! until the add-in has answered', async () => {
  let answer: (value: number[]) => void = () => undefined;
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const { calculator, enter, content } = start(undefined, {
    invoke: () => {
      asked();
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  enter(0, 0, [['=DUNNING.DAYS(1,2)']]);
  await isAsked;
  expect(content(0, 0)).toEqual({ error: '#BUSY!' });
  answer([1]);
  await calculator.whenCalculated();
  expect(content(0, 0)).toBe(1);
});

test('asks for 200 cells in one batch', async () => {
  const { calculator, enter, batches, sheet } = start();
  enter(
    0,
    0,
    Array.from({ length: 200 }, (_, row) => [row, `=DUNNING.DAYS(A${row + 1},5000)`]),
  );
  await calculator.whenCalculated();
  expect(batches.map((batch) => batch.length)).toEqual([200]);
  const column = Array.from({ length: 200 }, (_, row) => sheet.cell(row, 1).content);
  expect(column).toEqual(Array.from({ length: 200 }, (_, row) => 5000 - row));
});

test('asks once for the same call in many cells, and not again when nothing changed', async () => {
  const { calculator, enter, batches } = start();
  enter(0, 0, [['=DUNNING.DAYS(1,2)'], ['=DUNNING.DAYS(1,2)'], ['=DUNNING.DAYS(1,2)']]);
  await calculator.whenCalculated();
  enter(5, 0, [['=DUNNING.DAYS(1,2)']]);
  await calculator.whenCalculated();
  expect(batches.map((batch) => batch.length)).toEqual([1]);
});

test('a function of a function is asked in the next round, without a call on #BUSY!', async () => {
  const { calculator, enter, batches, content } = start();
  enter(0, 0, [['=DUNNING.DAYS(DUNNING.DAYS(1,4),10)', '=DUNNING.DAYS(A1,A1)']]);
  await calculator.whenCalculated();
  expect([content(0, 0), content(0, 1)]).toEqual([7, 0]);
  expect(batches.flat().map(({ args }) => args)).toEqual([
    [1, 4],
    [3, 10],
    [7, 7],
  ]);
});

test('an array spills, grows and shrinks', async () => {
  const { calculator, enter, content } = start();
  const column = () => [0, 1, 2, 3].map((row) => content(row, 1));
  enter(0, 0, [[2, '=DUNNING.REPEAT("x",A1)']]);
  await calculator.whenCalculated();
  expect(column()).toEqual(['x', 'x', '', '']);
  enter(0, 0, [[4]]);
  await calculator.whenCalculated();
  expect(column()).toEqual(['x', 'x', 'x', 'x']);
  expect(content(3, 2)).toBe(4);
  enter(0, 0, [[1]]);
  await calculator.whenCalculated();
  expect(column()).toEqual(['x', '', '', '']);
});

test('a value in the way of an array gives #SPILL! and the value stays', async () => {
  const { calculator, enter, content } = start();
  enter(0, 0, [['=DUNNING.REPEAT("x",3)']]);
  await calculator.whenCalculated();
  enter(2, 1, [['mine']]);
  await calculator.whenCalculated();
  expect([content(0, 0), content(1, 0), content(2, 1)]).toEqual([{ error: '#SPILL!' }, '', 'mine']);
  enter(2, 1, [['']]);
  await calculator.whenCalculated();
  expect([content(0, 0), content(1, 0), content(2, 1)]).toEqual(['x', 'x', 3]);
});

test('an array stays whole when rows are inserted in it, and is blocked by what moves up', async () => {
  const { calculator, enter, sheet, workbook, content } = start();
  const row = (at: number) => ({ sheet: sheet.id, row: at, column: 0, rows: 1, columns: 16_384 });
  enter(0, 0, [['=DUNNING.REPEAT("a",3)']]);
  enter(4, 0, [['note']]);
  await calculator.whenCalculated();
  workbook.shifter.insert(row(1), 'down', 'add-in');
  await calculator.whenCalculated();
  expect([0, 1, 2, 3].map((at) => content(at, 1))).toEqual([1, 2, 3, '']);
  workbook.shifter.delete({ ...row(1), rows: 3 }, 'up', 'add-in');
  await calculator.whenCalculated();
  expect([content(0, 0), content(2, 0)]).toEqual([{ error: '#SPILL!' }, 'note']);
  workbook.shifter.insert(row(1), 'down', 'add-in');
  await calculator.whenCalculated();
  expect([0, 1, 2, 3].map((at) => content(at, 1))).toEqual([1, 2, 3, '']);
});

test('an error keeps the message of the function', async () => {
  const { calculator, enter, content } = start();
  enter(0, 0, [['=DUNNING.FAIL()', '=1/0', '=NOSUCH(1)']]);
  await calculator.whenCalculated();
  expect(content(0, 0)).toEqual({ error: '#VALUE!', message: 'argument dueDate, row 3: "soon"' });
  expect(content(0, 1)).toEqual({ error: '#DIV/0!' });
  expect(content(0, 2)).toEqual({ error: '#NAME?' });
});

test('blank cells reach a function as 0, left-out arguments as null, texts as they are', async () => {
  const { calculator, enter, content } = start();
  enter(0, 0, [["'007", true, null, '=DUNNING.ECHO(A1:C1)']]);
  enter(1, 0, [[null, null, null, '=DUNNING.ECHO(A1,C1)']]);
  enter(2, 0, [[null, null, null, '=DUNNING.ECHO(5,)']]);
  await calculator.whenCalculated();
  expect(content(0, 3)).toBe('[[["007",true,0]],null]');
  expect(content(1, 3)).toBe('[[["007"]],0]');
  expect(content(2, 3)).toBe('[[[5]],null]');
});

test('a text answer that looks like a number stays text', async () => {
  const { calculator, enter, content } = start(undefined, {
    invoke: async (calls) => calls.map(() => '0012'),
  });
  enter(0, 0, [['=DUNNING.FAIL()']]);
  await calculator.whenCalculated();
  expect(content(0, 0)).toBe('0012');
});

test('a link shows its words', async () => {
  const { calculator, enter, content } = start();
  enter(0, 0, [['=HYPERLINK("https://zee.be","Zee")', '=A1&" NV"']]);
  await calculator.whenCalculated();
  expect([content(0, 0), content(0, 1)]).toEqual(['Zee', 'Zee NV']);
});

test('arguments that change at every calculation end in an error, not in a loop', async () => {
  const { calculator, enter, content, batches } = start();
  enter(0, 0, [['=DUNNING.DAYS(RAND(),1)']]);
  await calculator.whenCalculated();
  expect(content(0, 0)).toMatchObject({ error: '#CALC!' });
  expect(batches.length).toBeLessThan(40);
}, 20_000);

test('when nobody answers, cells stay busy, the cause is told, and recalculate asks again', async () => {
  const causes: unknown[] = [];
  let isUp = false;
  const { calculator, enter, content } = start(undefined, {
    invoke: async (calls) => {
      if (!isUp) throw new Error('no pane');
      return calls.map(() => 1);
    },
    onUnanswered: (cause) => causes.push(cause),
  });
  enter(0, 0, [['=DUNNING.DAYS(1,2)']]);
  await calculator.whenCalculated();
  expect(content(0, 0)).toEqual({ error: '#BUSY!' });
  expect(causes).toEqual([new Error('no pane')]);
  isUp = true;
  calculator.recalculate();
  await calculator.whenCalculated();
  expect(content(0, 0)).toBe(1);
});

test('names and tables work in formulas, also when they change', async () => {
  const { workbook, sheet, calculator, enter, content } = start();
  enter(0, 0, [
    ['Customer', 'Open'],
    ['a', 10],
    ['b', 5],
  ]);
  workbook.tables.add({ sheet: sheet.id, row: 0, column: 0, rows: 3, columns: 2 }, { name: 'Items' });
  workbook.names.add({ name: 'AsOf', formula: '=Data!$B$2', comment: '', scope: null });
  enter(5, 0, [['=SUM(Items[Open])', '=AsOf+1']]);
  await calculator.whenCalculated();
  expect([content(5, 0), content(5, 1)]).toEqual([15, 11]);
  const asOf = workbook.names.find('AsOf', null);
  if (asOf) workbook.names.setFormula(asOf, '=Data!$B$3');
  await calculator.whenCalculated();
  expect(content(5, 1)).toBe(6);
});

test('whenCalculated resolves for a workbook without formulas', async () => {
  const { calculator, enter } = start();
  enter(0, 0, [['text', 1]]);
  await expect(calculator.whenCalculated()).resolves.toBeUndefined();
});

test('a sheet that an add-in adds, hides or shows does not come in front of the user', async () => {
  const { workbook, calculator, sheet, enter } = start();
  enter(0, 0, [['=1+1']]);
  await calculator.whenCalculated();
  const added = workbook.sheets.add('Dossier', 'add-in');
  if (!added.ok) throw new Error(added.error.code);
  enter(0, 0, [['=1+2']]);
  await calculator.whenCalculated();
  expect(workbook.sheets.active).toBe(sheet);
  workbook.sheets.setVisibility(added.value, 'Hidden');
  workbook.sheets.setVisibility(added.value, 'Visible');
  enter(0, 0, [['=1+3']]);
  await calculator.whenCalculated();
  expect(workbook.sheets.active).toBe(sheet);
});
