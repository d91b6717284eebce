import type { RulesJson } from '../../src/cli/json/rulesJson';
import type { WhatIfJson } from '../../src/cli/json/whatIfJson';
import { dunning, dunningJson, fileOf } from './support/dunning';
import { cellsOf, LEDGER, workbookOf } from './support/ledgers';
import { RULES } from './support/rules';

const DAY = ['--as-of', '2026-11-21'];
const file = async (tables: Parameters<typeof workbookOf>[1]) =>
  fileOf('ledger.xlsx', await workbookOf(cellsOf(LEDGER), tables));

test('without tables, what the product does', async () => {
  const rules = await dunningJson<RulesJson>(['rules', await file({})]);
  expect(rules.procedure).toBe('standard');
  expect(rules.procedures.map(({ name, origin }) => [name, origin])).toEqual(
    ['standard', 'strategic', 'difficult', 'consumer-be', 'consumer-nl'].map((name) => [name, 'shipped']),
  );
  expect(rules.procedures[0]?.levels.map(({ days }) => days)).toEqual([10, 20, 30]);
  expect(rules.rates).toMatchObject({ origin: 'shipped' });
  expect(rules.rates.regimes.find(({ regime }) => regime === 'BE-B2B')).toMatchObject({
    percent: 10.5,
    knownThrough: '2026-12-31',
  });
  expect(rules.settings).toMatchObject({ origin: 'shipped', values: { mailPer: 'customer', clause: null } });
  expect(rules.texts).toEqual([]);
  expect(rules.problems).toEqual([]);
});

test('with tables, what they say, and each row that cannot be used', async () => {
  const rules = await dunningJson<RulesJson>(['rules', await file(RULES)]);
  expect(rules.procedure).toBe('Huis');
  expect(rules.procedures.find(({ name }) => name === 'Huis')).toMatchObject({
    origin: 'workbook',
    levels: [{ level: 1, days: 12, fee: '7.50' }],
  });
  expect(rules.settings.values).toMatchObject({
    correctionDays: 2,
    clause: { percent: 8, lumpSum: false, since: null },
    quietPeriods: [{ from: '2026-12-24', to: '2027-01-02', customerNumber: null, reason: 'Kerst' }],
  });
  expect(rules.problems.map(({ sheet, row, code, remark }) => [sheet, row, code, remark])).toEqual([
    ['Procedures', 3, 'unknown-channel', false],
    ['Regels', 5, 'setting-unknown', false],
    ['Teksten', 3, 'choice-unknown', false],
  ]);
  expect(rules.texts).toEqual([
    {
      step: 'level-1',
      languages: ['nl-BE', 'nl-NL'],
      kind: null,
      profile: null,
      group: 'Zee NV',
      procedure: null,
      row: 2,
      parts: ['subject', 'before'],
    },
  ]);
  const { code, out, notes } = await dunning(['rules', await file(RULES)]);
  expect(code).toBe(0);
  expect(out).toMatch(/ {2}Huis +1 +12 +7 +mail +fee 7\.50 +workbook/);
  expect(out).toMatch(/ {2}level-1 +nl-BE, nl-NL +group Zee NV +subject, before +2\n/);
  expect(notes).toHaveLength(3);
  expect(notes[2]).toMatch(/^Teksten, row 3: “Spaans” does not fit “Language”\. /);
  expect(notes[0]).toMatch(/^Procedures, row 3: Procedure “Tuin”, level 1\. /);
});

test('propose and run go by the tables, and say which rows they cannot use', async () => {
  const { out, notes } = await dunning(['propose', await file(RULES), ...DAY]);
  // 2 correction days and 12 days: F-1 is 10 days late, F-6 30.
  expect(out).toMatch(
    /F-1 +Zee NV +10 days overdue \(due 11\/11\/2026\), level 1 possible from 25\/11\/2026\./,
  );
  expect(out).toContain('level 1, 39.95 EUR');
  expect(out).toContain('No reminder fee: the first reminder to a consumer is free');
  expect(notes.join('\n')).toContain('  Regels, row 5: There is no setting “Kleur”.');
});

test('--procedure names one of the workbook, of the product in any language, or none', async () => {
  const items = async (procedure: string) => {
    const args = ['propose', await file(RULES), ...DAY, '--procedure', procedure];
    const { items: all } = await dunningJson<{ items: { action: string }[] }>(args);
    return all.filter(({ action }) => action === 'remind').length;
  };
  expect(await items('huis')).toBe(2);
  expect(await items('moeilijk')).toBe(4);
  const { code, notes } = await dunning(['propose', await file(RULES), ...DAY, '--procedure', 'swift']);
  expect(code).toBe(1);
  expect(notes).toEqual([
    'dunning: There is no procedure "swift". There is standard, strategic, difficult, consumer-be, consumer-nl, Huis; or give its days, as 10,20,30.',
  ]);
});

test('--what-if tells who moves, level by level, and decides nothing', async () => {
  const path = await fileOf('ledger.csv', LEDGER);
  const args = ['propose', path, ...DAY, '--what-if', 'difficult'];
  const { whatIf, mails } = await dunningJson<{ whatIf: WhatIfJson; mails: unknown[] }>(args);
  // Now F-1, F-3 and F-6 at level 1; from the third day on F-2 too, 9 days late.
  expect(mails).toHaveLength(3);
  expect(whatIf).toMatchObject({
    procedure: 'difficult',
    levels: [
      {
        level: 1,
        before: {
          items: 3,
          mails: 3,
          asked: [
            { currency: 'EUR', amount: '170.10' },
            { currency: 'USD', amount: '50.00' },
          ],
        },
        after: {
          items: 4,
          mails: 3,
          asked: [
            { currency: 'EUR', amount: '370.30' },
            { currency: 'USD', amount: '50.00' },
          ],
        },
      },
    ],
    items: [
      {
        invoiceNumber: 'F-2',
        before: { level: 0, action: 'none' },
        after: { level: 1, action: 'mail' },
      },
    ],
    customers: ['Zee NV'],
  });
  const { out } = await dunning(args);
  expect(out).toContain('1 item of 1 customer would be treated otherwise.');
  expect(out).toMatch(/F-2 +Zee NV.* 200\.20 EUR +nothing +-> +level 1 by mail/);
});

test('--what-if of no known procedure is an error, and without it there is no comparison', async () => {
  const path = await fileOf('ledger.csv', LEDGER);
  expect((await dunning(['propose', path, ...DAY, '--what-if', 'swift'])).code).toBe(1);
  expect(await dunningJson(['propose', path, ...DAY])).toMatchObject({ whatIf: null });
});
