import fc from 'fast-check';
import { loadRules } from '../../src/app/loadRules';
import type { RawTables } from '../../src/app/ports';
import { type QuietPeriodRow, quietPeriods } from '../../src/app/quietPeriods';
import { type NewQuietPeriod, saveQuietPeriod } from '../../src/app/saveQuietPeriod';
import { memoryRules } from './memoryRules';
import { rawTable } from './rules/ruleTables';

const north = { id: 'noord', name: 'Noord BV' };
const south = { id: 'zuid', name: 'Zuid NV' };
const both = { administration: north, administrations: [north, south] };
const none: RawTables = { procedures: null, rates: null, rules: null, texts: null };

/** 24 December 2026 to 1 January 2027. */
const christmas: NewQuietPeriod = {
  from: 20811,
  to: 20819,
  reason: 'Kerst en Nieuwjaar',
  customer: null,
  administration: null,
};

function workbook(rows: Parameters<typeof rawTable>[1] | null = null, scope: typeof both = both) {
  const world = { rules: { ...none, rules: rows === null ? null : rawTable('Regels', rows) } };
  const ports = {
    rules: memoryRules(
      world,
      () => undefined,
      () => null,
    ),
  };
  const list = async () => {
    const found = await quietPeriods(ports, scope);
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };
  const save = (period: NewQuietPeriod | null, before: QuietPeriodRow | null = null) =>
    saveQuietPeriod(ports, { period, before, language: 'nl-BE', scope });
  return { world, ports, list, save };
}

const headers = ['Instelling', 'Waarde', 'Administratie', 'Klant'];

test('the first one makes the table, and the run reads it', async () => {
  const { world, ports, save } = workbook();
  expect(await save({ ...christmas, customer: '1001', administration: 'noord' })).toEqual({
    ok: true,
    value: { ...christmas, row: 2, customer: '1001', administration: 'noord' },
  });
  expect(world.rules.rules?.headers[0]).toBe('Instelling');
  expect(world.rules.rules?.rows[0]?.cells.map(({ content }) => content)).toEqual([
    'Rustperiode',
    '2026-12-24 / 2027-01-01 Kerst en Nieuwjaar',
    expect.stringContaining('van / tot'),
    expect.any(String),
    'Noord BV',
    '1001',
  ]);
  const loaded = await loadRules(ports, both);
  expect(loaded).toMatchObject({
    value: {
      settings: {
        quietPeriods: [{ from: 20811, to: 20819, customer: '1001', reason: 'Kerst en Nieuwjaar' }],
      },
      problems: [],
    },
  });
});

test('those of another company are not shown, those of all are; by their first day', async () => {
  const { list } = workbook([
    headers,
    ['Rustperiode', '2026-12-24 / 2027-01-01 Kerst', '', ''],
    ['rustperiode', '2026-07-11 / 2026-08-02', 'Noord BV', ''],
    ['rustperiode', '2026-07-11 / 2026-08-02', 'Zuid NV', ''],
    ['rustperiode', '2026-08-02 / 2026-07-11', '', ''],
    ['mail per', 'klant', '', ''],
  ]);
  expect(await list()).toEqual([
    { row: 3, from: 20645, to: 20667, reason: '', customer: null, administration: 'noord' },
    { row: 2, from: 20811, to: 20819, reason: 'Kerst', customer: null, administration: null },
  ]);
});

test('the row that a new table keeps for one is used first, the next goes below', async () => {
  const { world, list, save } = workbook([
    headers,
    ['Rustperiode', null, null, null],
    ['Korrektur', '1', '', ''],
  ]);
  await save(christmas);
  await save({ ...christmas, from: 21176, to: 21184 });
  expect((await list()).map(({ row, from }) => [row, from])).toEqual([
    [2, 20811],
    [4, 21176],
  ]);
  expect(world.rules.rules?.rows).toHaveLength(3);
});

test('one is changed in its own row, also where rows have moved since', async () => {
  const { world, list, save } = workbook([headers, ['Rustperiode', '2026-12-24 / 2027-01-01 Kerst', '', '']]);
  const [before] = await list();
  if (before === undefined) throw new Error('none');
  const table = world.rules.rules;
  if (table === null) throw new Error('no table');
  world.rules = {
    ...world.rules,
    rules: {
      ...table,
      rows: [
        { row: 2, cells: headers.map(() => ({ content: 'x', format: '@' })) },
        ...table.rows.map((one) => ({ ...one, row: one.row + 1 })),
      ],
    },
  };
  expect(await save({ ...before, to: 20820 }, before)).toMatchObject({ value: { row: 3, to: 20820 } });
  expect(await list()).toMatchObject([{ row: 3, from: 20811, to: 20820, reason: 'Kerst' }]);
});

test('one that no longer says what was read is left alone', async () => {
  const { list, save } = workbook([headers, ['Rustperiode', '2026-12-24 / 2027-01-01 Kerst', '', '']]);
  const [before] = await list();
  if (before === undefined) throw new Error('none');
  const other = { ...before, to: 20825 };
  expect(await save(christmas, other)).toMatchObject({ error: { code: 'rules-changed' } });
  expect(await save(null, other)).toMatchObject({ error: { code: 'rules-changed' } });
  expect(await list()).toEqual([before]);
});

test('one is taken out, and put back', async () => {
  const { list, save } = workbook([headers, ['Rustperiode', '2026-12-24 / 2027-01-01 Kerst', '', '']]);
  const [before] = await list();
  if (before === undefined) throw new Error('none');
  expect(await save(null, before)).toEqual({ ok: true, value: null });
  expect(await list()).toEqual([]);
  const { row: _, ...period } = before;
  await save(period);
  expect(await list()).toMatchObject([period]);
});

test('whatever reason is typed, the days are read again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 150 }),
      fc.integer({ min: 0, max: 400 }),
      async (reason, days) => {
        const { ports, list, save } = workbook();
        const saved = await save({ ...christmas, to: christmas.from + days, reason });
        const [only] = await list();
        expect(saved).toEqual({ ok: true, value: only });
        expect(only).toMatchObject({ from: christmas.from, to: christmas.from + days });
        expect(await loadRules(ports, both)).toMatchObject({ value: { problems: [] } });
      },
    ),
    { numRuns: 60 },
  );
});
