import fc from 'fast-check';
import { loadRules } from '../../../src/app/loadRules';
import type { RawTables } from '../../../src/app/ports';
import { draftOf, type ProcedureDraft, readDraft } from '../../../src/app/procedures/draft';
import { procedureList } from '../../../src/app/procedures/list';
import { freeCopyName, nameProblem } from '../../../src/app/procedures/names';
import { procedureUses } from '../../../src/app/procedureUses';
import { removeProcedure } from '../../../src/app/removeProcedure';
import { saveProcedure } from '../../../src/app/saveProcedure';
import { standardProcedure } from '../../../src/core/dunning/procedure';
import { shippedProcedures } from '../../../src/core/dunning/shippedProcedures';
import { languages } from '../../../src/core/items/customer';
import { memoryRules } from '../memoryRules';
import { rawTable } from '../rules/ruleTables';

const none: RawTables = { procedures: null, rates: null, rules: null, texts: null };
const scope = { administration: null, administrations: [] };
const headers = [
  'Nota',
  'Procedure',
  'Niveau',
  'Dagen na vervaldag',
  'Kanaal',
  'Herinneringskosten (EUR)',
  'Tekst',
];
const row = (note: string, name: string, level: string, days: string | number, fee: number | null = null) => [
  note,
  name,
  level,
  days,
  'mail',
  fee,
  'niveau 1',
];

function workbook(
  rows: readonly (readonly (string | number | null)[])[] | null,
  other: Partial<RawTables> = {},
) {
  const world = {
    rules: { ...none, ...other, procedures: rows === null ? null : rawTable('P', [headers, ...rows]) },
  };
  const ports = {
    rules: memoryRules(
      world,
      () => undefined,
      () => null,
    ),
  };
  const rules = async () => {
    const loaded = await loadRules(ports, scope);
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value;
  };
  const entry = async (key: string) => {
    const found = procedureList(await rules()).find((one) => one.key === key);
    if (found === undefined) throw new Error(`no ${key}`);
    return found;
  };
  const shown = () =>
    world.rules.procedures?.rows.map(({ cells }) => cells.map(({ content }) => content ?? '').join('|')) ??
    null;
  return { world, ports, rules, entry, shown };
}

const changed = (
  draft: ProcedureDraft,
  place: number,
  cells: Partial<ProcedureDraft['rows'][number]['cells']>,
): ProcedureDraft => ({
  ...draft,
  rows: draft.rows.map((one, at) => (at === place ? { ...one, cells: { ...one.cells, ...cells } } : one)),
});

test('one of the product is replaced by a table that holds it alone, in the words of the user', async () => {
  const { ports, rules, entry, shown, world } = workbook(null);
  const draft = changed(draftOf(standardProcedure, 'nl-BE'), 1, { days: '25', fee: '7,50' });
  expect(await saveProcedure(ports, { draft, of: 'standard', before: null, language: 'nl-BE' })).toEqual({
    ok: true,
  });
  expect(shown()).toEqual([
    'standaard|1|10|7|mail|ja||neen|neen|||||niveau 1',
    'standaard|2|25|7|mail|ja|7.5|neen|neen|||||niveau 2',
    'standaard|3|30|7|mail|ja||neen|neen|||||niveau 3',
  ]);
  expect(world.rules.procedures?.rows[1]?.cells[6]).toEqual({ content: 7.5, format: '#,##0.00' });
  expect((await rules()).problems).toEqual([]);
  expect(await entry('standard')).toMatchObject({
    origin: 'replaced',
    damaged: false,
    procedure: { name: 'standard', levels: [{ days: 10 }, { days: 25, fee: 750 }, { days: 30 }] },
  });
  expect((await rules()).procedures.get('strategic')).toBe(shippedProcedures.get('strategic'));
});

test('own rows are written over in the order of days, untouched cells and notes stay theirs', async () => {
  const { ports, entry, shown } = workbook([
    row('a', 'Huis', '1', 10, 0),
    row('b', 'Huis', '2', 20, 5),
    row('c', 'Ander', '1', 1),
  ]);
  const before = (await entry('huis')).written;
  if (before === null) throw new Error('not there');
  const draft = draftOf(before, 'nl-BE');
  const more = changed(draft, 0, { days: '40', fee: '' });
  const next = { ...more, rows: [...more.rows, { ...more.rows[0], id: 9, from: null }] } as ProcedureDraft;
  const asked = changed(next, 2, { days: '-3', text: '' });
  expect((await saveProcedure(ports, { draft: asked, of: 'huis', before, language: 'nl-BE' })).ok).toBe(true);
  expect(shown()).toEqual([
    '|Huis||-3|mail||',
    'b|Huis|1|20|mail|5|niveau 1',
    'a|Huis|2|40|mail|0|niveau 1',
    'c|Ander|1|1|mail||niveau 1',
  ]);
});

test('rows that stand apart, with a level out of order, are mended by saving them', async () => {
  const { ports, entry, shown, rules } = workbook([
    row('a', 'Huis', '1', 10),
    row('c', 'Ander', '1', 1),
    row('b', 'Huis', '7', '20'),
  ]);
  const found = await entry('huis');
  expect(found).toMatchObject({ damaged: true, procedure: null, written: { apart: true } });
  if (found.written === null) throw new Error('not there');
  const { written: before } = found;
  const draft = draftOf(before, 'fr');
  expect(readDraft(draft).problems).toEqual([]);
  expect((await saveProcedure(ports, { draft, of: 'huis', before, language: 'fr' })).ok).toBe(true);
  expect(shown()).toEqual([
    'a|Huis|1|10|mail||niveau 1',
    'b|Huis|2|20|mail||niveau 1',
    'c|Ander|1|1|mail||niveau 1',
  ]);
  expect((await rules()).problems).toEqual([]);
});

test('a new one goes below the others, a name that is taken or blank is refused', async () => {
  const { ports, shown } = workbook([row('a', 'Huis', '1', 10)]);
  const copy = { ...draftOf(standardProcedure, 'nl-BE'), name: ' Huis (kopie) ' };
  const save = (name: string, draft: ProcedureDraft = copy) =>
    saveProcedure(ports, { draft: { ...draft, name }, of: null, before: null, language: 'nl-BE' });
  for (const [name, detail] of [
    ['HUIS', 'name-taken'],
    ['stratégique', 'name-taken'],
    [' \n ', 'name-missing'],
    ['x'.repeat(81), 'name-too-long'],
  ] as const)
    expect(await save(name)).toEqual({ ok: false, error: { code: 'procedure-name', detail } });
  expect(await save('Nieuw', changed(copy, 1, { channel: 'fax' }))).toEqual({
    ok: false,
    error: { code: 'procedure-wrong', detail: 'unknown-channel' },
  });
  expect(shown()).toHaveLength(1);
  expect(await save('Nieuw', changed(copy, 0, { interval: '' }))).toMatchObject({
    ok: false,
    error: { code: 'rules-column-missing' },
  });
  const plain = {
    ...copy,
    rows: copy.rows.map((one) => ({
      ...one,
      cells: { ...one.cells, interval: '', automatic: '', interest: '', costs: '' },
    })),
  };
  expect((await save(' =1+1 ', plain)).ok).toBe(true);
  expect(shown()).toEqual([
    'a|Huis|1|10|mail||niveau 1',
    '|=1+1|1|10|mail||niveau 1',
    '|=1+1|2|20|mail||niveau 2',
    '|=1+1|3|30|mail||niveau 3',
  ]);
});

test('a name with two blanks that was not changed stays the name that cells have', async () => {
  const { ports, entry, shown } = workbook([row('a', 'Huis  A', '1', 10)]);
  const before = (await entry('huis  a')).written;
  if (before === null) throw new Error('not there');
  const draft = changed(draftOf(before, 'nl-BE'), 0, { days: '12' });
  expect((await saveProcedure(ports, { draft, of: 'huis  a', before, language: 'nl-BE' })).ok).toBe(true);
  expect(shown()).toEqual(['a|Huis  A|1|12|mail||niveau 1']);
});

test('another name, and taking out', async () => {
  const given = [row('a', 'Huis', '1', 10, 5), row('b', 'Ander', '1', 20)];
  const { ports, entry, shown } = workbook(given);
  const language = 'nl-BE';
  const before = (await entry('huis')).written;
  if (before === null) throw new Error('not there');
  const draft = { ...draftOf(before, language), name: 'Thuis' };
  expect((await saveProcedure(ports, { draft, of: 'huis', before, language })).ok).toBe(true);
  expect(shown()?.[0]).toBe('a|Thuis|1|10|mail|5|niveau 1');
  const now = (await entry('thuis')).written;
  if (now === null) throw new Error('not there');
  expect(await removeProcedure(ports, { before, language })).toMatchObject({
    error: { code: 'rules-changed' },
  });
  expect((await removeProcedure(ports, { before: now, language })).ok).toBe(true);
  expect(shown()).toEqual(['b|Ander|1|20|mail||niveau 1']);
});

test('what somebody else wrote meanwhile is not written over; another column of theirs does not matter', async () => {
  const { ports, entry, world, shown } = workbook([row('a', 'Huis', '1', 10)]);
  const before = (await entry('huis')).written;
  if (before === null) throw new Error('not there');
  const draft = changed(draftOf(before, 'en'), 0, { days: '12' });
  const theirs = (rows: readonly (readonly (string | number | null)[])[]) => {
    world.rules = { ...world.rules, procedures: rawTable('P', [headers, ...rows]) };
  };
  const save = () => saveProcedure(ports, { draft, of: 'huis', before, language: 'en' });
  theirs([row('x', 'Ander', '1', 1), row('a', 'Huis', '1', 11)]);
  expect(await save()).toEqual({ ok: false, error: { code: 'rules-changed', detail: '', row: 3 } });
  theirs([]);
  expect(await save()).toMatchObject({ ok: false, error: { code: 'rules-changed' } });
  theirs([row('x', 'Ander', '1', 1), row('note', 'Huis', '1', 10)]);
  expect((await save()).ok).toBe(true);
  expect(shown()).toEqual(['x|Ander|1|1|mail||niveau 1', 'note|Huis|1|12|mail||niveau 1']);
});

test('who names it is counted wherever the workbook says so', async () => {
  const { ports } = workbook([row('a', 'Huis', '1', 10)], {
    rules: rawTable('R', [
      ['Setting', 'Value', 'Choices'],
      ['Procedure', 'huis', ''],
    ]),
    texts: rawTable('T', [
      ['Step', 'Language', 'Text above', 'Text below', 'Procedure'],
      ['level 1', 'en', 'a', '', 'Huis'],
      ['level 1', 'en', 'a', '', ''],
    ]),
  });
  const customer = (name: string, procedure: string) => ({ name, number: '1', procedure });
  const customers = {
    read: async () => ({
      ok: true as const,
      value: [customer('Peeters', ' HUIS'), customer('', 'Huis'), customer('Maes', 'standaard')] as never,
    }),
  };
  expect(await procedureUses({ ...ports, customers }, 'huis', scope)).toEqual({
    ok: true,
    value: { customers: ['Peeters', '1'], companies: [''], texts: 1 },
  });
});

test('a copy gets a name that is free', () => {
  const copyOf = (count: number) => (count === 1 ? 'huis (kopie)' : `huis (kopie ${count})`);
  const taken = new Set(['huis (kopie)', 'huis (kopie 2)']);
  expect(freeCopyName(copyOf, taken)).toBe('huis (kopie 3)');
  expect(nameProblem('Standaard', new Set(), 'standard')).toBe(null);
});

test('what is shown of any procedure of the product is read back as that procedure, in every language', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom(...shippedProcedures.values()),
      fc.nat({ max: 10 ** 9 }),
      (language, procedure, cents) => {
        const own = {
          ...procedure,
          levels: procedure.levels.map((level) => ({ ...level, fee: cents, approveFrom: cents })),
        };
        expect(readDraft(draftOf(own, language)).procedure).toEqual(own);
      },
    ),
  ));
