import type { ReminderLetter } from '../app/ports';
import { moneyText } from '../wording/amounts';
import { dateText } from '../wording/dates';
import { percentText } from '../wording/law/percentText';
import { chargeLines } from './charges';
import { clean, shorten } from './clean';
import type { LetterModel } from './letterModel';
import { creditLines, documentText, isMixed, itemLines } from './lines';
import { paymentLines } from './payment';
import type { Fill } from './phrases';
import { subjectOf } from './subject';
import type { LetterTexts, TextScope } from './texts/letterTexts';
import { toneOf, toneTexts } from './tone';

const LONGEST_NAME = 120;

/** Writes a letter out in words: the last step before it is laid out as HTML and as text. */
export function buildModel(letter: ReminderLetter, texts: LetterTexts, fill: Fill): LetterModel {
  const { labels } = texts;
  const tone = toneTexts(texts, toneOf(letter), letter);
  const scope = scopeOf(letter, texts, fill);
  const title = fill(tone.title, scope);
  const named = letter.consumer && clean(letter.customerName) !== '';
  return {
    language: letter.language,
    subject: subjectOf(letter, title, labels, fill),
    title,
    addressee: `${labels.customer}${labels.colon} ${addressee(letter)}`,
    salutation: fill(named ? texts.salutationConsumer : texts.salutation, scope),
    opening: fill(tone.opening, scope),
    request: [tone.request, ...announcement(letter, texts)].map((text) => fill(text, scope)).join(' '),
    crossed: fill(texts.crossed, scope),
    closing: fill(texts.closing, scope),
    items: itemLines(letter, labels, fill),
    credits: creditLines(letter),
    charges: chargeLines(letter, labels, fill),
    currency: letter.currency,
    net: moneyText(letter.net, letter.currency, letter.language),
    total: moneyText(letter.total, letter.currency, letter.language),
    payment: paymentLines(letter, labels),
    signature: [letter.sender.signatory, letter.sender.name, letter.sender.contact]
      .map(clean)
      .filter((line, at, lines) => line !== '' && lines.indexOf(line) === at),
    labels,
  };
}

/** What a letter that is not itself that of fourteen days announces. */
function announcement(letter: ReminderLetter, texts: LetterTexts): readonly string[] {
  if (letter.announced === null || toneOf(letter) === 'fourteenDays') return [];
  return [letter.announced.kind === 'clause' ? texts.announcement : texts.fourteenDaysOf];
}

function scopeOf(letter: ReminderLetter, { labels, inclusive }: LetterTexts, fill: Fill): TextScope {
  const { language, payBy, announced } = letter;
  const money = (amount: number): string => moneyText(amount, letter.currency, language);
  const total = money(letter.total);
  return {
    customer: nameOf(letter),
    sender: clean(letter.sender.name),
    total: letter.charges.length === 0 ? total : fill(inclusive, { total }),
    level: letter.level,
    payBy: payBy === null ? '' : dateText(payBy, language),
    dated: payBy !== null,
    documents:
      announced === null ? '' : announced.documents.map((document) => documentText({ document })).join(', '),
    costs: announced === null || announced.costs === 0 ? '' : money(announced.costs),
    vat: announced === null || announced.vatRate === 0 ? '' : percentText(announced.vatRate, language),
    percent: announced === null || announced.percent === null ? '' : percentText(announced.percent, language),
    one: letter.items.length === 1,
    mixed: isMixed(letter),
    mark: fill(labels.mark, { level: letter.level }),
  };
}

const nameOf = (letter: ReminderLetter): string =>
  shorten(clean(letter.customerName), LONGEST_NAME) || clean(letter.customerNumber ?? '');

function addressee(letter: ReminderLetter): string {
  const number = clean(letter.customerNumber ?? '');
  const name = nameOf(letter);
  return number === '' || number === name ? name : `${name} (${number})`;
}
