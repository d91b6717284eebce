import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dunning, dunningJson, jsonOf, scratch } from './support/dunning';
import { openXlsx, sheetOf } from './support/ledgers';
import { draftsIn } from './support/message';

/** Exports as accounting packages write them, each with what must be read. */
const folder = path.join(__dirname, '..', 'golden', 'exports');
const DAY = ['--as-of', '2026-11-21'];

const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));

type Item = Record<string, string | number | null>;
interface Expected {
  readonly items: readonly Item[];
  readonly totals: Record<string, { count: number; open: string }>;
  readonly statedTotals?: Record<string, string>;
  readonly headerRow: number;
  readonly issues: readonly { code: string; row: number }[];
}
interface Run {
  readonly items: { level: number; mail: string | null }[];
  readonly mails: { file: string; to: string[]; subject: string; language: string }[];
}

test('there are ten exports', () => {
  expect(names).toHaveLength(10);
});

test.each(names)('read --json gives what %s has', async (name) => {
  const expected = await jsonOf<Expected>(folder, `${name}.expected.json`);
  const read = await dunningJson<Expected>(['read', path.join(folder, name), ...DAY]);
  // The expected files leave out the fields that an export does not have.
  const items = expected.items.map((item, at) =>
    Object.fromEntries(Object.keys(item).map((field) => [field, read.items[at]?.[field]])),
  );
  expect(items).toEqual(expected.items);
  expect(read.items).toHaveLength(expected.items.length);
  expect(read.headerRow).toBe(expected.headerRow);
  expect(read.totals).toEqual(expected.totals);
  expect(read.statedTotals).toEqual(expected.statedTotals ?? {});
  expect(read.issues.map(({ code, row }) => ({ code, row }))).toEqual(expected.issues);
});

/** Cents of an amount as text or number. */
const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

test.each(names)('run on %s: drafts that can be read, a report that adds up, nothing twice', async (name) => {
  const [out, next] = [path.join(await scratch(), 'r'), path.join(await scratch(), 'r')];
  expect(await dunning(['run', path.join(folder, name), ...DAY, '--out', out])).toMatchObject({ code: 0 });
  const run = await jsonOf<Run>(out, 'run.json');
  expect(run.mails.length).toBeGreaterThan(0);
  const drafts = await draftsIn(out);
  expect(drafts.map(({ file, to, subject }) => ({ file, to, subject }))).toEqual(
    run.mails.map(({ file, to, subject }) => ({ file, to, subject })),
  );
  for (const { subject, text, html, headers } of drafts) {
    expect([subject, text, html].map((part) => part.trim() !== '')).toEqual([true, true, true]);
    expect(headers.get('X-Unsent')).toBe('1');
  }

  const book = await openXlsx(path.join(out, 'workbook.xlsx'));
  const report = sheetOf(book, 'Reminders 2026-11-21');
  const expected = await jsonOf<Expected>(folder, `${name}.expected.json`);
  const [head = 0] = rowsWhere(report, (first) => first === 'Customer number');
  const rows = rowsWhere(report, (_first, row) => row > head);
  expect(rows).toHaveLength(expected.items.length);
  const sums = new Map<string, number>();
  for (const row of rows) {
    const [money, day] = [report.getCell(row, 7), report.getCell(row, 4)];
    expect(typeof money.value).toBe('number');
    expect(money.numFmt).toBe('#,##0.00');
    expect(day.value === '' || day.value instanceof Date).toBe(true);
    const code = String(report.getCell(row, 6).value);
    sums.set(code, (sums.get(code) ?? 0) + cents(money.value));
  }
  expect(sums).toEqual(
    new Map(Object.entries(expected.totals).map(([code, { open }]) => [code, cents(open)])),
  );

  const again = ['run', path.join(out, 'workbook.xlsx'), ...DAY, '--out', next];
  expect(await dunning(again)).toMatchObject({ code: 0 });
  expect((await jsonOf<Run>(next, 'run.json')).mails).toEqual([]);
  expect((await jsonOf<Run>(next, 'run.json')).items).toHaveLength(run.items.length);
});

/** Numbers of the rows of a sheet that are wanted. */
function rowsWhere(
  sheet: ReturnType<typeof sheetOf>,
  wanted: (first: unknown, row: number) => boolean,
): number[] {
  const found: number[] = [];
  sheet.eachRow((line, row) => {
    if (wanted(line.getCell(1).value, row)) found.push(row);
  });
  return found;
}
