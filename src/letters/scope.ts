import type { ReminderLetter } from '../app/ports';
import { moneyText } from '../wording/amounts';
import { lawSentences } from './announcement';
import { clean, shorten } from './clean';
import { dayText } from './dates';
import { invoicesText, isMixed } from './lines';
import type { Fill } from './liquid/fill';
import { accountText, linkOf, referenceText } from './payment';
import type { LanguageTexts } from './texts/languageTexts';
import type { TextScope } from './texts/letterTexts';

const LONGEST_NAME = 120;

/** What the words of a letter may name, all but its title; and the sentences that the law asks of it. */
export interface LetterScope {
  readonly scope: Omit<TextScope, 'title'>;
  readonly sentences: readonly string[];
}

/** Writes out what the words of a letter may name. */
export function scopeOf(letter: ReminderLetter, texts: LanguageTexts, fill: Fill): LetterScope {
  const { language, payBy, items, sender } = letter;
  const { labels } = texts;
  const total = moneyText(letter.total, letter.currency, language);
  const named = {
    customer: nameOf(letter),
    number: clean(letter.customerNumber ?? ''),
    sender: shorten(clean(sender.name), LONGEST_NAME),
    signatory: clean(sender.signatory),
    contact: clean(sender.contact),
    total: letter.charges.length === 0 ? total : fill(texts.inclusive, { total }),
    invoices: invoicesText(items, labels, fill),
    count: items.length,
    oldest: items.reduce((most, { daysOverdue }) => Math.max(most, daysOverdue), 0),
    level: letter.level,
    mark: fill(labels.mark, { level: letter.level }),
    payBy: payBy === null ? '' : dayText(payBy, language),
    today: dayText(letter.asOf, language),
    reference: referenceText(letter, labels),
    account: accountText(letter),
    link: linkOf(letter),
    one: items.length === 1,
    dated: payBy !== null,
    mixed: isMixed(letter),
    consumer: letter.consumer,
    charged: letter.charges.length > 0,
  };
  const sentences = lawSentences(letter, texts, named, fill);
  return { scope: { ...named, announcement: sentences.join(' ') }, sentences };
}

/** Name of the customer, else its number. */
export const nameOf = (letter: ReminderLetter): string =>
  shorten(clean(letter.customerName), LONGEST_NAME) || clean(letter.customerNumber ?? '');
