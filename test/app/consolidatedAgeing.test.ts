import { type ConsolidatedAgeing, consolidatedAgeing } from '../../src/app/consolidatedAgeing';
import type { Administration, Fault, RawTables } from '../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';
import type { CellValue, Grid } from '../../src/core/reading/grid';
import { fail, ok, type Result } from '../../src/core/result';
import { rawTable } from './rules/ruleTables';

const header = ['Company code', 'Customer', 'Invoice No.', 'Due Date', 'Open amount', 'Currency'];
type Row = readonly CellValue[];
const row = (company: string, document: string, due: string, open: number, currency = 'EUR'): Row => [
  company,
  '1',
  document,
  due,
  open,
  currency,
];
const gridOf = (sheetName: string, rows: readonly Row[]): Grid => ({
  sheetName,
  firstRow: 1,
  firstColumn: 1,
  rows,
  numberFormats: [],
  date1904: false,
});
const plain = (sheetName: string, rows: readonly Row[]): Grid =>
  gridOf(
    sheetName,
    [header, ...rows].map((cells) => cells.slice(1)),
  );

/** 2026-11-21; with bounds 0 and 30: due 11-22 is not due, 11-20 is 1 day late, 10-01 is 51 days late. */
const asOf = 20778;
const belgian = [row('BE10', 'F1', '2026-11-22', 100), row('BE10', 'F2', '2026-10-01', 50.25)];
const dutch = [row('NL20', 'F1', '2026-11-20', 70), row('NL20', 'F4', '2026-10-01', 30, 'USD')];
const french = [row('FR30', 'F9', '2026-11-20', -20)];

const named = (id: string, changes: Partial<Administration> = {}): Administration => ({
  ...unnamedAdministration,
  id,
  name: id,
  ...changes,
});

const noRules: RawTables = { procedures: null, rates: null, rules: null, texts: null };

/** Ports over sheets, of which the first is in front; `asked` has the name of every sheet that was read. */
function workbook(...sheets: readonly Grid[]) {
  const asked: string[] = [];
  const read = async (grid: Grid | undefined, name: string) => {
    asked.push(name);
    const gone: Fault = { code: 'sheet-changed', detail: '', sheet: name };
    return grid === undefined ? fail(gone) : ok(grid);
  };
  return {
    asked,
    rules: { read: async (): Promise<Result<RawTables, Fault>> => ok(noRules) },
    sheet: {
      readActive: () => read(sheets[0], ''),
      readNamed: (name: string) =>
        read(
          sheets.find(({ sheetName }) => sheetName === name),
          name,
        ),
    },
  };
}

async function aged(ports: ReturnType<typeof workbook>, administrations: readonly Administration[]) {
  const result = await consolidatedAgeing(ports, {
    settings: { ...freshSettings, administrations },
    asOf,
    bounds: [0, 30],
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
/** Currency, its lines and its sum. */
const table = ({ currencies }: ConsolidatedAgeing) =>
  currencies.map(({ currency, lines, sum }) => [
    currency,
    ...lines.map(({ administration, buckets, total }) => [administration.id, ...buckets, total]),
    [...sum.buckets, sum.total],
  ]);

test('one line for each administration and a sum for each currency; no two currencies are added', async () => {
  const ports = workbook(plain('BE', belgian), plain('NL', dutch), plain('FR', french));
  const result = await aged(ports, [
    named('be', { sheet: 'BE' }),
    named('nl', { sheet: 'NL' }),
    named('fr', { sheet: 'FR' }),
  ]);
  expect(table(result)).toEqual([
    [
      'EUR',
      ['be', 10000, 0, 5025, 15025],
      ['nl', 0, 7000, 0, 7000],
      ['fr', 0, -2000, 0, -2000],
      [10000, 5000, 5025, 20025],
    ],
    ['USD', ['nl', 0, 0, 3000, 3000], [0, 0, 3000, 3000]],
  ]);
  expect(result.missing).toEqual([]);
  expect(
    result.read.map(({ administration, sheetName, count }) => [administration.id, sheetName, count]),
  ).toEqual([
    ['be', 'BE', 2],
    ['nl', 'NL', 2],
    ['fr', 'FR', 1],
  ]);
});

test('a sheet of several companies is read once, and each has its own items', async () => {
  const ports = workbook(plain('X', []), gridOf('SAP', [header, ...belgian, ...dutch]));
  const result = await aged(ports, [
    named('nl', { sheet: 'SAP', company: 'NL20' }),
    named('be', { sheet: 'sap', company: 'BE10' }),
  ]);
  expect(ports.asked.length).toBe(1);
  expect(result.missing).toMatchObject([]);
  expect(table(result)[0]).toEqual([
    'EUR',
    ['nl', 0, 7000, 0, 7000],
    ['be', 10000, 0, 5025, 15025],
    [10000, 7000, 5025, 22025],
  ]);
});

test('the sheet in front is that of the only administration; of several nobody knows whose it is', async () => {
  const ports = workbook(plain('BE', belgian), plain('NL', dutch));
  const alone = await aged(ports, [named('be')]);
  expect(table(alone)[0]).toEqual(['EUR', ['be', 10000, 0, 5025, 15025], [10000, 0, 5025, 15025]]);
  const both = await aged(ports, [named('be'), named('nl', { sheet: 'NL' })]);
  expect(both.missing).toMatchObject([
    { administration: { id: 'be' }, finding: { finding: 'sheet-unclaimed' } },
  ]);
  expect(table(both)[0]).toEqual(['EUR', ['nl', 0, 7000, 0, 7000], [0, 7000, 0, 7000]]);
});

test('one that cannot be read is named with its reason, and the sums go without it', async () => {
  const ports = workbook(
    plain('NL', dutch),
    gridOf('Empty', [['nothing', 'here']]),
    gridOf('SAP', [header, ...belgian]),
  );
  const result = await aged(ports, [
    named('front'),
    named('nl', { sheet: 'NL' }),
    named('gone', { sheet: 'Gone' }),
    named('none', { sheet: 'Empty' }),
    named('code', { sheet: 'SAP', company: 'FR30' }),
  ]);
  expect(
    result.missing.map((one) => [
      one.administration.id,
      'problem' in one ? one.problem.code : one.finding.finding,
    ]),
  ).toEqual([
    ['front', 'sheet-of-other'],
    ['gone', 'sheet-gone'],
    ['none', 'no-header'],
    ['code', 'company-unknown'],
  ]);
  expect(table(result)).toEqual([
    ['EUR', ['nl', 0, 7000, 0, 7000], [0, 7000, 0, 7000]],
    ['USD', ['nl', 0, 0, 3000, 3000], [0, 0, 3000, 3000]],
  ]);
});

test('two that read the sheet in front, and a mixed sheet without a code, are in no sum', async () => {
  const two = await aged(workbook(plain('BE', belgian)), [named('be'), named('nl')]);
  expect(two.currencies).toEqual([]);
  expect(two.missing.map((one) => 'finding' in one && one.finding.finding)).toEqual([
    'same-source',
    'same-source',
  ]);
  const mixed = await aged(workbook(gridOf('SAP', [header, ...belgian, ...dutch])), [named('be')]);
  expect(mixed.missing).toMatchObject([{ finding: { finding: 'companies-mixed' } }]);
});

test('without items an administration is read and has no line; without administrations there is nothing', async () => {
  const paid = await aged(workbook(plain('BE', [])), [named('be')]);
  expect(paid.read.map(({ count }) => count)).toEqual([0]);
  expect(paid.currencies).toEqual([]);
  expect(await aged(workbook(plain('BE', belgian)), [])).toMatchObject({
    currencies: [],
    read: [],
    missing: [],
  });
});

test('a reading that is stopped gives nothing', async () => {
  const cancelled = fail<Fault>({ code: 'cancelled', detail: '' });
  const sheet = { readActive: async () => cancelled, readNamed: async () => cancelled };
  const settings = { ...freshSettings, administrations: [named('be'), named('nl', { sheet: 'NL' })] };
  expect(await consolidatedAgeing({ ...workbook(), sheet }, { settings, asOf })).toEqual(cancelled);
});

describe('the edges of the buckets are those of the settings', () => {
  /** Due 2026-10-22: 30 days late on the day. */
  const onEdge = [row('BE10', 'F1', '2026-10-22', 40)];
  const RULES = ['Instelling', 'Waarde', 'Administratie (leeg: alle)'];
  const withRules = (...rows: readonly (readonly CellValue[])[]) => ({
    ...workbook(plain('BE', onEdge), plain('NL', dutch)),
    rules: { read: async () => ok({ ...noRules, rules: rawTable('Regels', [RULES, ...rows]) }) },
  });
  const both = [named('be', { sheet: 'BE' }), named('nl', { sheet: 'NL' })];

  test('without a setting the last day belongs to its bucket', async () => {
    const result = await aged(workbook(plain('BE', onEdge)), [named('be')]);
    expect(result.bounds).toEqual([0, 30]);
    expect(table(result)).toEqual([['EUR', ['be', 0, 4000, 0, 4000], [0, 4000, 0, 4000]]]);
  });

  test('strict: the thirtieth day begins the next one, in all administrations', async () => {
    const result = await aged(withRules(['Grens van ouderdomsklassen', 'strikt']), both);
    expect(result.bounds).toEqual([0, 29]);
    expect(table(result)[0]).toEqual([
      'EUR',
      ['be', 0, 0, 4000, 4000],
      ['nl', 0, 7000, 0, 7000],
      [0, 7000, 4000, 11000],
    ]);
  });

  test('administrations that differ have one sum, counted as where nothing is set', async () => {
    const strict = ['Grens van ouderdomsklassen', 'strikt', 'be'];
    expect((await aged(withRules(strict), both)).bounds).toEqual([0, 30]);
    expect((await aged(withRules(strict), [named('be', { sheet: 'BE' })])).bounds).toEqual([0, 29]);
  });

  test('tables of rules that cannot be read: nothing is aged by a guess', async () => {
    const broken = fail<Fault>({ code: 'unexpected', detail: '' });
    const ports = { ...workbook(plain('BE', onEdge)), rules: { read: async () => broken } };
    const settings = { ...freshSettings, administrations: [named('be')] };
    expect(await consolidatedAgeing(ports, { settings, asOf })).toEqual(broken);
  });
});
