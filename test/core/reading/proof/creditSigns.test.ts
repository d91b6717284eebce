import type { CellValue } from '../../../../src/core/reading/grid';
import { gridOf, header, readingOf } from '../sheets';

const row = (type: string, document: string, open: CellValue): readonly CellValue[] => [
  '1',
  'A',
  document,
  '2026-09-01',
  '2026-10-01',
  open,
  type,
];
const sheetOf = (...rows: readonly (readonly CellValue[])[]) =>
  readingOf(gridOf([[...header, 'Type'], ...rows]));

test('credit notes and payments without a minus are credits, and that is told', () => {
  const { items, totals, issues } = sheetOf(
    row('Factuur', 'F1', 100),
    row('Creditnota', 'C1', 40),
    row('Betaling', 'B1', 30),
    row('Betaling', 'B2', 0),
  );
  expect([...items.open]).toEqual([10000, -4000, -3000, 0]);
  expect([...items.amount]).toEqual([10000, -4000, -3000, 0]);
  expect(totals[0]?.open).toBe(3000);
  expect(issues).toEqual([{ code: 'credits-unsigned', row: 3, facts: { document: 'C1', count: 3 } }]);
});

test('nothing to ask when the sheet’s own total says so', () => {
  const { issues } = sheetOf(row('Factuur', 'F1', 100), row('Creditnota', 'C1', 40), [
    'Totaal',
    null,
    null,
    null,
    null,
    60,
  ]);
  expect(issues).toEqual([]);
});

test('where others have a minus, a positive one is a reversal and stays', () => {
  const { items, issues } = sheetOf(row('Creditnota', 'C1', -40), row('Betaling', 'B1', 30));
  expect([...items.open]).toEqual([-4000, 3000]);
  expect(issues).toEqual([]);
});

test('columns of debit and credit say it themselves', () => {
  const { items, issues } = readingOf(
    gridOf([
      ['Konto', 'Beleg', 'Belegart', 'Fälligkeit', 'Soll', 'Haben'],
      ['1', 'F1', 'Rechnung', '13.10.2026', 100, null],
      ['1', 'Z1', 'Zahlung', '13.10.2026', 30, null],
    ]),
  );
  expect([...items.open]).toEqual([10000, 3000]);
  expect(issues).toEqual([]);
});
