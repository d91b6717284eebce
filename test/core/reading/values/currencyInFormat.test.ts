import { currencyInFormat } from '../../../../src/core/reading/values/currencyInFormat';
import { gridOf, header, readingOf } from '../sheets';

test.each([
  ['#,##0.00\\ [$€-413]', 'EUR'],
  ['[$$-409]#,##0.00', 'USD'],
  ['[$USD] #,##0.00', 'USD'],
  ['#,##0.00 "GBP"', 'GBP'],
  ['_-* #,##0.00\\ "€"_-', 'EUR'],
  ['£#,##0.00;[Red]-£#,##0.00', 'GBP'],
  ['_($* #,##0.00_)', null],
  ['[$-409]d-mmm-yy', null],
  ['#,##0.00', null],
  ['General', null],
  ['0.00" stk"', null],
])('%p shows %p', (format, currency) => {
  expect(currencyInFormat(format)).toBe(currency);
});

test('where no column names it, the number format of each amount does', () => {
  const rows = [
    header,
    ['001', 'Aerts', 'F1', '2026-09-01', '2026-10-01', 100],
    ['001', 'Aerts', 'F2', '2026-09-01', '2026-10-01', 200],
    ['001', 'Aerts', 'F3', '2026-09-01', '2026-10-01', 300],
  ];
  const numberFormats = ['General', '[$USD] #,##0.00', '[$€-413] #,##0.00', '#,##0.00'].map((format) => [
    'General',
    'General',
    'General',
    'General',
    'General',
    format,
  ]);
  const { totals } = readingOf(gridOf(rows, { numberFormats }));
  expect(totals.map(({ currency, open }) => [currency, open])).toEqual([
    ['USD', 10000],
    ['EUR', 50000],
  ]);
});
