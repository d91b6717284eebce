import type { Language, Reason } from '../../core/index';
import { moneyText } from '../amounts';
import { wordsFor } from '../choose';
import { dateText } from '../dates';
import { oneLine } from '../oneLine';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl, nlNL } from './nl';
import type { Phrases } from './phrases';

const LONGEST_QUOTE = 120;

const phrasesIn: Readonly<Record<Language, Phrases>> = {
  'nl-BE': nl,
  'nl-NL': wordsFor({ nl, 'nl-NL': nlNL, fr, de, en }, 'nl-NL'),
  fr,
  de,
  en,
};

/**
 * Why an item is reminded or not, as one sentence with its dates and amounts: the same in the pane and in a cell.
 * @example reasonText({ code: 'due-level', level: 1, daysOverdue: 10, dueDay: 20768 }, 'nl-BE')
 * //=> 'Niveau 1: 10 dagen te laat (vervaldag 11/11/2026).'
 */
export function reasonText(reason: Reason, language: Language): string {
  const phrases = phrasesIn[language];
  const { level = 0 } = reason;
  const age = ageOf(reason, phrases, language);
  const sent = sentOf(reason, phrases, language);
  const next = dayIn(reason.nextDay, language);
  const from = next === '' ? '' : phrases.from(level, next);
  const joined = (...parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(phrases.colon);
  switch (reason.code) {
    case 'due-level':
      return sentence(joined(phrases.level(level), listed(age, sent, waitedOf(reason, phrases))));
    case 'not-due':
    case 'before-first-level':
    case 'before-next-level':
      return sentence(listed(age, sent, from));
    case 'interval':
      return sentence(joined(listed(age, sent, phrases.waiting(reason.interval ?? 0)), from));
    case 'exhausted':
      return sentence(joined(listed(age, sent), phrases.wasLast));
    case 'reminded-today':
      return sentence(joined(phrases.remindedToday, listed(age, from)));
    case 'customer-interval':
      return sentence(joined(age, phrases.customerInterval(dayIn(reason.lastReminder, language), next)));
    case 'on-hold':
      return sentence(joined(phrases.hold, oneLine(reason.hold ?? '', LONGEST_QUOTE)));
    case 'credit-balance':
      return creditBalance(reason, phrases, language);
    case 'below-minimum':
      return phrases.belowMinimum(
        amountIn(reason.amount, reason, language),
        amountIn(reason.minimum, reason, language),
      );
    case 'unknown-procedure':
      return phrases.unknownProcedure(oneLine(reason.procedure ?? '', LONGEST_QUOTE));
    case 'paid':
      return phrases.paid;
    case 'credit':
      return phrases.credit;
    case 'reversed-credit':
      return phrases.reversedCredit;
    case 'no-due-date':
      return phrases.noDueDate;
    case 'unknown-customer':
      return phrases.unknownCustomer;
    case 'unreadable':
      return phrases.unreadable;
  }
}

function creditBalance(reason: Reason, phrases: Phrases, language: Language): string {
  const { amount = 0 } = reason;
  if (amount === 0) return phrases.creditsCover;
  const size = amountIn(Math.abs(amount), reason, language);
  return amount < 0 ? phrases.creditLeft(size) : phrases.creditTooLarge(size);
}

/** `34 dagen te laat (vervaldag 18/10/2026)` */
function ageOf({ dueDay, daysOverdue }: Reason, phrases: Phrases, language: Language): string {
  if (dueDay === undefined || daysOverdue === undefined) return '';
  return `${phrases.late(daysOverdue)} (${phrases.due(dateText(dueDay, language))})`;
}

/** `niveau 1 verstuurd op 2/11/2026`, or '' when nothing was sent. */
function sentOf({ sentLevel = 0, lastReminder }: Reason, phrases: Phrases, language: Language): string {
  if (lastReminder !== undefined) return phrases.sent(sentLevel, dateText(lastReminder, language));
  return sentLevel > 0 ? phrases.sentUndated(sentLevel) : '';
}

const waitedOf = ({ interval = 0, lastReminder }: Reason, phrases: Phrases): string =>
  interval > 0 && lastReminder !== undefined ? phrases.waited(interval) : '';

const dayIn = (day: number | undefined, language: Language): string =>
  day === undefined ? '' : dateText(day, language);

const amountIn = (minor: number | undefined, { currency }: Reason, language: Language): string =>
  minor === undefined ? '' : moneyText(minor, currency ?? '', language);

const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Starts with a capital and ends with a full stop, unless the words have their own end. */
const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
