import {
  type CurrencyCode,
  type CustomerBehaviour,
  decimalOfMinor,
  type History,
  type Language,
  type ReceivableFigures,
  type ReceivableProblem,
  type Result,
} from '../../core/index';
import { figureProblemText } from '../../wording/figures/problemText';

/** A figure, or why there is none: with its sentence. */
export interface FigureJson {
  readonly value: string | null;
  readonly problem: ReceivableProblem | null;
  readonly sentence: string | null;
}

function figureJson(
  figure: Result<number, ReceivableProblem>,
  form: (value: number) => string,
  language: Language,
): FigureJson {
  if (figure.ok) return { value: form(figure.value), problem: null, sentence: null };
  return { value: null, problem: figure.error, sentence: figureProblemText(figure.error, language) };
}

/** Hundredths of a day, or a number with its decimals, as decimal text. */
const hundredths = (value: number): string => decimalOfMinor(value, '');
const decimal = (value: number | null): string | null => (value === null ? null : value.toFixed(2));

/** The figures of one currency: amounts in major units, the others in days. */
export function receivablesJson(figures: ReceivableFigures, language: Language) {
  const { currency } = figures;
  const amount = (figure: Result<number, ReceivableProblem>): FigureJson =>
    figureJson(figure, (minor) => decimalOfMinor(minor, currency), language);
  const days = (figure: Result<number, ReceivableProblem>): FigureJson =>
    figureJson(figure, hundredths, language);
  return {
    currency,
    open: amount(figures.open),
    notDue: amount(figures.notDue),
    overdue: amount(figures.overdue),
    dso: days(figures.dso),
    bestPossibleDso: days(figures.bestPossibleDso),
    averageDaysDelinquent: days(figures.averageDaysDelinquent),
    countBackDso: days(figures.countBackDso),
  };
}

/** How one customer pays. */
export function behaviourJson(behaviour: CustomerBehaviour, { customers }: Pick<History, 'customers'>) {
  const { customer, currency, paid, open, year, recent, slower } = behaviour;
  return {
    customerNumber: customers[customer]?.number ?? null,
    customerName: customers[customer]?.name ?? null,
    currency,
    paid: invoicesJson(paid, currency),
    open: invoicesJson(open, currency),
    averageDaysLateInYear: decimal(year?.average ?? null),
    averageDaysLateRecently: decimal(recent?.average ?? null),
    slower,
  };
}

const invoicesJson = (
  { count, late, amount, amountLate, averageDaysLate }: CustomerBehaviour['paid'],
  currency: CurrencyCode,
) => ({
  count,
  late,
  amount: decimalOfMinor(amount, currency),
  amountLate: decimalOfMinor(amountLate, currency),
  averageDaysLate: decimal(averageDaysLate),
});

/** Why there is no behaviour, with its sentence. */
export const problemJson = (problem: ReceivableProblem, language: Language) => ({
  problem,
  sentence: figureProblemText(problem, language),
});
