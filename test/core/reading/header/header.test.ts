import fc from 'fast-check';
import { assign } from '../../../../src/core/reading/header/assign';
import { findHeader } from '../../../../src/core/reading/header/findHeader';
import { headerScore } from '../../../../src/core/reading/header/headerScore';
import { headerText } from '../../../../src/core/reading/header/headerText';
import type { Field } from '../../../../src/core/reading/reading';
import { gridOf } from '../sheets';

test.each([
  ['Factuur nr.', 'factuurnr'],
  ['FACTUURNUMMER', 'factuurnr'],
  ['factuurnr', 'factuurnr'],
  ['N° facture', 'nrfacture'],
  ['Numéro de facture', 'nrfacture'],
  ['DocumentNo', 'documentnr'],
  ['due_date', 'duedate'],
  ["Date d'échéance", 'dateecheance'],
  ['  ', ''],
])('%p compares as %p', (raw, joined) => {
  expect(headerText(raw).joined).toBe(joined);
});

test.each<[string, Field, number]>([
  ['Vervaldatum', 'dueDate', 1],
  ['VERVALDATUM:', 'dueDate', 1],
  ['Vervaldatums', 'dueDate', 0.8],
  ['Gestruct. mededeling', 'reference', 0.75],
  ['Telefoon', 'dueDate', 0],
  ['', 'open', 0],
])('%p names %s with %d', (raw, field, score) => {
  expect(headerScore(headerText(raw), field)).toBeCloseTo(score, 5);
});

test('all columns are assigned together: the second best here may be the best for all', () => {
  expect(
    assign(
      [
        [0.9, 0.8],
        [0.85, 0],
      ],
      0.3,
    ),
  ).toEqual([1, 0]);
  expect(
    assign(
      [
        [0.9, 0.1],
        [0.8, 0.2],
      ],
      0.3,
    ),
  ).toEqual([0, -1]);
  expect(assign([[], []], 0.3)).toEqual([-1, -1]);
});

test('no assignment scores higher, no column is given twice', () => {
  const score = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const least = 0.3;
  const best = (scores: number[][], row: number, used: ReadonlySet<number>): number => {
    const line = scores[row];
    if (!line) return 0;
    const taken = line.map((value, column) =>
      value < least || used.has(column) ? 0 : value + best(scores, row + 1, new Set([...used, column])),
    );
    return Math.max(best(scores, row + 1, used), ...taken);
  };
  fc.assert(
    fc.property(table, (scores) => {
      const columns = assign(scores, least);
      const given = columns.filter((column) => column >= 0);
      expect(new Set(given).size).toBe(given.length);
      const total = columns.reduce((sum, column, row) => sum + (scores[row]?.[column] ?? 0), 0);
      expect(total).toBeCloseTo(best(scores, 0, new Set()), 9);
    }),
  );
});

test('the same word means what the cells below say', () => {
  const fieldsOf = (rows: Parameters<typeof gridOf>[0]): Record<string, string> =>
    Object.fromEntries((findHeader(gridOf(rows))?.columns ?? []).map(({ field, header }) => [field, header]));
  const asNumber = fieldsOf([
    ['Klant', 'Factuur', 'Saldo', 'Vervaldatum'],
    ['Aerts NV', 'F-2026-1', 10.5, '2026-10-01'],
    ['Bakker BV', 'F-2026-2', 11.5, '2026-10-02'],
  ]);
  expect(asNumber).toEqual({
    customerName: 'Klant',
    invoiceNumber: 'Factuur',
    open: 'Saldo',
    dueDate: 'Vervaldatum',
  });
  const asAmount = fieldsOf([
    ['Klant', 'Factuurnr.', 'Factuur', 'Saldo', 'Vervaldatum'],
    ['00031', 'F-2026-1', 10.5, 10.5, '2026-10-01'],
    ['00032', 'F-2026-2', 11.5, 3, '2026-10-02'],
  ]);
  expect(asAmount).toEqual({
    customerNumber: 'Klant',
    invoiceNumber: 'Factuurnr.',
    amount: 'Factuur',
    open: 'Saldo',
    dueDate: 'Vervaldatum',
  });
});

test('confidence lies between 0 and 1 and falls when the cells disagree', () => {
  const confidence = (cells: readonly (string | number)[]): number => {
    const rows = cells.map((cell, at) => ['001', `F${at}`, 10.5, cell]);
    const found = findHeader(gridOf([['Klantnr', 'Factuurnr', 'Open', 'Vervaldatum'], ...rows]));
    return found?.columns.find(({ field }) => field === 'dueDate')?.confidence ?? 0;
  };
  expect(confidence(['2026-10-01', '2026-10-02'])).toBe(1);
  expect(confidence(['2026-10-01', 'soon'])).toBe(0.5);
});
