import type { CheckedRun } from '../../app/checked';
import { waitsForPerson } from '../../app/waitsForPerson';
import type { RefusedMail } from '../../app/writeRun';
import {
  customerLabel,
  type DayNumber,
  decimalOfMinor,
  isoOfDay,
  type Language,
  NO_DAY,
  numberOfMinor,
  type ProposedMail,
  serialOfDay,
} from '../../core/index';
import { lackText } from '../../wording/law/lackText';
import { runReasonText } from '../../wording/reasons/runReasonText';
import { runReportWords } from '../../wording/runReport';

/** A cell of the report: a text that stays one, or a number with its format. */
export type ReportCell = string | { readonly value: number; readonly format: string };

/** The report of a run: what it rests on, and every open item with what was decided. */
export interface Report {
  readonly sheet: string;
  /** Title, as-of date, totals per currency. */
  readonly head: readonly (readonly ReportCell[])[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

const DATE = 'yyyy-mm-dd';
const COUNT = '0';

/** As many decimals as the currency has: `#,##0.00`, for yen `#,##0`. */
const moneyFormat = (currency: string): string => `#,##${decimalOfMinor(0, currency)}`;

const dateCell = (day: DayNumber | null | undefined): ReportCell =>
  day === null || day === undefined || day === NO_DAY ? '' : { value: serialOfDay(day), format: DATE };
const count = (value: number): ReportCell => ({ value, format: COUNT });

/** What a run wrote, and the letters that it did not write since they lack what the law wants. */
interface ReportedMails {
  readonly drafts: readonly { readonly proposed: ProposedMail; readonly file: string }[];
  readonly refused: readonly RefusedMail[];
}

/**
 * The report of a run as plain values. Every open item is in it once, so its open amounts add up to the sheet's.
 * A mail that waits for a person has no file: in its place stands for whom; or what its letter lacks.
 */
export function reportOf(
  checked: CheckedRun,
  { drafts, refused }: ReportedMails,
  language: Language,
): Report {
  const { reading, proposal, asOf, customers, customerIds } = checked;
  const { items } = reading;
  const words = runReportWords(language);
  const waiting = proposal.mails.filter(waitsForPerson);
  const whyNot = new Map([
    ...waiting.flatMap((mail) =>
      mail.items.map(({ index }) => [index, words.waitsFor(mail.approver)] as const),
    ),
    ...refused.flatMap(({ proposed, lack }) =>
      proposed.items.map(({ index }) => [index, lackText(lack, language)] as const),
    ),
  ]);
  const fileOf = new Map(
    drafts.flatMap(({ proposed, file }) => proposed.items.map(({ index }) => [index, file])),
  );
  const currencyOf = (index: number): string => items.currencies[items.currency[index] ?? -1] ?? '';
  const money = (minor: number, currency: string): ReportCell => ({
    value: numberOfMinor(minor, currency),
    format: moneyFormat(currency),
  });
  const rows = proposal.decisions.map(({ level, reason, nextDay }, index): ReportCell[] => {
    const customer = customers.get(customerIds[items.customer[index] ?? -1] ?? '');
    const due = items.dueDay[index] ?? NO_DAY;
    const currency = currencyOf(index);
    const file = fileOf.get(index);
    return [
      customer?.number ?? '',
      customer === undefined ? '' : customerLabel(customer),
      items.document[index] ?? '',
      dateCell(due),
      due === NO_DAY ? '' : count(asOf - due),
      currency,
      money(items.open[index] ?? 0, currency),
      count(file === undefined ? 0 : level),
      runReasonText(reason, language),
      dateCell(nextDay),
      file ?? whyNot.get(index) ?? '',
    ];
  });
  const own = reading.totals.filter((total) => total.count > 0);
  const sums = own.map(({ currency, count: of, open }): ReportCell[] => {
    const reminded = [...fileOf.keys()].filter((index) => currencyOf(index) === currency);
    const sum = reminded.reduce((total, index) => total + (items.open[index] ?? 0), 0);
    return [currency, count(of), money(open, currency), count(reminded.length), money(sum, currency)];
  });
  return {
    sheet: `${words.sheet} ${isoOfDay(asOf)}`,
    head: [
      [words.title],
      [words.asOf, dateCell(asOf)],
      [words.source, reading.sheetName],
      [words.mails, count(drafts.length)],
      ...(waiting.length === 0 ? [] : [[words.waiting, count(waiting.length)]]),
      ...(refused.length === 0 ? [] : [[words.refused, count(refused.length)]]),
      [],
      [words.currency, words.items, words.total, words.items, words.reminded],
      ...sums,
      [],
    ],
    headers: [
      words.customerNumber,
      words.customer,
      words.document,
      words.due,
      words.daysOverdue,
      words.currency,
      words.open,
      words.level,
      words.reason,
      words.nextDate,
      words.file,
    ],
    rows,
  };
}
