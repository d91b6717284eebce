import { customerLabel, type DayNumber, isoOfDay, type Language, type Minor } from '../../core/index';
import { dateText } from '../../wording/dates';
import { limitsReportWords } from '../../wording/reports/limitsReport';
import type { CheckedRun } from '../checked';
import type { CustomerBalance } from '../parts/balancesByCustomer';
import { type CreditStanding, type CreditTerms, excessOf, hasLimit } from '../parts/exposure';
import type { NewCell, NewReport } from '../ports';
import { dayCell, moneyCell } from './reportCells';

/** What the list is made of. */
export interface LimitsReportInput extends Pick<CreditTerms, 'currency'> {
  readonly stopped: readonly CreditStanding[];
  readonly balances: ReadonlyMap<string, CustomerBalance>;
  readonly unclear: number;
  /** How many limits of the customer table cannot be read. */
  readonly unread: number;
  readonly reading: Pick<CheckedRun['reading'], 'sheetName' | 'totals'>;
  readonly asOf: DayNumber;
  /** Name of the company, '' for none. */
  readonly company: string;
}

/**
 * To whom nothing more is delivered on credit, and why; what they have open of their own is added up, each once, and
 * with that of all others agrees with the sheet. Exposures are not added up: a daughter is in that of its group.
 */
export function limitsReport(input: LimitsReportInput, language: Language): NewReport {
  const { stopped, balances, currency, reading, asOf, company } = input;
  const words = limitsReportWords(language);
  const money = (minor: Minor): NewCell => moneyCell(minor, currency);
  const sums = (id: string) =>
    balances.get(id)?.balances.find((one) => one.currency === currency) ?? { open: 0, overdue: 0 };
  const total = (of: 'open' | 'overdue'): Minor =>
    stopped.reduce((sum, { customer }) => sum + sums(customer.id)[of], 0);
  const all = [...balances.keys()].reduce((sum, id) => sum + sums(id).open, 0);
  const read = reading.totals.find((one) => one.currency === currency)?.open ?? 0;
  return {
    sheet: `${words.sheet} ${isoOfDay(asOf)}`,
    columns: [
      { width: 34, align: 'start' },
      { width: 11, align: 'start' },
      ...(['end', 'end', 'end', 'end', 'end', 'end'] as const).map((align) => ({ width: 14, align })),
      { width: 26, align: 'start' },
      { width: 14, align: 'start' },
    ],
    parts: [
      { kind: 'title', text: words.title },
      { kind: 'text', text: words.asOf(dateText(asOf, language), company) },
      { kind: 'text', text: words.source(reading.sheetName) },
      ...notesOf(input, language),
      { kind: 'space' },
      stopped.length === 0
        ? { kind: 'text', text: words.none, strong: true }
        : {
            kind: 'table',
            headers: [
              words.customer,
              words.number,
              `${words.open} (${currency})`,
              words.overdue,
              words.oldest,
              words.exposure,
              words.limit,
              words.excess,
              words.reason,
              words.owner,
            ],
            rows: stopped.map((one) => {
              const { customer, exposure, limit } = one;
              const excess = excessOf(one);
              return [
                customerLabel(customer),
                customer.number ?? '',
                money(sums(customer.id).open),
                money(sums(customer.id).overdue),
                dayCell(balances.get(customer.id)?.oldestDue ?? null, language),
                money(exposure),
                limit !== null && hasLimit(one) ? money(limit) : '',
                excess === 0 ? '' : money(excess),
                reasonOf(one, words),
                customer.owner ?? '',
              ];
            }),
            totals: [words.total, '', money(total('open')), money(total('overdue'))],
          },
      { kind: 'space' },
      { kind: 'heading', text: words.reconciled },
      {
        kind: 'facts',
        facts: [
          [words.ofThese, money(total('open'))],
          [words.ofOthers, money(all - total('open'))],
          [words.ofSheet, money(all)],
          [words.readTotal, money(read)],
          [words.difference, money(read - all)],
          ...reading.totals
            .filter((one) => one.currency !== currency && one.count > 0)
            .map((one): [string, NewCell] => [
              words.otherCurrency(one.currency),
              moneyCell(one.open, one.currency),
            ]),
        ],
      },
    ],
    print: { orientation: 'landscape', onePage: false },
  };
}

/** What the list does not know, or leaves open. */
function notesOf({ unclear, unread }: LimitsReportInput, language: Language): NewReport['parts'] {
  const words = limitsReportWords(language);
  return [
    words.scope,
    words.groups,
    ...(unclear === 0 ? [] : [words.unclear(unclear)]),
    ...(unread === 0 ? [] : [words.unread(unread)]),
  ].map((text) => ({ kind: 'text', text }));
}

function reasonOf(
  { stop, above }: CreditStanding,
  { reasons }: ReturnType<typeof limitsReportWords>,
): string {
  if (stop === 'above') return reasons.above(above === null ? '' : customerLabel(above));
  return stop === 'no-credit' ? reasons.noCredit : reasons.exceeded;
}
