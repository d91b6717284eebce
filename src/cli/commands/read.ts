import {
  type CompanyTotals,
  type CurrencyTotal,
  type DayNumber,
  decimalOfMinor,
  ok,
  type Reading,
  type Result,
} from '../../core/index';
import { columnLetters } from '../../wording/faults/faultFacts';
import { issueText } from '../../wording/issues/issueText';
import type { Invocation } from '../invocation';
import { issueJson } from '../json/issueJson';
import { isoOrNull, itemsJson } from '../json/itemJson';
import { jsonText, type Outcome } from '../outcome';
import { readLedger } from '../readLedger';
import { counted } from '../text/counted';
import { notOpen } from '../text/notOpen';
import { textTable } from '../text/table';
import type { World } from '../world';

/** `dunning read`: the items, what they add up to, and what could not be read. */
export async function read(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const ledger = await readLedger(invocation, world);
  if (!ledger.ok) return ledger;
  const { reading, day } = ledger.value;
  const output = invocation.json
    ? jsonText(readingJson(reading, invocation))
    : readingText(reading, invocation, day);
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
