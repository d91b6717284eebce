import { type AgeingColumns, ageingTable, ageingTotals } from '../ageing/ageingTable';
import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';
import { fail, ok, type Result } from '../result';
import { averageDaysDelinquent } from './averageDaysDelinquent';
import { type CountBackProblem, countBackDso } from './countBackDso';
import { bestPossibleDso, dso } from './dso';
import type { FigureProblem, Hundredths } from './figure';
import type { History } from './history';
import { historyReaches } from './historyReach';
import type { HistoryProblem } from './invoiceHistory';
import { openOnDay } from './openOnDay';
import { salesByMonth, salesOfDays } from './salesByMonth';

/** Open items, and the day up to which their list speaks; null where it names none. */
interface OpenList {
  readonly items: AgeingColumns;
  readonly currencies: readonly CurrencyCode[];
  readonly dataDay: DayNumber | null;
}

/** What the figures are made of. */
export interface FiguresAsked {
  readonly list: OpenList;
  readonly history: History | null;
  readonly asOf: DayNumber;
  /** Days up to that day whose sales the receivables are compared with. */
  readonly days: number;
  /** Sales on credit of those days, as a person states them; without them those of the history count. */
  readonly sales: { readonly currency: CurrencyCode; readonly amount: Minor } | null;
}

/** What a figure may lack. */
export type ReceivableProblem = FigureProblem | CountBackProblem | HistoryProblem;

/** Figures on what one currency has open. Amounts in minor units, days in hundredths. */
export interface ReceivableFigures {
  readonly currency: CurrencyCode;
  readonly open: Result<Minor, ReceivableProblem>;
  readonly notDue: Result<Minor, ReceivableProblem>;
  readonly overdue: Result<Minor, ReceivableProblem>;
  readonly dso: Result<Hundredths, ReceivableProblem>;
  readonly bestPossibleDso: Result<Hundredths, ReceivableProblem>;
  readonly averageDaysDelinquent: Result<Hundredths, ReceivableProblem>;
  readonly countBackDso: Result<Hundredths, ReceivableProblem>;
}

/**
 * What was open on a day: the list, unless it is of a later day; then what the history says, if it reaches that day.
 * A list has forgotten what was paid before it, so of itself it would say too little.
 */
function openThen({ list, history, asOf }: FiguresAsked): OpenList | null {
  const { items, dataDay } = list;
  const isLater = dataDay === null ? items.invoiceDay.some((day) => day > asOf) : dataDay > asOf;
  if (!isLater) return list;
  if (history === null || !historyReaches(history, asOf, asOf)) return null;
  const then = openOnDay(history.posted, asOf);
  return then.ok ? { items: then.value, currencies: history.currencies, dataDay: asOf } : null;
}

/** Sales of one currency, stated or from the history. */
function salesIn(currency: CurrencyCode, asked: FiguresAsked): Result<Minor, HistoryProblem> {
  const { sales, history, asOf, days } = asked;
  if (sales?.currency === currency) return ok(sales.amount);
  if (history === null || !historyReaches(history, asOf - days + 1, asOf)) return fail('needs-history');
  return ok(salesOfDays(history.posted, history.currencies.indexOf(currency), asOf, days));
}

function countBack(
  currency: CurrencyCode,
  open: Minor,
  { history, asOf }: FiguresAsked,
): ReceivableFigures['countBackDso'] {
  if (history === null || !historyReaches(history, asOf, asOf)) return fail('needs-history');
  return countBackDso(open, asOf, salesByMonth(history.posted, history.currencies.indexOf(currency), asOf));
}

const NEEDS_HISTORY: Result<never, ReceivableProblem> = fail('needs-history');

/**
 * What is open, how much of it is late, and how many days of sales that comes to: one entry for each currency. What
 * cannot be told without the history says so instead of a number that is too low.
 * @example receivableFigures({ list, history: null, asOf: 20778, days: 90, sales: null })[0]?.dso
 * //=> { ok: false, error: 'needs-history' }
 */
export function receivableFigures(asked: FiguresAsked): readonly ReceivableFigures[] {
  const then = openThen(asked);
  if (then === null)
    return asked.list.currencies.map((currency) => ({
      currency,
      open: NEEDS_HISTORY,
      notDue: NEEDS_HISTORY,
      overdue: NEEDS_HISTORY,
      dso: NEEDS_HISTORY,
      bestPossibleDso: NEEDS_HISTORY,
      averageDaysDelinquent: NEEDS_HISTORY,
      countBackDso: NEEDS_HISTORY,
    }));
  const { days, asOf } = asked;
  return ageingTotals(ageingTable(then.items, asOf, [0])).map(({ currency: place, buckets, total }) => {
    const currency = then.currencies[place] ?? '';
    const [notDue = 0, overdue = 0] = buckets;
    const sales = salesIn(currency, asked);
    return {
      currency,
      open: ok(total),
      notDue: ok(notDue),
      overdue: ok(overdue),
      dso: sales.ok ? dso(total, sales.value, days) : sales,
      bestPossibleDso: sales.ok ? bestPossibleDso(notDue, sales.value, days) : sales,
      averageDaysDelinquent: sales.ok ? averageDaysDelinquent(total, notDue, sales.value, days) : sales,
      countBackDso: countBack(currency, total, asked),
    };
  });
}
