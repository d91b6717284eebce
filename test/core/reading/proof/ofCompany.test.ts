import fc from 'fast-check';
import type { CellValue } from '../../../../src/core/reading/grid';
import { identifyRow } from '../../../../src/core/reading/identifyRow';
import type { Reading } from '../../../../src/core/reading/reading';
import { readOpenItems } from '../../../../src/core/reading/readOpenItems';
import { runs } from '../../../runs';
import { gridOf, options } from '../sheets';

const header = ['Company code', 'Customer', 'Name', 'Invoice No.', 'Invoice Date', 'Due Date', 'Open amount'];
type Row = readonly CellValue[];
const row = (company: string | null, customer: string, document: string, due: string, open: number): Row => [
  company,
  customer,
  `Customer ${customer}`,
  document,
  '2026-09-01',
  due,
  open,
];
/** Both companies have a customer 31 and an invoice F1 of his; BE10 has it in two instalments. */
const rows: readonly Row[] = [
  row('NL20', '31', 'F1', '2026-10-01', 300),
  row('BE10', '31', 'F1', '2026-10-15', 100),
  row('BE10', '31', 'F1', '2026-11-15', 100),
  row('BE10', '44', 'F2', '2026-10-15', 50.5),
  row('NL20', '52', 'F3', '2026-10-20', 700),
  row(null, '60', 'F4', '2026-10-20', 10),
];
const total = ['Total', null, null, null, null, null, 1260.5];

const read = (lines: readonly Row[], company?: string) =>
  readOpenItems(gridOf([header, ...lines]), { ...options, ...(company === undefined ? {} : { company }) });
function readingOf(lines: readonly Row[], company?: string): Reading {
  const result = read(lines, company);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('a company has its own items only, with the keys of a sheet of its own', () => {
  const { items, skipped } = readingOf([...rows, total], 'BE10');
  expect(items.key).toEqual([
    'demo|31|invoice|F1|2026',
    'demo|31|invoice|F1|2026|2',
    'demo|44|invoice|F2|2026',
  ]);
  expect([...items.open]).toEqual([10000, 10000, 5050]);
  expect(items.customers.map(({ number }) => number)).toEqual(['31', '44']);
  expect(items.companies).toEqual(['BE10']);
  expect(skipped.filter(({ reason }) => reason === 'other-company').map((one) => one.row)).toEqual([2, 6, 7]);
  const other = readingOf([...rows, total], 'NL20');
  expect(other.items.key).toEqual(['demo|31|invoice|F1|2026', 'demo|52|invoice|F3|2026']);
});

test('the total that the sheet states is proven by all of its items', () => {
  const { totals, issues } = readingOf([...rows, total], 'BE10');
  expect(issues).toEqual([]);
  expect(totals).toEqual([
    { currency: 'EUR', count: 3, open: 25050, whole: 126050, stated: 126050, statedRow: 8 },
  ]);
  const wrong = readingOf([...rows, [...total.slice(0, -1), 1260.4]], 'NL20');
  expect(wrong.issues).toMatchObject([
    { code: 'total-mismatch', row: 8, facts: { stated: '1260.40', computed: '1260.50' } },
  ]);
});

test('what each company of the sheet has is told, whoever is asked about', () => {
  const companies = [
    { company: 'NL20', totals: [{ currency: 'EUR', count: 2, open: 100000 }] },
    { company: 'BE10', totals: [{ currency: 'EUR', count: 3, open: 25050 }] },
    { company: '', totals: [{ currency: 'EUR', count: 1, open: 1000 }] },
  ];
  expect(readingOf(rows).byCompany).toEqual(companies);
  expect(readingOf(rows, 'BE10').byCompany).toEqual(companies);
});

test('a sheet without company codes has none', () => {
  const { byCompany, items } = readingOf(rows.map((cells) => [null, ...cells.slice(1)]));
  expect(byCompany.map(({ company }) => company)).toEqual(['']);
  expect(items.count).toBe(6);
  const plain = readOpenItems(gridOf([header, ...rows].map((cells) => cells.slice(1))), options);
  expect(plain.ok && plain.value.byCompany).toEqual([]);
});

test('a row that cannot be read may be of any company, and is told to each', () => {
  const unreadable = ['NL20', '52', 'Customer 52', 'F9', '2026-09-01', '2026-10-20', 'see note'];
  const { issues } = readingOf([...rows, unreadable], 'BE10');
  expect(issues).toMatchObject([{ code: 'amount-unreadable', row: 8 }]);
});

test('the same line twice is one item of its company, and another company may have it too', () => {
  const twice = [
    ...rows,
    row('NL20', '44', 'F2', '2026-10-15', 50.5),
    row('BE10', '44', 'F2', '2026-10-15', 50.5),
  ];
  expect(readingOf(twice, 'BE10').issues).toMatchObject([
    { code: 'duplicate-item', row: 9, facts: { firstRow: 5 } },
  ]);
  expect(readingOf(twice, 'BE10').items.count).toBe(3);
  expect(readingOf(twice, 'NL20').items.key).toContain('demo|44|invoice|F2|2026');
});

test('a code that the sheet does not have is a failure that names the codes there are', () => {
  expect(read(rows, 'be10')).toMatchObject({
    ok: false,
    error: { code: 'company-unknown', facts: { company: 'be10', companies: 'NL20, BE10', sheet: 'Blad1' } },
  });
});

test('without a column of company codes, the column is missing', () => {
  const plain = gridOf([header, ...rows].map((cells) => cells.slice(1)));
  expect(readOpenItems(plain, { ...options, company: 'BE10' })).toMatchObject({
    ok: false,
    error: { code: 'column-missing', facts: { field: 'company' } },
  });
});

test('a row of the other company is none of this company’s items, though all else is the same', () => {
  const be = readingOf([row('NL20', '44', 'F2', '2026-10-15', 50.5), ...rows], 'BE10');
  expect(identifyRow(be, rows[3] ?? [], 1, 6)).toBe('demo|44|invoice|F2|2026');
  expect(identifyRow(be, row('NL20', '44', 'F2', '2026-10-15', 50.5), 1, 2)).toBeNull();
});

const anyRow = fc
  .tuple(
    fc.constantFrom('BE10', 'NL20', 'FR30'),
    fc.constantFrom('1', '2'),
    fc.constantFrom('F1', 'F2', 'F3'),
    fc.constantFrom('2026-10-15', '2026-10-20', '2026-10-25'),
    fc.integer({ min: -3, max: 3 }),
  )
  .map((parts) => row(...parts));

test('read by company, a sheet gives the same items as a sheet of that company alone', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (lines) => {
      for (const company of new Set(lines.map(([code]) => String(code)))) {
        const { items: split, skipped } = readingOf(lines, company);
        expect(split.count + skipped.length).toBe(lines.length + 1);
        const alone = readingOf(
          lines.filter(([code]) => code === company),
          company,
        ).items;
        expect({ ...split, row: [] }).toEqual({ ...alone, row: [] });
      }
    }),
    // Each run reads the sheet once for each company, and once more without the others.
    { numRuns: runs(25) },
  );
});

test('the companies of a sheet add up to its items', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (lines) => {
      const { byCompany, totals } = readingOf(lines);
      const all = byCompany.flatMap((one) => one.totals);
      expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(totals[0]?.count);
      expect(all.reduce((sum, { open }) => sum + open, 0)).toBe(totals[0]?.open);
    }),
  );
});
