import { defaultDunningSettings } from '../../../src/core/dunning/settings';
import { shippedProcedures } from '../../../src/core/dunning/shippedProcedures';
import { languages } from '../../../src/core/items/customer';
import { shippedRates } from '../../../src/core/law/shippedRates';
import { procedureSeed, rateSeed, type Seed, settingsSeed } from '../../../src/wording/tables/seeds';
import { rawTable as madeTable } from '../memoryPorts';
import { rulesOf } from './ruleTables';

const made = (sheet: string, seed: Seed) => madeTable({ sheet, ...seed });

test.each(languages)('what a new table holds in %s is what the product does without it', async (language) => {
  const loaded = await rulesOf({
    procedures: made('Procedures', procedureSeed(shippedProcedures.values(), language)),
    rates: made('Rates', rateSeed(shippedRates, language)),
    rules: made('Rules', settingsSeed(defaultDunningSettings, 'standard', language)),
  });
  expect(loaded.problems).toEqual([]);
  expect(loaded.procedures).toEqual(shippedProcedures);
  expect(loaded.rates).toEqual(shippedRates);
  expect(loaded.settings).toEqual(defaultDunningSettings);
  expect(loaded.procedure).toBe('standard');
});

test('days and dates are numbers, names and sources are texts', () => {
  const { rows } = procedureSeed(shippedProcedures.values(), 'nl-BE');
  expect(rows[0]?.slice(0, 6)).toEqual([
    'standaard',
    { value: 1, format: '0' },
    { value: 10, format: '0' },
    { value: 7, format: '0' },
    'mail',
    'ja',
  ]);
  const [first] = rateSeed(shippedRates, 'fr').rows;
  expect(first?.slice(0, 4)).toEqual([
    'BE-B2B',
    { value: 41275, format: 'yyyy-mm-dd' },
    { value: 9, format: '0.00' },
    '',
  ]);
});

test('what the law leaves open is marked so', () => {
  const { rows } = settingsSeed(defaultDunningSettings, 'standard', 'en');
  const marked = rows.filter((row) =>
    String(row[3]).endsWith('The law leaves this open; this is the cautious choice.'),
  );
  expect(marked.map(([name]) => name)).toEqual([
    'Most interest of Belgian consumers',
    'Fee of a further reminder',
    'Saturday is a working day',
    'Delivery days of the post',
    'Days in a year',
  ]);
});

test('nothing in a new table can be taken for a formula', () => {
  for (const language of languages)
    for (const { rows } of [
      procedureSeed(shippedProcedures.values(), language),
      rateSeed(shippedRates, language),
      settingsSeed(defaultDunningSettings, 'standard', language),
    ])
      for (const cell of rows.flat()) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+@-]/);
});
