import fc from 'fast-check';
import type { CellValue } from '../../../src/core/reading/grid';
import { identifyRow } from '../../../src/core/reading/identifyRow';
import { readingFingerprint } from '../../../src/core/reading/readingFingerprint';
import { readOpenItems } from '../../../src/core/reading/readOpenItems';
import { runs } from '../../runs';
import { gridOf, header, options, readingOf } from './sheets';

const hostile = fc.constantFrom(
  'Totaal',
  'Subtotaal',
  'Customer: 00031 - X',
  '=1+1',
  '#REF!',
  '1.234,56-',
  '€ 12,-',
  '(12)',
  '31/02/2026',
  '20261121',
  '__proto__',
  'constructor',
  '\u0000',
  'Klantnr',
  '|\\',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  hostile,
);
const body = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 15 });
const wideHeader = [...header, 'Valuta', 'Aanmaning', 'Betaald op'];

test('no sheet makes the reading throw or give a number that is none; every row is accounted for', () => {
  fc.assert(
    fc.property(body, fc.boolean(), fc.integer({ min: 0, max: 3 }), (rows, headed, titles) => {
      const above = rows.slice(0, titles);
      const grid = gridOf(headed ? [...above, wideHeader, ...rows] : rows, { firstRow: 3, firstColumn: 2 });
      const result = readOpenItems(grid, options);
      if (!result.ok) return;
      const { items, skipped, totals, dataDay } = result.value;
      const told = [...items.row, ...skipped.map(({ row }) => row)].sort((one, other) => one - other);
      expect(told).toEqual(grid.rows.map((_, at) => at + 3));
      const numbers = [
        ...items.open,
        ...items.amount,
        ...totals.flatMap(({ open, stated }) => [open, stated ?? 0]),
      ];
      expect(numbers.every(Number.isInteger)).toBe(true);
      expect(dataDay === null || Number.isInteger(dataDay)).toBe(true);
      expect(new Set(items.key).size).toBe(items.count);
      readingFingerprint(result.value);
      for (const [at, row] of grid.rows.entries()) identifyRow(result.value, row, 2, at + 3);
    }),
    { numRuns: runs(60) },
  );
});

const money = fc.integer({ min: -1e9, max: 1e9 });

test('money in is money out: the total is the sum of the cells, as numbers or as texts', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 30 }), fc.boolean(), (amounts, asText) => {
      const written = (minor: number): CellValue => {
        const sign = minor < 0 ? '-' : '';
        const cents = String(Math.abs(minor) % 100).padStart(2, '0');
        const whole = Math.floor(Math.abs(minor) / 100);
        return asText ? `${sign}${whole},${cents}` : minor / 100;
      };
      const rows = amounts.map((minor, at) => ['1', 'A', `F${at}`, null, '2026-11-01', written(minor)]);
      const { totals, issues } = readingOf(gridOf([header, ...rows]));
      expect(issues).toEqual([]);
      expect(totals[0]?.open).toBe(amounts.reduce((sum, minor) => sum + minor, 0));
    }),
  );
});

test('sorting the rows changes neither keys nor fingerprint', () => {
  const line = fc.tuple(fc.constantFrom('F1', 'F2'), fc.constantFrom('2026-10-01', '2026-11-01'), money);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const rows = lines.map(([document, due, minor]) => ['1', 'A', document, null, due, minor / 100]);
      const one = readingOf(gridOf([header, ...rows]));
      const other = readingOf(gridOf([header, ...rows.toReversed()]));
      expect([...other.items.key].sort()).toEqual([...one.items.key].sort());
      expect(readingFingerprint(other)).toBe(readingFingerprint(one));
    }),
  );
});
