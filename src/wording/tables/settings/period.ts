import { type DayNumber, parseDate } from '../../../core/index';

/** Days, both counted, and why. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly reason: string;
}

const DATE = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.\/\-]\d{1,2}[.\/\-]\d{4}`;
/** Words between two dates: to, t/m, tot en met, au, bis, a slash, a dash. */
const BETWEEN = String.raw`\s*(?:[\/\u2013\u2014\-]|\.\.|t\/m|tot(?:\s+en\s+met)?|au|bis|to|through)\s*`;
/** Words behind the days; after a mark between them anything may be one. */
const REASON = String.raw`(?:\s*[:,;]+\s*(\S.*)|\s+(\p{L}.*))?`;
const PERIOD = new RegExp(
  String.raw`^(?:van|du|von|vom|from)?\s*(${DATE})${BETWEEN}(${DATE})${REASON}$`,
  'iu',
);
const ONE_DAY = new RegExp(`^(${DATE})${REASON}$`, 'u');

/**
 * A period as a person types it, ISO or day first, with a reason behind it if wished; a single day is one too. Null
 * for anything else. The first day may lie after the last.
 * @example periodOf('2026-12-24 / 2027-01-02 Kerst') //=> { from: 20811, to: 20820, reason: 'Kerst' }
 */
export function periodOf(text: string): Period | null {
  const trimmed = text.trim();
  const found = PERIOD.exec(trimmed);
  const [, first = '', last = '', marked, said = ''] = found ?? [];
  if (found !== null) return periodFrom(first, last, marked ?? said);
  const [, day, after, why = ''] = ONE_DAY.exec(trimmed) ?? [];
  return day === undefined ? null : periodFrom(day, day, after ?? why);
}

function periodFrom(first: string, last: string, reason: string): Period | null {
  const from = parseDate(first, 'none');
  const to = parseDate(last, 'none');
  return from === null || to === null ? null : { from, to, reason: reason.trim() };
}
