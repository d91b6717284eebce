import { settingRanges } from '../../../src/core/dunning/settingRanges';
import { defaultDunningSettings } from '../../../src/core/dunning/settings';
import type { CellValue } from '../../../src/core/reading/grid';
import { rawTable, rulesOf, wrongIn } from './ruleTables';

const HEADERS = ['Instelling', 'Waarde', 'Administratie (leeg: alle)', 'Klantnummer (leeg: alle)', 'Keuzes'];
const settings = (...rows: readonly (readonly CellValue[])[]) =>
  rulesOf({ rules: rawTable('Regels', [HEADERS, ...rows]) });

test('a setting is read by its name in any language, its value by its word', async () => {
  const loaded = await settings(
    ['Een mail per', 'niveau'],
    ['Trigger', 'strict'],
    ['Days between two mails to a customer', 14],
    ['Niveaus overslaan', 'ja'],
    ['Pays de la société', 'nl'],
    ['Gebühr einer weiteren Mahnung', '7,50'],
  );
  expect(loaded.problems).toEqual([]);
  expect(loaded.settings).toEqual({
    ...defaultDunningSettings,
    mailPer: 'level',
    trigger: 'strict',
    customerInterval: 14,
    skipLevels: true,
    homeCountry: 'NL',
    reminderFee: 750,
  });
  expect(loaded.tables.rules).toEqual({ present: true, count: 6 });
});

test('a row of the administration goes before one for all; those of another do not count', async () => {
  const loaded = await settings(
    ['Correctiedagen', 3, 'noord bv'],
    ['Correctiedagen', 1],
    ['Correctiedagen', 9, 'Zuid NV'],
    ['Grens van ouderdomsklassen', 'strikt', 'Zuid NV'],
  );
  expect(loaded.settings).toEqual({ ...defaultDunningSettings, correctionDays: 3 });
});

test('the procedure of the administration, in any language; a blank cell leaves the default', async () => {
  const loaded = await settings(['Procedure van de administratie', 'stratégique'], ['Correctiedagen', null]);
  expect(loaded.procedure).toBe('strategic');
  expect(loaded.settings).toEqual(defaultDunningSettings);
});

test('quiet periods, for all and for one customer, as people write them', async () => {
  const loaded = await settings(
    ['Rustperiode', '2026-12-24 / 2027-01-02 Kerst'],
    ['Rustperiode', '12/7/2027 t/m 2/8/2027', null, 'K-44'],
    ['Rustperiode', '2027-05-06', 'Zuid NV'],
  );
  expect(loaded.settings.quietPeriods).toEqual([
    { from: 20811, to: 20820, customer: null, reason: 'Kerst' },
    { from: 21011, to: 21032, customer: 'K-44', reason: '' },
  ]);
});

test('the clause of the general terms; without interest and lump sum there is none', async () => {
  const clause = await settings(
    ['Rente in de algemene voorwaarden', '8,5'],
    ['Forfaitaire vergoeding in de voorwaarden', 'ja'],
    ['Voorwaarden gelden sinds', 46023],
  );
  expect(clause.settings.clause).toEqual({ percent: 8.5, lumpSum: true, since: 20454 });
  const none = await settings(
    ['Voorwaarden gelden sinds', 46023],
    ['Forfaitaire vergoeding in de voorwaarden', 'nee'],
  );
  expect(none.settings.clause).toBeNull();
});

test.each<[string, readonly (readonly CellValue[])[], unknown]>([
  ['a name that is no setting', [['Kleur', 'blauw']], ['setting-unknown', 2]],
  ['a word that is no choice', [['Een mail per', 'straat']], ['value-unread', 2]],
  ['a number out of bounds', [['Kosten van een verdere herinnering', 9]], ['out-of-range', 2]],
  ['a period that is none', [['Rustperiode', 'Kerst']], ['value-unread', 2]],
  ['a period backwards', [['Rustperiode', '2027-01-02 / 2026-12-24']], ['period-backwards', 2]],
  ['a procedure that is none', [['Procedure van de administratie', 'huis']], ['procedure-unknown', 2]],
  ['an administration that is none', [['Correctiedagen', 3, 'Oost']], ['administration-unknown', 2]],
  ['a customer where none is meant', [['Correctiedagen', 3, null, 'K-44']], ['no-customer-setting', 2]],
  [
    'a setting twice',
    [
      ['Een mail per', 'klant'],
      ['Un e-mail par', 'poste'],
    ],
    ['setting-twice', 3],
  ],
])('%s: the row does not count and is named', async (_name, rows, expected) => {
  const loaded = await settings(...rows);
  expect(wrongIn(loaded)).toEqual([expected]);
  expect(loaded.settings).toEqual(defaultDunningSettings);
});

test.each(Object.entries(settingRanges))('%s from %j', async (name, [least, most]) => {
  const inEuro = (value: number): number => (name === 'reminderFee' ? value / 100 : value);
  for (const value of [least, most]) {
    const loaded = await settings([name, inEuro(value)]);
    expect(loaded.problems).toEqual([]);
    expect(loaded.settings).toEqual({ ...defaultDunningSettings, [name]: value });
  }
  for (const value of [least - 1, most + 1]) {
    const loaded = await settings([name, inEuro(value)]);
    expect(wrongIn(loaded)).toEqual([['out-of-range', 2]]);
    expect(loaded.settings).toEqual(defaultDunningSettings);
  }
});

test('days are whole, VAT need not be', async () => {
  expect(wrongIn(await settings(['resendDays', 7.5]))).toEqual([['value-unread', 2]]);
  expect((await settings(['vatRate', '20,5'])).settings.vatRate).toBe(20.5);
});
