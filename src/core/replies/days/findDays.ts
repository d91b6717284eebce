import type { DayNumber } from '../../dates/day';
import type { Language } from '../../items/customer';
import { tongueFor } from '../languageOf';
import { plainText } from '../plainText';
import type { FoundDay } from '../reading';
import { dayRules, type Named } from './dayRules';
import { type Match, matchAt } from './pattern';
import { type Term, termsOf } from './terms';

/**
 * Days that a text names, in the order in which they stand, seen from the day on which it was written. In figures the
 * day comes before the month, as everybody writes it to whom this product speaks. Without a year it is the coming day
 * and, for what is over, the last. "End of" a week, month or year is its last working day (Monday to Friday, without
 * holidays), its "beginning" the Monday or the 5th, its "middle" the Wednesday or the 15th; a week or month alone is its
 * last working day; "within 10 days" the tenth day.
 * @example findDays('Wij betalen vrijdag.', 'nl-BE', 20778) //=> [{ start: 12, end: 19, day: 20784, past: 20777 }]
 */
export function findDays(text: string, language: Language, written: DayNumber): readonly FoundDay[] {
  const plain = plainText(text);
  const terms = termsOf(plain, tongueFor(language));
  const found: FoundDay[] = [];
  for (let at = 0; at < terms.length; ) {
    const match = isIdle(terms[at]) ? null : dayAt(terms, at, written);
    if (match?.day) {
      const [first, last] = [match.terms[0], match.terms.at(-1)];
      if (first && last) found.push({ ...plain.origin(first.start, last.end), ...match.day });
    }
    at += match?.count || 1;
  }
  return found;
}

type FoundMatch = Match & { readonly day: ReturnType<(typeof dayRules)[number]['day']> };

/** True for a word or mark with which no day begins. */
const isIdle = (terms: readonly Term[] = []): boolean => terms.every(({ mark }) => '_pcs'.includes(mark));

/** The first rule that names a day there. */
function dayAt(terms: readonly (readonly Term[])[], at: number, written: DayNumber): FoundMatch | null {
  for (const { pattern, day } of dayRules) {
    const match = matchAt(pattern, terms, at);
    if (match === null) continue;
    const named = day(namedBy(match.terms, written));
    if (named !== null) return { ...match, day: named };
  }
  return null;
}

const namedBy = (terms: readonly Term[], written: DayNumber): Named => ({
  written,
  has: (mark) => terms.some((term) => term.mark === mark),
  value: (...marks) => terms.find((term) => marks.includes(term.mark))?.value ?? null,
  date: terms.find(({ date }) => date !== null)?.date ?? null,
});
