import type { Language, Reason } from '../../core/index';
import { wordsFor } from '../choose';
import { dateText } from '../dates';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl, nlNL } from './nl';
import type { Phrases } from './phrases';

const phrasesIn: Readonly<Record<Language, Phrases>> = {
  'nl-BE': nl,
  'nl-NL': wordsFor({ nl, 'nl-NL': nlNL, fr, de, en }, 'nl-NL'),
  fr,
  de,
  en,
};

/** What the sentence of a reason is put together from; '' for what is not known. */
export interface ReasonParts {
  readonly phrases: Phrases;
  /** `34 dagen te laat (vervaldag 18/10/2026)` */
  readonly age: string;
  /** `niveau 1 verstuurd op 2/11/2026` */
  readonly sent: string;
  /** `niveau 2 kan vanaf 22/11/2026` */
  readonly from: string;
}

/** The parts of a reason in a language. */
export function partsOf(reason: Reason, language: Language): ReasonParts {
  const phrases = phrasesIn[language];
  const { dueDay, daysOverdue, sentLevel = 0, lastReminder, level = 0, nextDay } = reason;
  const sent =
    lastReminder !== undefined
      ? phrases.sent(sentLevel, dateText(lastReminder, language))
      : sentLevel > 0
        ? phrases.sentUndated(sentLevel)
        : '';
  return {
    phrases,
    age:
      dueDay === undefined || daysOverdue === undefined
        ? ''
        : `${phrases.late(daysOverdue)} (${phrases.due(dateText(dueDay, language))})`,
    sent,
    from: nextDay === undefined ? '' : phrases.from(level, dateText(nextDay, language)),
  };
}

const withWords = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');

/** The parts that say something, with commas. */
export const listed = (...parts: readonly string[]): string => withWords(parts).join(', ');

/** The parts that say something, each announcing the next. */
export const announced = ({ colon }: Phrases, ...parts: readonly string[]): string =>
  withWords(parts).join(colon);

/** Starts with a capital and ends with a full stop, unless the words have their own end. */
export const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
