import type { CellValue } from '../../../../src/core/reading/grid';
import type { LayoutChoice } from '../../../../src/core/reading/layoutChoice';
import { readOpenItems } from '../../../../src/core/reading/readOpenItems';
import { gridOf, options, readingOf } from '../sheets';

const start = ['Klantnr', 'Factuurnr', 'Vervaldatum'];
const lines: readonly (readonly CellValue[])[] = [
  ['001', 'F1', '2026-10-01'],
  ['002', 'F2', '2026-11-01'],
];
const sheet = (names: readonly string[], ...amounts: readonly (readonly CellValue[])[]) =>
  gridOf([[...start, ...names], ...lines.map((line, at) => [...line, ...(amounts[at] ?? [])])]);
const both = [
  [110.5, 100],
  [55.25, 50],
];

test.each([
  ['EUR', 'Open EUR', 'Open USD', [10000, 5000]],
  ['USD', 'Open USD', 'Open EUR', [11050, 5525]],
])(
  'amounts in two currencies: those of the books (%s) are read, and that is told',
  (currency, own, other, open) => {
    const read = readOpenItems(sheet(['Open USD', 'Open EUR'], ...both), { ...options, currency });
    if (!read.ok) throw new Error(read.error.code);
    const { items, issues, totals } = read.value;
    expect([...items.open]).toEqual(open);
    expect(items.currencies).toEqual([currency]);
    expect(totals).toHaveLength(1);
    expect(issues).toEqual([
      {
        code: 'two-currencies',
        row: 1,
        column: own === 'Open USD' ? 4 : 5,
        facts: { field: 'open', content: own, other },
      },
    ]);
  },
);

test('where neither is in the currency of the books, the first is read, and that is told', () => {
  const { items, issues } = readingOf(sheet(['Open USD', 'Open GBP'], ...both));
  expect([[...items.open], items.currencies]).toEqual([[11050, 5525], ['USD']]);
  expect(issues.map(({ code }) => code)).toEqual(['two-currencies']);
});

test('debit and credit are read in the same currency', () => {
  const { items } = readingOf(
    sheet(
      ['Debet USD', 'Credit USD', 'Debet EUR', 'Credit EUR'],
      [110, null, 100, null],
      [null, 55, null, 50],
    ),
  );
  expect([[...items.open], items.currencies]).toEqual([[10000, -5000], ['EUR']]);
});

test('an original amount in another currency than what is open of it is left alone', () => {
  const { items, issues } = readingOf(sheet(['Bedrag EUR', 'Openstaand USD'], ...both));
  expect([[...items.open], [...items.amount], items.currencies]).toEqual([
    [10000, 5000],
    [10000, 5000],
    ['USD'],
  ]);
  expect(issues).toEqual([]);
});

test.each([
  ['EUR', [10000, 5000]],
  ['USD', [11050, 5525]],
])('a column of the document’s currency that says %s says it all: nothing is asked', (currency, open) => {
  const { items, issues } = readingOf(
    sheet(['Open USD', 'Open EUR', 'Munt'], [110.5, 100, currency], [55.25, 50, currency]),
  );
  expect([[...items.open], items.currencies]).toEqual([open, [currency]]);
  expect(issues).toEqual([]);
});

test('a second amount here and there is no list in two currencies', () => {
  const { items, issues } = readingOf(sheet(['Open EUR', 'Open USD'], [100, null], [50, 55]));
  expect([...items.open]).toEqual([10000, 5000]);
  expect(issues).toEqual([]);
});

test('what a person chose is read, and nothing more is asked', () => {
  const grid = sheet(['Open USD', 'Open EUR'], ...both);
  const choice: LayoutChoice = { columns: { open: 4 }, dateOrder: null, decimalMark: null };
  const layouts = new Map([[readingOf(grid).layout, choice]]);
  const read = readOpenItems(grid, { ...options, layouts });
  if (!read.ok) throw new Error(read.error.code);
  expect([[...read.value.items.open], read.value.items.currencies]).toEqual([[11050, 5525], ['USD']]);
  expect(read.value.issues).toEqual([]);
});
