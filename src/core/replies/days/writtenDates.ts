import type { Span } from '../reading';

/** A date in figures, the day before the month; year null where none is written. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const DATE = /\d{1,4}([./-])\d{1,2}(?:\1(?:\d{4}|\d{2}))?/g;

/** A day and month between points are a date with a point behind them, or after a word that a day follows. */
const BEFORE_DAY =
  /(?:^|[^a-z])(?:op|am|bis|zum|vom|den|dem|tegen|voor|le|du|au|on|by|the|spatestens|uiterlijk|laatste|zum|ab|vanaf|avant|pour|vor|until|before|\w+(?:dag|day|tag|di|woch)) ?,? ?$/;

/**
 * Dates in figures: `5/12`, `5.12.`, `05-12-2026`, `2026-12-05`. The day always comes first, as all who are written to
 * here write it, but where a year does.
 */
export function writtenDates(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/[\d/_.,+-]/.test(text.charAt(start - 1)) || goesOn(text, end)) continue;
    const mark = match[1] ?? '';
    const [one = '', two = '', three] = match[0].split(mark);
    const date =
      three === undefined ? dayAndMonth(text, start, end, mark, one, two) : fullDate(one, two, three);
    if (date && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31)
      dates.push({ ...date, start, end });
  }
  return dates;
}

const goesOn = (text: string, end: number): boolean =>
  /[\da-z/_%]/.test(text.charAt(end)) || (/[.,-]/.test(text.charAt(end)) && /\d/.test(text.charAt(end + 1)));

type Parts = Omit<WrittenDate, 'start' | 'end'>;

function fullDate(one: string, two: string, three: string): Parts | null {
  if (one.length === 4) return { year: Number(one), month: Number(two), day: Number(three) };
  if (one.length > 2) return null;
  const year = three.length === 4 ? Number(three) : 2000 + Number(three);
  return { year, month: Number(two), day: Number(one) };
}

function dayAndMonth(
  text: string,
  start: number,
  end: number,
  mark: string,
  one: string,
  two: string,
): Parts | null {
  if (one.length > 2) return null;
  const parts = { year: null, month: Number(two), day: Number(one) };
  if (mark === '/') return parts;
  const before = BEFORE_DAY.test(text.slice(Math.max(0, start - 16), start));
  if (mark === '.') return before || (text.charAt(end) === '.' && two.length <= 2) ? parts : null;
  return before &&
    !/^ ?(?:dagen|weken|jours|semaines|tage|wochen|days|weeks|stuks|werk)/.test(text.slice(end, end + 9))
    ? parts
    : null;
}
