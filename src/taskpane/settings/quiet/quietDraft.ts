import type { QuietPeriodRow } from '../../../app/quietPeriods';
import type { NewQuietPeriod } from '../../../app/saveQuietPeriod';
import { type DayNumber, dayOfIso, isoOfDay } from '../../../core/index';

/** What a person has filled in so far: days as ISO. */
export interface QuietDraft {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** For one customer, not for all. */
  readonly one: boolean;
  /** Number of that customer; null until one is chosen. */
  readonly customer: string | null;
  /** For the company that is worked for, not for all. */
  readonly own: boolean;
}

/** What keeps a draft from being saved, by field. */
export interface QuietProblems {
  readonly from: 'day-missing' | null;
  readonly to: 'day-missing' | 'backwards' | null;
  readonly customer: 'no-customer' | null;
}

/** Longer is asked about: a year may be mistyped. */
const YEAR = 366;

/** A form before anything is filled in. */
export const freshQuiet = (customer: string | null): QuietDraft => ({
  from: '',
  to: '',
  reason: '',
  one: customer !== null,
  customer,
  own: false,
});

/** A form with what stands in the workbook. */
export const quietDraftOf = ({ from, to, reason, customer, administration }: QuietPeriodRow): QuietDraft => ({
  from: isoOfDay(from),
  to: isoOfDay(to),
  reason,
  one: customer !== null,
  customer,
  own: administration !== null,
});

/** What is wrong with a draft; null where it can be saved. */
export function quietProblems({ from, to, one, customer }: QuietDraft): QuietProblems | null {
  const [first, last] = [dayOfIso(from), dayOfIso(to)];
  const problems: QuietProblems = {
    from: first === null ? 'day-missing' : null,
    to: last === null ? 'day-missing' : first !== null && last < first ? 'backwards' : null,
    customer: one && customer === null ? 'no-customer' : null,
  };
  return Object.values(problems).some((problem) => problem !== null) ? problems : null;
}

/**
 * A draft as it is written, null while it cannot be. Numbers of customers are a company's own: a period of one of them
 * is for the company that is worked for, where the workbook has several; one that was for that number in all companies
 * stays so.
 * @param administration id of the company that is worked for; null where it is the only one
 * @param before what it stands in place of; null for a new one
 */
export function quietPeriodOf(
  draft: QuietDraft,
  administration: string | null,
  before: Pick<QuietPeriodRow, 'customer' | 'administration'> | null,
): NewQuietPeriod | null {
  const [from, to] = [dayOfIso(draft.from), dayOfIso(draft.to)];
  if (from === null || to === null || quietProblems(draft) !== null) return null;
  const customer = draft.one ? draft.customer : null;
  const ofAll =
    customer === null ? !draft.own : before?.customer === customer && before.administration === null;
  return { from, to, reason: draft.reason.trim(), customer, administration: ofAll ? null : administration };
}

/** Days of a period that is so long that it is asked about; null for any other. */
export function askedDays({ from, to }: Pick<NewQuietPeriod, 'from' | 'to'>): number | null {
  const days = to - from + 1;
  return days > YEAR ? days : null;
}

/** The first of the other periods for the same customers that has a day in common; null for none. */
export function overlapping(draft: QuietDraft, others: readonly QuietPeriodRow[]): QuietPeriodRow | null {
  const [from, to] = [dayOfIso(draft.from), dayOfIso(draft.to)];
  if (from === null || to === null) return null;
  const customer = draft.one ? draft.customer : null;
  return (
    others.find(
      (other) =>
        other.from <= to &&
        from <= other.to &&
        (other.customer === null || customer === null || other.customer === customer),
    ) ?? null
  );
}

/** Christmas Eve to New Year's Day of this year and the next, those that are not over and not there yet. */
export function suggestedDays(
  today: DayNumber,
  known: readonly Pick<QuietPeriodRow, 'from' | 'to' | 'customer'>[],
): readonly { readonly from: DayNumber; readonly to: DayNumber }[] {
  const year = Number(isoOfDay(today).slice(0, 4));
  return [year, year + 1].flatMap((one) => {
    const [from, to] = [dayOfIso(`${one}-12-24`), dayOfIso(`${one + 1}-01-01`)];
    if (from === null || to === null || to < today) return [];
    return known.some((period) => period.customer === null && period.from <= from && to <= period.to)
      ? []
      : [{ from, to }];
  });
}
