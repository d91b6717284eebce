import type { DayNumber, Language } from '../core/index';
import { dateText } from './dates';

const dutch = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Monday first. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  'nl-BE': dutch,
  'nl-NL': dutch,
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/**
 * A day with its weekday in front. Day 0, 1 January 1970, was a Thursday.
 * @example weekdayText(20784, 'nl-BE') //=> 'vrijdag 27/11/2026' with a no-break space
 */
export function weekdayText(day: DayNumber, language: Language): string {
  const weekday = weekdays[language][(((day + 3) % 7) + 7) % 7] ?? '';
  return `${weekday}\u00a0${dateText(day, language)}`;
}
