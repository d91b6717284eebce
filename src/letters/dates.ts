import type { DayNumber, Language } from '../core/index';
import { dateText } from '../wording/dates';

/** Days that are kept written out: ten years in each language; then all go. */
const MOST_KEPT = 20_000;

const kept = new Map<string, string>();

/** A day as `dateText` writes it. The same few days stand in all mails of a run, so they are written once. */
export function dayText(day: DayNumber, language: Language): string {
  const key = language + day;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const text = dateText(day, language);
  kept.set(key, text);
  return text;
}
