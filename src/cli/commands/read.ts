import { readingOptions } from '../../app/parts/readingOptions';
import { readSheet } from '../../app/parts/readSheet';
import { currentAdministration, unnamedAdministration } from '../../app/settings';
import {
  type CompanyTotals,
  type CurrencyTotal,
  type DayNumber,
  decimalOfMinor,
  fail,
  ok,
  type Reading,
  type Result,
} from '../../core/index';
import { columnLetters } from '../../wording/faults/faultFacts';
import { issueText } from '../../wording/issues/issueText';
import type { Invocation } from '../invocation';
import { issueJson } from '../json/issueJson';
import { isoOrNull, itemsJson } from '../json/itemJson';
import { openLedger } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { counted } from '../text/counted';
import { notOpen } from '../text/notOpen';
import { readingProblem } from '../text/readingProblem';
import { textTable } from '../text/table';
import { settingsIn } from '../workbook/workbookSettings';
import { createWorkbookSheet } from '../workbook/workbookSheet';
import type { World } from '../world';

/** Reads the sheet of open items of a file, or says why it cannot. */
export async function readLedger(
  invocation: Invocation,
  world: Pick<World, 'readInput' | 'today'>,
): Promise<Result<Reading, string>> {
  const ledger = await openLedger(invocation, world);
  if (!ledger.ok) return ledger;
  const { workbook, sheet } = ledger.value;
  const { language } = invocation;
  const settings = settingsIn(workbook);
  const day = invocation.asOf ?? world.today();
  // All companies of the sheet, unless one is asked for: what a person set for reminders is no wish to see less.
  const whole = {
    ...(currentAdministration(settings) ?? unnamedAdministration),
    company: invocation.company,
  };
  const options = readingOptions(whole, settings, day);
  const read = await readSheet((how) => createWorkbookSheet(workbook, sheet).readActive(how), options);
  return read.ok ? ok(read.value.reading) : fail(readingProblem(read.error, language));
}

/** `dunning read`: the items, what they add up to, and what could not be read. */
export async function read(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const reading = await readLedger(invocation, world);
  if (!reading.ok) return reading;
  const output = invocation.json
    ? jsonText(readingJson(reading.value, invocation))
    : readingText(reading.value, invocation, invocation.asOf ?? world.today());
  return ok({ output, notes: [] });
}

function readingJson(reading: Reading, { language }: Invocation) {
  const { items, totals } = reading;
  const stated = totals.flatMap((total) =>
    total.stated === null ? [] : [[total.currency, decimalOfMinor(total.stated, total.currency)] as const],
  );
  return {
    sheet: reading.sheetName,
    headerRow: reading.headerRow,
    dataDate: isoOrNull(reading.dataDay),
    mapping: reading.mapping.map(({ field, column, header, confidence }) => ({
      field,
      column: columnLetters(column),
      header,
      confidence,
    })),
    items: itemsJson(items),
    totals: totalsJson(totals),
    statedTotals: Object.fromEntries(stated),
    companies: reading.byCompany.map((one) => ({
      company: one.company || null,
      totals: totalsJson(one.totals),
    })),
    skipped: reading.skipped,
    issues: reading.issues.map((issue) => issueJson(issue, language)),
  };
}

/** By currency: the number of items and what is open. */
const totalsJson = (totals: CompanyTotals['totals']) =>
  Object.fromEntries(
    totals.map(({ currency, count, open }) => [currency, { count, open: decimalOfMinor(open, currency) }]),
  );

function readingText(reading: Reading, { language }: Invocation, asOf: DayNumber): string {
  const { items, totals, issues, mapping, headerRow } = reading;
  const where = headerRow === null ? 'without column names' : `header in row ${headerRow}`;
  const columns = mapping.map(({ field, column, header, confidence }) => [
    `  ${columnLetters(column)}`,
    field,
    header,
    `${Math.round(confidence * 100)}%`,
  ]);
  const sums = totals.map((total) => [
    `  ${total.currency}`,
    counted(total.count, 'item'),
    decimalOfMinor(total.open, total.currency),
    sheetSays(total),
  ]);
  const others = notOpen(reading, asOf);
  return [
    `Sheet ${reading.sheetName}, ${where}: ${counted(items.count, 'item')}.\n`,
    `\nColumns\n${textTable(columns, ['left', 'left', 'left', 'right'])}`,
    `\nOpen\n${textTable(sums, ['left', 'right', 'right', 'left'])}`,
    ...(others === null ? [] : [`  ${others}\n`]),
    ...(reading.byCompany.length < 2 ? [] : [`\nCompanies\n${companiesText(reading.byCompany)}`]),
    ...(issues.length === 0 ? [] : ['\nTo look at\n']),
    ...issues.map((issue) => `  ${issueText(issue, language)}\n`),
  ].join('');
}

/** What each company of the sheet has open. */
const companiesText = (companies: readonly CompanyTotals[]): string =>
  textTable(
    companies.flatMap(({ company, totals }) =>
      totals.map(({ currency, count, open }) => [
        `  ${company || 'no code'}`,
        currency,
        counted(count, 'item'),
        decimalOfMinor(open, currency),
      ]),
    ),
    ['left', 'left', 'right', 'right'],
  );

/** The sheet's own total beside what was read; where that is a part, what all of the sheet adds up to. */
function sheetSays({ currency, open, whole, stated }: CurrencyTotal): string {
  const says =
    stated === null ? 'no total in the sheet' : `the sheet says ${decimalOfMinor(stated, currency)}`;
  return whole === open ? says : `of ${decimalOfMinor(whole, currency)}; ${says}`;
}
