import type { ReminderLetter } from '../app/ports';
import { moneyText } from '../wording/amounts';
import { dateText } from '../wording/dates';
import { clean, shorten } from './clean';
import type { LetterModel } from './letterModel';
import { creditLines, isMixed, itemLines } from './lines';
import { paymentLines } from './payment';
import type { Fill } from './phrases';
import { subjectOf } from './subject';
import type { LetterTexts, TextScope } from './texts/letterTexts';
import { termDays, toneOf, toneTexts } from './tone';

const LONGEST_NAME = 120;

/** Writes a letter out in words: the last step before it is laid out as HTML and as text. */
export function buildModel(letter: ReminderLetter, texts: LetterTexts, fill: Fill): LetterModel {
  const { labels } = texts;
  const tone = toneTexts(texts, toneOf(letter), letter.consumer);
  const scope = scopeOf(letter, labels.mark, fill);
  const named = letter.consumer && clean(letter.customerName) !== '';
  return {
    language: letter.language,
    subject: subjectOf(letter, tone.title, labels, fill),
    title: tone.title,
    addressee: `${labels.customer}${labels.colon} ${addressee(letter)}`,
    salutation: fill(named ? texts.salutationConsumer : texts.salutation, scope),
    opening: fill(tone.opening, scope),
    request: fill(tone.request, scope),
    crossed: fill(texts.crossed, scope),
    closing: fill(texts.closing, scope),
    items: itemLines(letter, labels, fill),
    credits: creditLines(letter),
    currency: letter.currency,
    total: scope.total,
    payment: paymentLines(letter, labels),
    signature: [letter.sender.signatory, letter.sender.name, letter.sender.contact]
      .map(clean)
      .filter((line, at, lines) => line !== '' && lines.indexOf(line) === at),
    labels,
  };
}

function scopeOf(letter: ReminderLetter, mark: string, fill: Fill): TextScope {
  return {
    customer: nameOf(letter),
    sender: clean(letter.sender.name),
    total: moneyText(letter.total, letter.currency, letter.language),
    payBy: dateText(letter.asOf + termDays(letter.consumer), letter.language),
    one: letter.items.length === 1,
    mixed: isMixed(letter),
    mark: fill(mark, { level: letter.level }),
  };
}

const nameOf = (letter: ReminderLetter): string =>
  shorten(clean(letter.customerName), LONGEST_NAME) || clean(letter.customerNumber ?? '');

function addressee(letter: ReminderLetter): string {
  const number = clean(letter.customerNumber ?? '');
  const name = nameOf(letter);
  return number === '' || number === name ? name : `${name} (${number})`;
}
