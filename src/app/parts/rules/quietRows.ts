import type { DayNumber } from '../../../core/index';
import { periodOf } from '../../../wording/tables/settings/period';
import { settingOfWord } from '../../../wording/tables/settings/words';
import type { RawRow, RawTable } from '../../ports';
import { type CustomerScope, namedBy } from '../customerRows';
import { tableRows } from './tableRows';

/** A time without mails, as a row of the table of settings has it. */
export interface QuietPeriodRow {
  /** Sheet row from 1. */
  readonly row: number;
  /** Both counted. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly reason: string;
  /** Number of the customer that it is for; null for all. */
  readonly customer: string | null;
  /** Id of the administration that it is for; null for all. */
  readonly administration: string | null;
}

/** One of them with its row in the workbook. */
interface FoundPeriod {
  readonly period: QuietPeriodRow;
  readonly raw: RawRow;
}

/** The quiet periods that hold for an administration, by their first day; rows that cannot be read are left out. */
export function quietRows(
  raw: RawTable | null,
  { administration, administrations }: CustomerScope,
): readonly FoundPeriod[] {
  if (raw === null) return [];
  return tableRows('rules', raw)
    .rows.flatMap(({ row, text }): readonly FoundPeriod[] => {
      const at = raw.rows.find((one) => one.row === row);
      if (at === undefined || settingOfWord(text('setting')) !== 'quietPeriod') return [];
      const period = periodOf(text('value'));
      if (period === null || period.from > period.to) return [];
      const whose = text('administration');
      const [only, more] = whose === '' ? [] : namedBy(whose, administrations);
      if (whose !== '' && (only === undefined || more !== undefined)) return [];
      if (only !== undefined && only.id !== administration?.id) return [];
      const customer = text('customer') || null;
      return [{ period: { ...period, row, customer, administration: only?.id ?? null }, raw: at }];
    })
    .toSorted(({ period: one }, { period: other }) => one.from - other.from || one.to - other.to);
}

/** A row that names the setting and sets nothing, as a new table has one; null for none. */
export function blankQuietRow(raw: RawTable | null): RawRow | null {
  if (raw === null) return null;
  const blank = tableRows('rules', raw).rows.find(
    ({ text }) =>
      settingOfWord(text('setting')) === 'quietPeriod' &&
      [text('value'), text('administration'), text('customer')].every((cell) => cell === ''),
  );
  return raw.rows.find(({ row }) => row === blank?.row) ?? null;
}

/** Where a period stands now: in its row, or in another since rows moved; null where none says the same. */
export function samePeriod(found: readonly FoundPeriod[], wanted: QuietPeriodRow): FoundPeriod | null {
  const same = found.filter(
    ({ period }) =>
      period.from === wanted.from &&
      period.to === wanted.to &&
      period.reason === wanted.reason &&
      period.customer === wanted.customer &&
      period.administration === wanted.administration,
  );
  return same.find(({ period }) => period.row === wanted.row) ?? same[0] ?? null;
}
