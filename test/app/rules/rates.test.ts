import { rateOn } from '../../../src/core/law/rateOn';
import { shippedRates } from '../../../src/core/law/shippedRates';
import type { CellValue } from '../../../src/core/reading/grid';
import { rawTable, rulesOf, wrongIn } from './ruleTables';

const HEADERS = ['Stelsel', 'Vanaf', 'Procent per jaar', 'Bekend tot en met', 'Bron', 'Zekerheid'];
const rates = (...rows: readonly (readonly CellValue[])[]) =>
  rulesOf({ rates: rawTable('Rentevoeten', [HEADERS, ...rows]) });

/** Serials of 1 January and 30 June 2027, and the day number of 1 March 2027. */
const JANUARY = 46388;
const JUNE = 46568;
const MARCH_2027 = 20878;

test('a row of the workbook goes on where the product ends', async () => {
  const loaded = await rates(['BE-B2B', JANUARY, 10, JUNE, 'Belgisch Staatsblad', 'officieel']);
  expect(rateOn('BE-B2B', MARCH_2027, loaded.rates)).toMatchObject({ ok: true, value: { percent: 10 } });
  expect(rateOn('NL-B2B', MARCH_2027, loaded.rates)).toMatchObject({ ok: false });
  expect(loaded.tables.rates).toEqual({ present: true, count: 1 });
});

test('dates and percentages may be texts, a percentage may be formatted as one', async () => {
  const asText = await rates([' be-b2b', '1/01/2027', '10,25 %', '2027-06-30', 'BS', '']);
  expect(rateOn('BE-B2B', MARCH_2027, asText.rates)).toMatchObject({ value: { percent: 10.25 } });
  const table = rawTable(
    'Rentevoeten',
    [HEADERS, ['BE-B2B', '1/01/2027', 0.1025, '30/06/2027', 'BS']],
    '0.00%',
  );
  const formatted = await rulesOf({ rates: table });
  expect(rateOn('BE-B2B', MARCH_2027, formatted.rates)).toMatchObject({ value: { percent: 10.25 } });
});

test.each<[string, readonly CellValue[], unknown]>([
  ['a regime that is none', ['BE-X', JANUARY, 10, JUNE, 'BS'], ['regime-unknown', 2]],
  ['no first day', ['BE-B2B', 'weldra', 10, JUNE, 'BS'], ['day-missing', 2]],
  ['no rate', ['BE-B2B', JANUARY, 'veel', JUNE, 'BS'], ['percent-range', 2]],
  ['no source', ['BE-B2B', JANUARY, 10, JUNE, ''], ['source-blank', 2]],
  ['a last day that is none', ['BE-B2B', JANUARY, 10, 'later', 'BS'], ['cell-unread', 2]],
  ['a hole before it', ['BE-B2B', JUNE, 10, JUNE + 90, 'BS'], ['gap', 2]],
])('%s: no row of the table counts, and the row is named', async (_name, row, expected) => {
  const loaded = await rates(row, ['NL-B2B', JANUARY, 10, JUNE, 'Stcrt']);
  expect(wrongIn(loaded)).toContainEqual(expected);
  expect(loaded.rates).toBe(shippedRates);
});
