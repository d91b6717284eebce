import { unnamedAdministration } from '../../app/settings';
import {
  customerBehaviour,
  customerLabel,
  fail,
  type History,
  isoOfDay,
  minorOfNumber,
  ok,
  type Result,
  readHistory,
  receivableFigures,
} from '../../core/index';
import type { Invocation } from '../invocation';
import { behaviourJson, type FigureJson, problemJson, receivablesJson } from '../json/figuresJson';
import { isoOrNull } from '../json/itemJson';
import { ledgerIn } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { type LedgerRead, readLedger } from '../readLedger';
import { readingProblem } from '../text/readingProblem';
import { textTable } from '../text/table';
import { gridOf } from '../workbook/workbookSheet';
import type { World } from '../world';

/** `dunning figures`: what is open and overdue, in how many days of sales, and how customers pay. */
export async function figures(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { days, json, language } = invocation;
  const ledger = await readLedger(invocation, world);
  if (!ledger.ok) return ledger;
  const found = historyIn(ledger.value, invocation);
  if (!found.ok) return found;
  const history = found.value;
  const { reading, day, administration } = ledger.value;
  const { items, dataDay, sheetName } = reading;
  const { currency } = administration ?? unnamedAdministration;
  const sales = salesOf(
    invocation,
    items.currencies.length === 1 ? (items.currencies[0] ?? currency) : currency,
  );
  if (!sales.ok) return sales;
  // No list is of a later day than today, whatever days its invoices bear.
  const listDay = dataDay ?? (day >= world.today() ? day : null);
  const list = { items, currencies: items.currencies, dataDay: listDay };
  const told = receivableFigures({ list, history, asOf: day, days, sales: sales.value });
  const behaviour = customerBehaviour(history, day);
  const shown = {
    sheet: sheetName,
    asOf: isoOfDay(day),
    days,
    history:
      history === null
        ? null
        : { sheet: history.sheetName, from: isoOrNull(history.from), until: isoOrNull(history.until) },
    figures: told.map((one) => receivablesJson(one, language)),
    customers:
      behaviour.ok && history !== null ? behaviour.value.map((one) => behaviourJson(one, history)) : [],
    customersProblem: behaviour.ok ? null : problemJson(behaviour.error, language),
  };
  return ok({ output: json ? jsonText(shown) : figuresText(shown), notes: [] });
}

/** The history: of the sheet that is named, else of the sheet of open items itself, if it has clearing days. */
function historyIn(
  { workbook, sheet, options }: LedgerRead,
  { history, language }: Pick<Invocation, 'history' | 'language'>,
): Result<History | null, string> {
  const named = history === undefined ? ok({ sheet }) : ledgerIn(workbook, history);
  if (!named.ok) return named;
  const grid = gridOf(named.value.sheet);
  const read = grid === null ? ok(null) : readHistory(grid, options);
  if (history === undefined) return read.ok ? read : ok(null);
  if (!read.ok) return fail(readingProblem(read.error, language));
  if (read.value === null)
    return fail(`Sheet ${history} is no history: no row has a day on which it was cleared.`);
  return ok(read.value);
}

function salesOf({ sales }: Pick<Invocation, 'sales'>, currency: string) {
  if (sales === null) return ok(null);
  const amount = minorOfNumber(sales, currency);
  return amount === null ? fail('--sales is too large an amount.') : ok({ currency, amount });
}

type Shown = Readonly<{
  figures: readonly ReturnType<typeof receivablesJson>[];
  customers: readonly ReturnType<typeof behaviourJson>[];
  customersProblem: ReturnType<typeof problemJson> | null;
}>;

const names = [
  ['open', 'Open'],
  ['notDue', 'Not due'],
  ['overdue', 'Overdue'],
  ['dso', 'Days sales outstanding'],
  ['bestPossibleDso', 'Best possible'],
  ['averageDaysDelinquent', 'Average days delinquent'],
  ['countBackDso', 'Counted back by month'],
] as const;

function figuresText({ figures: told, customers, customersProblem }: Shown): string {
  const lines = told.flatMap((one) =>
    names.map(([name, label]) => {
      const { value, sentence }: FigureJson = one[name];
      return [one.currency, label, value ?? '', sentence ?? ''];
    }),
  );
  const behaviour = customers.map((one) => [
    customerLabel({ name: one.customerName, number: one.customerNumber }),
    one.currency,
    `${one.paid.late} of ${one.paid.count} late`,
    one.averageDaysLateInYear ?? '',
    one.averageDaysLateRecently ?? '',
    one.slower ? 'pays later than before' : '',
  ]);
  const right = ['left', 'left', 'right', 'right', 'right', 'left'] as const;
  return [
    textTable(lines, ['left', 'left', 'right', 'left']),
    '\nHow customers pay\n',
    customersProblem === null
      ? textTable([['Customer', '', 'Paid', 'Days late in a year', 'In 90 days', ''], ...behaviour], right)
      : `${customersProblem.sentence}\n`,
  ].join('');
}
