import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from '../../dates/civil';
import type { DayNumber } from '../../dates/day';
import {
  dayInMonth,
  dayInYear,
  mondayOf,
  monthsOn,
  type NamedDay,
  sure,
  workingDaysOn,
  workingDayUpTo,
} from './calendar';
import { type Pattern, pattern } from './pattern';
import type { Term } from './terms';

/** The terms of a day by their marks. */
export interface Named {
  readonly written: DayNumber;
  readonly has: (mark: Term['mark']) => boolean;
  readonly value: (...marks: readonly Term['mark'][]) => number | null;
  readonly date: Term['date'];
}

interface Rule {
  readonly pattern: Pattern;
  readonly day: (named: Named) => NamedDay | null;
}

const rule = (written: string, day: Rule['day']): Rule => ({ pattern: pattern(written), day });

/** Weeks or months from now that "this", "next", "last" mean. */
const steps = ({ has }: Named): number => (has('X') ? 1 : has('L') ? -1 : 0);

/**
 * A weekday by its name: the coming one, and the last one. "Next Friday" in Dutch and English is not the Friday of this
 * week, "vendredi prochain" and "nächsten Freitag" may be.
 */
function weekday(named: Named): NamedDay | null {
  const value = named.value('W');
  if (value === null) return null;
  const { written, has } = named;
  const on = (value - weekdayOf(written) + 7) % 7 || 7;
  const before = (weekdayOf(written) - value + 7) % 7 || 7;
  if (has('L')) return sure(written - before);
  if (!has('X') && !has('T')) return { day: written + on, past: written - before };
  const inThisWeek = value > weekdayOf(written);
  return sure(written + on + (named.value('X') === 1 && inThisWeek ? 7 : 0));
}

/** Day of a week: its weekday, or where it begins (Monday), its middle (Wednesday) or end (Friday, its last working day). */
function inWeek(named: Named, monday: DayNumber): NamedDay {
  const day = named.value('W') ?? (named.has('B') ? 1 : named.has('H') ? 3 : 5);
  return sure(monday + day - 1);
}

/** This week, where it is over: the next. */
function week(named: Named): NamedDay {
  const found = inWeek(named, mondayOf(named.written, steps(named)));
  return found.day < named.written && !named.has('L') ? { day: found.day + 7, past: found.day } : found;
}

/** Where a month begins (the 5th), its middle (the 15th) or its end, moved to the last working day up to it. */
function inMonth(named: Named, year: number, month: number): DayNumber | null {
  const day = named.has('B') ? 5 : named.has('H') ? 15 : daysInMonth(year, month);
  const at = dayOfCivil(year, month, day);
  return at === null ? null : workingDayUpTo(at);
}

function month(named: Named): NamedDay | null {
  const { year, month: number } = civilOfDay(monthsOn(named.written, steps(named)));
  const day = inMonth(named, year, number);
  if (day === null) return null;
  if (day >= named.written || steps(named) !== 0) return sure(day);
  const next = civilOfDay(monthsOn(named.written, 1));
  return { day: inMonth(named, next.year, next.month) ?? day, past: day };
}

/** A month by its name, in the year that is written or that is coming. */
function namedMonth(named: Named): NamedDay | null {
  const number = named.value('M');
  if (number === null) return null;
  const year = named.value('Y');
  if (year !== null) {
    const day = inMonth(named, year, number);
    return day === null ? null : sure(day);
  }
  const now = civilOfDay(named.written).year;
  const around = [now - 1, now, now + 1]
    .map((one) => inMonth(named, one, number))
    .filter((one) => one !== null);
  const day = around.find((one) => one >= named.written);
  const past = around.findLast((one) => one <= named.written);
  return day === undefined ? null : { day, past: past ?? day };
}

function date(named: Named): NamedDay | null {
  const day = named.value('n', 'N');
  const number = named.value('M');
  return day === null || number === null ? null : onDate(named.value('Y'), number, day, named.written);
}

function onDate(year: number | null, month: number, day: number, written: DayNumber): NamedDay | null {
  if (year === null) return dayInYear(month, day, written);
  const found = dayOfCivil(year, month, day);
  return found === null ? null : sure(found);
}

/** So long from the day of writing, or so long ago. */
function duration(named: Named, sign: 1 | -1): NamedDay | null {
  const { has, written } = named;
  const count = (named.value('n', 'N') ?? 1) * sign;
  if (Math.abs(count) > 400) return null;
  if (has('w')) return sure(written + 7 * count);
  if (has('m')) return sure(monthsOn(written, count));
  if (has('h')) return sure(written + Math.ceil(count / 24));
  return sure(has('k') && count > 0 ? workingDaysOn(written, count) : written + count);
}

/** Monday of week 1 of a year: that of 4 January (ISO 8601). */
const firstMonday = (year: number): DayNumber => mondayOf(dayOfCivil(year, 1, 4) ?? 0);

/** A week by its number. */
function numberedWeek(named: Named): NamedDay | null {
  const number = named.value('n');
  if (number === null || number < 1 || number > 53) return null;
  const { year } = civilOfDay(named.written);
  const around = [year - 1, year, year + 1].map(
    (one) => inWeek(named, firstMonday(one) + 7 * (number - 1)).day,
  );
  const day = around.find((one) => one >= named.written);
  const past = around.findLast((one) => one <= named.written);
  return day === undefined ? null : { day, past: past ?? day };
}

/** The end of a month, week or year in one word. */
function end(named: Named): NamedDay | null {
  const value = named.value('Q');
  if (value === 1) return month(named);
  if (value === 2) return week(named);
  const last = dayOfCivil(civilOfDay(named.written).year, 12, 31);
  return last === null ? null : sure(workingDayUpTo(last));
}

const endOfYear = (named: Named): NamedDay | null => {
  const last = dayOfCivil(civilOfDay(named.written).year + steps(named), 12, 31);
  return last === null ? null : sure(workingDayUpTo(last));
};

/** Ways in which a day is named, those of more words first. */
export const dayRules: readonly Rule[] = [
  rule('W? f* c? f* Z', ({ date: found, written }) =>
    found === null ? null : onDate(found.year, found.month, found.day, written),
  ),
  rule('W? f* c? f* [nN] [sp]? f? M p? c? Y', date),
  rule('W? f* c? f* n [sp]? f? M', date),
  rule('i? W? c? M n s? c? Y?', date),
  rule('[XTL] w f* W', week),
  rule('w [XTL] f* W', week),
  rule('W f* [XTL] w', week),
  rule('W f* w [XTL]', week),
  rule('[EBH] f* [XTL] w', week),
  rule('[EBH] f* w [XTL]', week),
  rule('[EBH] f* w n', numberedWeek),
  rule('[EBH] f* w', week),
  rule('I? f* w n', numberedWeek),
  rule('[EBH] f* [XTL] m', month),
  rule('[EBH] f* m [XTL]', month),
  rule('[EBH] f* m', month),
  rule('[EBH] f* [XTL]? y [XTL]?', endOfYear),
  rule('[EBH] f* M Y?', namedMonth),
  rule('I f* [nN] [dkwmh]', (named) => duration(named, 1)),
  rule('I f [wm]', (named) => duration(named, 1)),
  rule('G [nN] [dkwmh]', (named) => duration(named, -1)),
  rule('[nN] [dkwmh] A', (named) => duration(named, -1)),
  rule('[XTL] w', week),
  rule('w [XTL]', week),
  rule('[XTL] m', month),
  rule('m [XTL]', month),
  rule('Q', end),
  rule('C', ({ written }) => dayInYear(12, 24, written)),
  rule('[XTL]? K', (named) => week(named)),
  rule('[XTL] W', weekday),
  rule('W [XTL]', weekday),
  rule('W', weekday),
  rule('R', ({ value, written }) => sure(written + (value('R') ?? 0))),
  rule('i f* M Y?', namedMonth),
  rule('[of] n s', ({ value, written }) => dayInMonth(value('n') ?? 0, written)),
  rule('o n p?', ({ value, written }) => dayInMonth(value('n') ?? 0, written)),
];
