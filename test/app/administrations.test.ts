import { addMissingCustomers } from '../../src/app/addMissingCustomers';
import type { CheckedRun } from '../../src/app/checked';
import { maySend } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import { takeOver } from '../../src/app/compareExport';
import { describeDossier } from '../../src/app/describeDossier';
import type { Administration, AppSettings } from '../../src/app/ports';
import { sendRun } from '../../src/app/sendRun';
import { freshSettings, unnamedAdministration, withCurrent } from '../../src/app/settings';
import type { CellValue, Grid } from '../../src/core/reading/grid';
import { createLetters } from '../../src/letters/createLetters';
import { createWorld, memoryPorts, remindersIn, type World } from './memoryPorts';
import { customerRow } from './sampleSheet';

const header = ['Company code', 'Customer', 'Name', 'Invoice No.', 'Invoice Date', 'Due Date', 'Open amount'];
type Row = readonly CellValue[];
const row = (company: string, customer: string, name: string, document: string, open: number): Row => [
  company,
  customer,
  name,
  document,
  '2026-10-01',
  '2026-11-06',
  open,
];
/** Both companies have a customer 31, two businesses; an invoice F-1 of his; and the same customer 44. */
const rows: readonly Row[] = [
  row('BE10', '31', 'Bakkerij Peeters', 'F-1', 500),
  row('NL20', '31', 'Peeters Papier', 'F-1', 200),
  row('BE10', '44', 'Café du Marché', 'F-2', 300),
  row('NL20', '44', 'Café du Marché', 'F-3', 70),
];

const gridOf = (sheetName: string, lines: readonly Row[]): Grid => ({
  sheetName,
  firstRow: 1,
  firstColumn: 1,
  rows: lines,
  numberFormats: [],
  date1904: false,
});
const without = (lines: readonly Row[]): readonly Row[] => lines.map((cells) => cells.slice(1));
const isOf = (code: string) => (cells: Row) => cells[0] === code;

/** Where the items stand, and the administrations that read them there. */
interface Setting {
  readonly sheets: (lines: readonly Row[]) => readonly [Grid, ...Grid[]];
  readonly be: Administration;
  readonly nl: Administration;
}
const lawful = { ...unnamedAdministration, enterpriseNumber: '0566.988.259', supplies: 'papier' };
const be: Administration = { ...lawful, id: 'be', name: 'Zonneveld België' };
const nl: Administration = { ...lawful, id: 'nl', name: 'Zonneveld Nederland' };
const twoSheets: Setting = {
  sheets: (lines) => [
    gridOf('BE', without([header, ...lines.filter(isOf('BE10'))])),
    gridOf('NL', without([header, ...lines.filter(isOf('NL20'))])),
  ],
  be: { ...be, sheet: 'BE' },
  nl: { ...nl, sheet: 'NL' },
};
const oneSheet: Setting = {
  sheets: (lines) => [gridOf('SAP', [header, ...lines])],
  be: { ...be, company: 'BE10' },
  nl: { ...nl, company: 'NL20' },
};

const customers = [
  customerRow({ row: 2, number: '31', name: 'Bakkerij Peeters', email: 'info@bakkerij.example' }),
  customerRow({ row: 3, number: '31', name: 'Peeters Papier', email: 'info@papier.example' }),
  customerRow({ row: 4, number: '44', name: 'Café du Marché', email: 'cafe@marche.example' }),
];

function worldOf({ sheets, be: one, nl: other }: Setting): World {
  const [grid, ...otherSheets] = sheets(rows);
  const settings: AppSettings = { ...freshSettings, administrations: [one, other], current: 'be' };
  return createWorld(grid, { otherSheets, settings, customerRows: [...customers] });
}

async function checked(world: World, id: string): Promise<CheckedRun> {
  const settings = withCurrent(world.settings, id);
  const result = await checkRun(memoryPorts(world), { settings, language: 'nl-BE', asOf: world.today });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const send = (world: World, run: CheckedRun) =>
  sendRun({ ...memoryPorts(world), letters: createLetters() }, { checked: run, mails: run.proposal.mails });

const proposed = ({ proposal, reading: { items } }: CheckedRun) =>
  proposal.mails.map((mail) => [
    mail.customer.emails.join(),
    mail.items.map(({ index }) => `${items.document[index]} ${items.open[index]}`).join(),
  ]);
const BE_MAILS = [
  ['info@bakkerij.example', 'F-1 50000'],
  ['cafe@marche.example', 'F-2 30000'],
];
const NL_MAILS = [
  ['info@papier.example', 'F-1 20000'],
  ['cafe@marche.example', 'F-3 7000'],
];

describe.each([
  ['a sheet for each', twoSheets],
  ['one sheet with company codes', oneSheet],
])('two administrations in one workbook, %s', (_name, setting) => {
  test('each proposes, sends and files its own, whatever the other did before', async () => {
    const world = worldOf(setting);
    const first = await checked(world, 'be');
    expect(proposed(first)).toEqual(BE_MAILS);
    expect(maySend(first)).toBe(true);
    expect(await send(world, first)).toMatchObject({ ok: true, value: { unfiled: null } });

    const second = await checked(world, 'nl');
    expect(proposed(second)).toEqual(NL_MAILS);
    expect([...second.states]).toEqual([]);
    expect(await send(world, second)).toMatchObject({ ok: true });
    expect(world.mailbox.map(({ mail, state }) => [mail.administration, mail.to.join(), state])).toEqual([
      ['be', 'info@bakkerij.example', 'sent'],
      ['be', 'cafe@marche.example', 'sent'],
      ['nl', 'info@papier.example', 'sent'],
      ['nl', 'cafe@marche.example', 'sent'],
    ]);
    expect(remindersIn(world).map(({ item }) => item)).toEqual([
      'be|31|invoice|F-1|2026',
      'be|44|invoice|F-2|2026',
      'nl|31|invoice|F-1|2026',
      'nl|44|invoice|F-3|2026',
    ]);
    expect((await checked(world, 'be')).proposal.mails).toEqual([]);
    expect((await checked(world, 'nl')).proposal.mails).toEqual([]);
  });

  test('a letter names the items and the name of its own company only', async () => {
    const world = worldOf(setting);
    await send(world, await checked(world, 'be'));
    await send(world, await checked(world, 'nl'));
    const [bakery, , paper] = world.mailbox;
    expect(bakery?.mail.text).toContain('Zonneveld België');
    expect(bakery?.mail.text).toContain('500');
    expect(bakery?.mail.text).not.toMatch(/Nederland|200|F-3/);
    expect(paper?.mail.text).toContain('Zonneveld Nederland');
    expect(paper?.mail.text).not.toMatch(/België|500|F-2/);
  });

  test('a mail that goes out for the one while the other is checked overtakes nothing of the other', async () => {
    const world = worldOf(setting);
    const [belgian, dutch] = [await checked(world, 'be'), await checked(world, 'nl')];
    await send(world, belgian);
    const result = await send(world, dutch);
    expect(result.ok && result.value.outcomes.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('after closing without saving each takes back from the mailbox what is its own', async () => {
    const world = worldOf(setting);
    await send(world, await checked(world, 'be'));
    await send(world, await checked(world, 'nl'));
    world.dossier = [];
    const dutch = await checked(world, 'nl');
    expect(dutch.recovered).toBe(2);
    expect(remindersIn(world).map(({ item }) => item.slice(0, 3))).toEqual(['nl|', 'nl|']);
    expect(dutch.proposal.mails).toEqual([]);
    expect((await checked(world, 'be')).recovered).toBe(2);
  });

  test('the next list of each is compared with its own last one', async () => {
    const world = worldOf(setting);
    await send(world, await checked(world, 'be'));
    await send(world, await checked(world, 'nl'));
    expect([...world.ledgers.keys()]).toEqual(['be', 'nl']);
    const [grid, ...otherSheets] = setting.sheets(rows.filter((_, at) => at !== 0));
    Object.assign(world, { grid, otherSheets, today: world.today + 7, now: world.now + 7 * 86_400_000 });
    const [belgian, dutch] = [await checked(world, 'be'), await checked(world, 'nl')];
    expect(belgian.compared?.comparison?.changes.map(({ kind, document }) => [kind, document])).toEqual([
      ['cleared', 'F-1'],
    ]);
    expect(dutch.compared?.comparison?.changes).toEqual([]);
    await takeOver(memoryPorts(world), belgian, { by: 'els', complete: true });
    expect(world.dossier.filter(({ kind }) => kind === 'item-cleared').map(({ item }) => item)).toEqual([
      'be|31|invoice|F-1|2026',
    ]);
    expect((await checked(world, 'nl')).reading.items.key).toContain('nl|31|invoice|F-1|2026');
  });

  test('a row shows the dossier of its own company, whichever is worked for', async () => {
    const world = worldOf(setting);
    await send(world, await checked(world, 'be'));
    const sheet = [world.grid, ...world.otherSheets].at(-1) ?? world.grid;
    const at = sheet.rows.findIndex((cells) => cells.includes('Peeters Papier'));
    const found = await describeDossier(memoryPorts(world), {
      selected: { sheet: sheet.sheetName, row: at + 1, firstColumn: 1, values: sheet.rows[at] ?? [] },
      settings: world.settings,
      language: 'nl-BE',
      asOf: world.today,
    });
    expect(found).toMatchObject({
      ok: true,
      value: { kind: 'item', timeline: [], openItems: 1 },
    });
    expect(found.ok && found.value.kind === 'item' && found.value.item.customer.emails).toEqual([
      'info@papier.example',
    ]);
  });

  test('a finding that was accepted for the one is asked again for the other', async () => {
    const world = worldOf(setting);
    const [belgian, dutch] = [await checked(world, 'be'), await checked(world, 'nl')];
    expect(belgian.fingerprint).not.toBe(dutch.fingerprint);
  });
});

describe('a row that is none of the administrations’', () => {
  const describeRow = async (world: World, sheet: Grid, at: number) => {
    const found = await describeDossier(memoryPorts(world), {
      selected: { sheet: sheet.sheetName, row: at + 1, firstColumn: 1, values: sheet.rows[at] ?? [] },
      settings: world.settings,
      language: 'nl-BE',
      asOf: world.today,
    });
    return found.ok ? found.value : found.error;
  };

  test('on a sheet that nobody reads it is no item', async () => {
    const world = worldOf(twoSheets);
    const old = gridOf('Vorig jaar', world.grid.rows);
    world.otherSheets = [...world.otherSheets, old];
    expect(await describeRow(world, old, 1)).toEqual({
      kind: 'no-item',
      sheet: 'Vorig jaar',
      row: 2,
      why: null,
    });
  });

  test('of a company that the workbook does not chase for it says so', async () => {
    const world = worldOf(oneSheet);
    world.grid = gridOf('SAP', [header, ...rows, row('FR30', '7', 'Autre', 'F-7', 10)]);
    expect(await describeRow(world, world.grid, 5)).toMatchObject({ kind: 'no-item', why: 'other-company' });
    expect(await describeRow(world, world.grid, 1)).toMatchObject({ kind: 'item' });
  });
});

test('customers of whom no language is known are written to in that of the administration', async () => {
  const world = worldOf(oneSheet);
  const french = {
    ...world.settings,
    administrations: [{ ...oneSheet.be, language: 'fr' as const }, oneSheet.nl],
  };
  world.settings = french;
  expect((await checked(world, 'be')).customers.get('31')?.language).toBe('fr');
  expect((await checked(world, 'nl')).customers.get('31')?.language).toBe('nl-BE');
});

test('amounts that name no currency are in that of the administration', async () => {
  const world = worldOf(oneSheet);
  world.settings = { ...world.settings, administrations: [{ ...oneSheet.be, currency: 'CHF' }, oneSheet.nl] };
  expect((await checked(world, 'be')).reading.items.currencies).toEqual(['CHF']);
  expect((await checked(world, 'nl')).reading.items.currencies).toEqual(['EUR']);
});

describe('where the items may be another administration’s nothing is proposed', () => {
  /** The check with these administrations over the given sheet in front. */
  async function run(sheets: readonly [Grid, ...Grid[]], administrations: readonly Administration[]) {
    const [grid, ...otherSheets] = sheets;
    const settings = { ...freshSettings, administrations, current: administrations[0]?.id ?? null };
    return checked(createWorld(grid, { otherSheets, settings, customerRows: [...customers] }), 'be');
  }
  const found = ({ checks }: CheckedRun) => checks.find(({ code }) => code === 'own-items');

  test.each<[string, readonly Administration[], string | null]>([
    ['its own sheet, the other elsewhere', [twoSheets.be, twoSheets.nl], null],
    ['the only one, on any sheet', [be], null],
    ['the sheet in front, which the other names', [be, { ...nl, sheet: 'be' }], 'sheet-of-other'],
    ['both the sheet in front', [be, nl], 'same-source'],
    ['the sheet in front, where the other has its own', [be, twoSheets.nl], 'sheet-unclaimed'],
    ['the other known from the dossier alone', [be, { ...nl, name: '' }], null],
    ['both one sheet', [twoSheets.be, { ...nl, sheet: 'BE' }], 'same-source'],
    [
      'one sheet, of which the other has a part',
      [twoSheets.be, { ...nl, sheet: 'BE', company: 'NL20' }],
      'same-source',
    ],
  ])('%s', async (_name, administrations, finding) => {
    const result = await run(twoSheets.sheets(rows), administrations);
    expect(found(result)?.finding ?? null).toBe(finding);
    expect(result.proposal.mails.length).toBe(finding === null ? 2 : 0);
    if (finding === null) return;
    const facts = finding === 'sheet-unclaimed' ? { sheet: 'BE' } : { other: 'Zonneveld Nederland' };
    expect(found(result)).toMatchObject({ facts, acceptable: false });
    expect(maySend(result)).toBe(false);
    expect(result.compared).toBeNull();
  });

  test('of two that are known from the dossier alone neither goes before the other', async () => {
    const nameless = [be, nl].map((one) => ({ ...one, name: '' }));
    expect(found(await run(twoSheets.sheets(rows), nameless))).toMatchObject({
      finding: 'same-source',
      facts: { other: 'nl' },
    });
  });

  test('a sheet of several companies, for an administration without a code', async () => {
    const result = await run(oneSheet.sheets(rows), [be]);
    expect(found(result)).toMatchObject({
      finding: 'companies-mixed',
      facts: { count: 2, companies: 'BE10 (2), NL20 (2)' },
      stopsSending: true,
      acceptable: false,
    });
    expect(result.reading.byCompany.map(({ company }) => company)).toEqual(['BE10', 'NL20']);
    expect(result.proposal.mails).toEqual([]);
  });

  test('of a sheet that may be another’s nothing is taken over', async () => {
    const world = createWorld(oneSheet.sheets(rows)[0], {
      settings: { ...freshSettings, administrations: [be], current: 'be' },
    });
    const result = await checked(world, 'be');
    expect(await takeOver(memoryPorts(world), result, { by: 'els', complete: true })).toMatchObject({
      ok: false,
      error: { code: 'run-not-ready' },
    });
    expect(world.ledgers.size).toBe(0);
  });

  test('a sheet of one company that all rows name is whole', async () => {
    const result = await run(oneSheet.sheets(rows.filter(isOf('BE10'))), [be]);
    expect(found(result)).toBeUndefined();
    expect(result.proposal.mails.length).toBe(2);
  });
});

test('a sheet that the administration names and the workbook lacks is a fault that says so', async () => {
  const world = worldOf(twoSheets);
  const gone = { ...twoSheets.be, sheet: 'Oud blad' };
  const settings = { ...world.settings, administrations: [gone, twoSheets.nl] };
  const result = await checkRun(memoryPorts(world), { settings, language: 'nl-BE', asOf: world.today });
  expect(result).toEqual({ ok: false, error: { code: 'sheet-gone', detail: '', sheet: 'Oud blad' } });
});

test('customers of whom only the number is known are added once, also to a table without administrations', async () => {
  const world = worldOf(oneSheet);
  world.grid = gridOf(
    'SAP',
    [header, ...rows].map((cells) => cells.toSpliced(2, 1)),
  );
  world.customerRows = [customerRow({ number: '31' })];
  const ports = memoryPorts(world);
  const belgian = await checked(world, 'be');
  expect(belgian.unknownCustomers.length).toBe(2);
  expect(await addMissingCustomers(ports, belgian, 'nl-BE')).toEqual({ ok: true, value: 1 });
});

test('customers that are added name their administration, so that the other one adds its own', async () => {
  const world = worldOf(oneSheet);
  world.customerRows = [];
  const ports = memoryPorts(world);
  expect(await addMissingCustomers(ports, await checked(world, 'be'), 'nl-BE')).toEqual({
    ok: true,
    value: 2,
  });
  expect(await addMissingCustomers(ports, await checked(world, 'be'), 'nl-BE')).toEqual({
    ok: true,
    value: 0,
  });
  expect(await addMissingCustomers(ports, await checked(world, 'nl'), 'nl-BE')).toEqual({
    ok: true,
    value: 2,
  });
  expect(
    world.customerRows.map(({ number, name, administration }) => [number, name, administration]),
  ).toEqual([
    ['31', 'Bakkerij Peeters', 'Zonneveld België'],
    ['44', 'Café du Marché', 'Zonneveld België'],
    ['31', 'Peeters Papier', 'Zonneveld Nederland'],
    ['44', 'Café du Marché', 'Zonneveld Nederland'],
  ]);
});
