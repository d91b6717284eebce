import fc from 'fast-check';
import { hunksOf } from '../../../src/excel/restore/hunks';
import { type KeptRow, rowFingerprint } from '../../../src/excel/restore/keptRows';
import { planBack } from '../../../src/excel/restore/planBack';

const row = (text: string): KeptRow => [[text, 'General']];
const rows = (texts: string): readonly KeptRow[] => [...texts].map(row);
const said = (all: readonly KeptRow[]): string => all.map(([cell]) => String(cell?.[0])).join('');

/** What the rows are once the plan was carried out, by hand: the last first. */
function carriedOut(before: string, after: string, present: string): string | { missing: number } {
  const now = rows(present);
  const plan = planBack(hunksOf(rows(before), rows(after), 2), now.map(rowFingerprint));
  if ('missing' in plan) return plan;
  const result: (readonly KeptRow[])[] = now.map((one) => [one]);
  for (const { index, cells } of plan.puts) result[index] = [cells];
  for (const index of plan.removes) result[index] = [];
  const below = result.map((one) => [...one]);
  const end: KeptRow[] = [];
  for (const { index, rows: put } of plan.inserts) {
    const cells = put.map((one) => one.cells);
    if (index < below.length) below[index] = [...cells, ...(below[index] ?? [])];
    else end.push(...cells);
  }
  return said([...below.flat(), ...end]);
}

const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 }).map((all) => all.join(''));

test('where nobody touched the table, undoing gives the rows of before', () => {
  fc.assert(fc.property(few, few, (before, after) => carriedOut(before, after, after) === before));
});

test('rows that came above leave the others where they were', () => {
  expect(carriedOut('ab', 'axb', 'NaxbN')).toBe('NabN');
  expect(carriedOut('axyb', 'ab', 'NabN')).toBe('NaxybN');
  expect(carriedOut('ab', 'aXb', 'NaXb')).toBe('Nab');
});

test('a table that was sorted: every row is found by what it says', () => {
  expect(carriedOut('abc', 'aBc', 'cBa')).toBe('cba');
  expect(carriedOut('ab', 'abxy', 'yxba')).toBe('ba');
});

test('of two rows that say the same, as many go as were written', () => {
  expect(carriedOut('a', 'aaa', 'aaab')).toBe('ab');
});

test('a row that says something else now is named by its place', () => {
  expect(carriedOut('ab', 'abx', 'abX')).toEqual({ missing: 2 });
  expect(carriedOut('ab', 'aXY', 'aX')).toEqual({ missing: 1 });
});
