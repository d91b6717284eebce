import { openSample, sheetOf } from '../sample/openSample';
import { showSheet, typeInto } from './support/grid';
import { closeBrowser, openWorkbench } from './support/workbench';
import { sheetTexts } from './support/workbook';

afterAll(closeBrowser);

/** Rows of the overview, as a person counts them. */
const FIRST_ITEM = 6;
const AGEING = 20;

type Rows = readonly (readonly string[])[];

const row = (overview: Rows, line: number): readonly string[] => overview[line - 1] ?? [];
/** Level and reason of an item of the overview. */
const decision = (overview: Rows, line: number): readonly string[] => row(overview, line).slice(7, 9);
const ageing = (overview: Rows): Rows => overview.slice(AGEING - 1).map((line) => line.slice(0, 9));
/** The ageing without the rows that Excel, too, leaves blank below a spill. */
const filled = (overview: Rows): Rows => ageing(overview).filter(([customer]) => customer !== '');
const cents = (text: string | undefined): number => Math.round(Number(text) * 100);

/** Open amounts per currency of the list, in cents, as an independent reader adds them up. */
async function openTotals(): Promise<ReadonlyMap<string, number>> {
  const items = sheetOf(await openSample(), 'Open items');
  const totals = new Map<string, number>();
  items.eachRow((line, number) => {
    const currency = line.getCell(7).value;
    if (number < 6 || typeof currency !== 'string' || String(line.getCell(1).value).startsWith('Total'))
      return;
    totals.set(currency, (totals.get(currency) ?? 0) + cents(String(line.getCell(9).value)));
  });
  return totals;
}

test('the overview answers for its as-of date, follows another one, and shows a wrong date as an error', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page } = open;
  const overview = async (): Promise<Rows> => (await sheetTexts(page, 'Overview')) ?? [];

  // 21 November 2026: each story of the sample, worked by hand.
  const first = await overview();
  expect(Array.from({ length: 12 }, (_, line) => decision(first, FIRST_ITEM + line)[0])).toEqual(
    // F T B 1 L 2 W 3 X Lp 1! C
    ['0', '0', '0', '1', '1', '2', '0', '3', '0', '1', '1', '0'],
  );
  expect(decision(first, 9)[1]).toBe('Level 1: 13 days overdue (due 08/11/2026).');
  expect(decision(first, 11)[1]).toBe(
    'Level 2: 23 days overdue (due 29/10/2026), level 1 sent on 11/11/2026, interval of 7 days has passed.',
  );
  expect(decision(first, 12)[1]).toBe(
    '26 days overdue (due 26/10/2026), level 1 sent on 17/11/2026, interval of 7 days: level 2 possible from 24/11/2026.',
  );
  expect(decision(first, 17)[1]).toBe('This is a credit of the customer: no reminder is sent for it.');
  const header = ['Customer', 'Currency', 'Not due', '1-30', '31-60', '61-90', '91-120', '>120', 'Total'];
  expect(ageing(first)[0]).toEqual(header);
  expect(ageing(first)[1]).toEqual([
    'Brasserie Le Châtelain SRL',
    'EUR',
    '3379.44',
    '11003.26',
    '0',
    '0',
    '0',
    '0',
    '14382.7',
  ]);
  const totals = await openTotals();
  expect(totals).toEqual(
    new Map([
      ['EUR', 37943532],
      ['GBP', 7431720],
    ]),
  );
  const expectTotals = (rows: Rows): void => {
    const lines = filled(rows).filter(([customer]) => customer === 'Total');
    expect(new Map(lines.map((line) => [line[1], cents(line[8])]))).toEqual(totals);
    for (const line of filled(rows).slice(1)) {
      expect(line.slice(2, 8).reduce((sum, bucket) => sum + cents(bucket), 0)).toBe(cents(line[8]));
    }
  };
  expectTotals(first);

  // Typed as a Belgian does: 1 December 2026.
  await showSheet(page, 'Overview');
  await typeInto(page, 'B3', '1/12/2026');
  const later = await overview();
  expect(row(later, 3)[1]).toBe('46357');
  expect(decision(later, 7)).toEqual(['1', 'Level 1: 10 days overdue (due 21/11/2026).']);
  expect(decision(later, 12)).toEqual([
    '2',
    'Level 2: 36 days overdue (due 26/10/2026), level 1 sent on 17/11/2026, interval of 7 days has passed.',
  ]);
  expect(ageing(later)[1]).toEqual([
    'Brasserie Le Châtelain SRL',
    'EUR',
    '3379.44',
    '6891.19',
    '4112.07',
    '0',
    '0',
    '0',
    '14382.7',
  ]);
  expectTotals(later);

  // A due date that does not exist: an error in its own place, and in what depends on it.
  await showSheet(page, 'Open items');
  await typeInto(page, 'F10', '31/02/2026');
  const wrong = await overview();
  expect(decision(wrong, 8)).toEqual(['#VALUE!', '#VALUE!']);
  expect(decision(wrong, 9)).toEqual(decision(later, 9));
  const failed = filled(wrong).filter((line) => line.includes('#VALUE!'));
  expect(failed.map(([customer, currency]) => `${customer} ${currency}`)).toEqual([
    'Brasserie Le Châtelain SRL EUR',
    'Total EUR',
  ]);
  expect(filled(wrong).find(([customer]) => customer === 'Hotel ’t Zand BV')).toEqual(ageing(later)[2]);

  // The as-of date itself: everything that hangs on it, and the spilled table goes.
  await typeInto(page, 'F10', '15/11/2026');
  await showSheet(page, 'Overview');
  await typeInto(page, 'B3', 'morgen');
  const none = await overview();
  expect(decision(none, 9)).toEqual(['#VALUE!', '#VALUE!']);
  expect(filled(none)).toEqual([['#VALUE!', '', '', '', '', '', '', '', '']]);

  // And back: as it was.
  await typeInto(page, 'B3', '21/11/2026');
  expect(await overview()).toEqual(first);

  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
