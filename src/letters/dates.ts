import { civilOfDay, type DayNumber, type Language } from '../core/index';
import { dateText } from '../wording/dates';

/** Days that are kept written out: ten years in each language; then all go. */
const MOST_KEPT = 20_000;

const kept = new Map<string, string>();

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * In English the month is a word: many read 07/12/2026 as the twelfth of July, and would pay too late. Its spaces do
 * not break.
 */
function englishText(of: DayNumber): string {
  const { year, month, day } = civilOfDay(of);
  return `${day}\u00a0${months[month - 1] ?? ''}\u00a0${year}`;
}

/**
 * A day in a letter: as `dateText` writes it, but in English with the month as a word. The same few days stand in all
 * mails of a run, so they are written once.
 * @example dayText(20794, 'en') //=> '7\u00a0Dec\u00a02026'
 */
export function dayText(day: DayNumber, language: Language): string {
  const key = language + day;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const text = language === 'en' ? englishText(day) : dateText(day, language);
  kept.set(key, text);
  return text;
}
