import fc from 'fast-check';
import { decimalOfMinor } from '../../../../src/core/money/decimal';
import { parseAmount } from '../../../../src/core/reading/values/parseAmount';

test.each([
  ['0', 0],
  ['12', 1200],
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1 234,56', 123456],
  ['1\u00a0234,56', 123456],
  ['1\u202f234\u202f567,8', 123456780],
  ["1'234.50", 123450],
  ['1’234.50', 123450],
  ['1.234.567', 123456700],
  ['1,234,567.89', 123456789],
  ['1234,5', 123450],
  ['1234567', 123456700],
  [',50', 50],
  ['.5', 50],
  ['0,125', 13],
  ['-0,005', -1],
  ['0.123', 12],
  ['1234.567', 123457],
  ['-1.234,56', -123456],
  ['1.234,56-', -123456],
  ['13.587,23-', -1358723],
  ['(1.234,56)', -123456],
  ['−12,00', -1200],
  ['- 12,00', -1200],
  ['+12,00', 1200],
  ['€ 1.234,56', 123456],
  ['€\u00a014.993,17', 1499317],
  ['1.234,56 EUR', 123456],
  ['EUR -12', -1200],
  ['-€12.50', -1250],
  ['€ 12,-', 1200],
  ['1.234,--', 123400],
  ['$1,234.56', 123456],
  ['-0', 0],
  ['500,00 D', 50000],
  ['500,00 C', -50000],
  ['1.500,00H', -150000],
  ['1.500,00 S', 150000],
  ['20.00 CR', -2000],
  ['20.00 EUR Cr', -2000],
  ['€ 20,00 DR', 2000],
])('%p shows its own form', (text, minor) => {
  expect(parseAmount(text, 'none', 2)).toBe(minor);
});

test.each([
  ['1.234', 'none', 2, 123400],
  ['1.234', ',', 2, 123400],
  ['1.234', '.', 2, 123],
  ['1,234', '.', 2, 123400],
  ['1,234', ',', 2, 123],
  ['1.234', 'mixed', 2, null],
  ['1.234', 'none', 3, null],
  ['1.234', '.', 3, 1234],
  ['1.234', 'none', 0, 1234],
  ['1234,5', 'none', 0, 1235],
  ['12.34', 'mixed', 2, 1234],
  ['12.34', ',', 2, null],
  ['1.234.567', '.', 2, null],
  ['1.234.567', ',', 2, 123456700],
] as const)('%p in a column of decimal mark %p with %i decimals', (text, mark, digits, minor) => {
  expect(parseAmount(text, mark, digits)).toBe(minor);
});

test.each([
  '',
  ' ',
  '-',
  'n/a',
  'see note 12',
  '12 stuks',
  '1.2.3',
  '12.34.567',
  '1,234.567,89',
  '1.234 567,00',
  '21.11.2026',
  '21-11-2026',
  '1e5',
  '12,',
  '(12',
  '12)',
  '-12-',
  '(-12)',
  '--12',
  '€12€',
  '1234567890123456',
  '=1+1',
  '٣٤',
  '12%',
  '#REF!',
])('%p is no amount', (text) => {
  expect(parseAmount(text, 'none', 2)).toBeNull();
});

test('any amount in any form is read back to the cent', () => {
  const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const forms = fc.constantFrom(['.', ','], [',', '.'], [' ', ','], ['\u00a0', ','], ["'", '.'], ['', '.']);
  const signs = fc.constantFrom(['-', ''], ['', '-'], ['(', ')'], ['€ -', ''], ['', '- EUR']);
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      forms,
      signs,
      (minor, [group = '', mark = ''], [before, behind]) => {
        const [whole = '', cents = ''] = decimalOfMinor(Math.abs(minor), 'EUR').split('.');
        const figures = `${grouped(whole, group)}${mark}${cents}`;
        const text = minor < 0 ? `${before}${figures}${behind}` : figures;
        expect(parseAmount(text, 'none', 2)).toBe(minor);
      },
    ),
  );
});
