import type { LetterItem, ReminderLetter } from '../app/ports';
import type { Language } from '../core/index';
import { amountText, moneyText, withCurrency } from '../wording/amounts';
import { clean, shorten } from './clean';
import { dayText } from './dates';
import type { LineModel, PictureModel } from './letterModel';
import type { Fill } from './liquid/fill';
import type { LetterLabels } from './texts/letterTexts';

/** More than any package writes in a document number; keeps a hostile one from flooding the mail. */
const LONGEST_DOCUMENT = 60;

/** What stands where the sheet has nothing. */
const NOTHING = '–';

/** A document number as letters show it. */
export const documentText = (item: Pick<LetterItem, 'document'>): string =>
  shorten(clean(item.document), LONGEST_DOCUMENT) || NOTHING;

/** Numbers that a few words about the invoices name before they say how many more there are. */
const NAMED = 3;
const LONGEST_NAMED = 30;

/**
 * The invoices of a letter in a few words.
 * @example 'facturen 2026-001, 2026-002, 2026-003 en nog 4'
 */
export function invoicesText(items: ReminderLetter['items'], labels: LetterLabels, fill: Fill): string {
  const named = items.slice(0, NAMED).map((item) => shorten(documentText(item), LONGEST_NAMED));
  const more = items.length - NAMED;
  const about = `${items.length === 1 ? labels.invoice : labels.invoices} ${named.join(', ')}`;
  return more > 0 ? `${about} ${fill(labels.andMore, { more })}` : about;
}

/** The lines of the invoices, each with the reminder that it has reached. */
export function itemLines(
  letter: ReminderLetter,
  labels: LetterLabels,
  codes: ReadonlyMap<number, PictureModel>,
  fill: Fill,
): readonly LineModel[] {
  const { currency, language } = letter;
  return letter.items.map((item, at) => {
    const open = amountText(item.open, currency, language);
    return {
      document: documentText(item),
      invoiceDate: dateOf(item.invoiceDay, language),
      dueDate: dateOf(item.dueDay, language),
      lateness: item.dueDay === null ? '' : lateness(item.daysOverdue, labels, fill),
      disputed:
        item.disputed > 0
          ? fill(labels.disputed, { amount: moneyText(item.disputed, letter.currency, letter.language) })
          : '',
      mark: item.level > 0 ? fill(labels.mark, { level: item.level }) : '',
      amount: item.amount === item.open ? open : amountText(item.amount, currency, language),
      open,
      openMoney: withCurrency(open, currency, language),
      reference: letter.items.length > 1 && item.reference !== null ? clean(item.reference) : '',
      code: codes.get(at) ?? null,
    };
  });
}

/** The lines of the credits: always shown as a deduction. */
export function creditLines(letter: ReminderLetter): readonly LineModel[] {
  return letter.credits.map((credit) => ({
    document: documentText(credit),
    invoiceDate: dateOf(credit.invoiceDay, letter.language),
    dueDate: NOTHING,
    lateness: '',
    disputed: '',
    mark: '',
    amount: amountText(-Math.abs(credit.amount), letter.currency, letter.language),
    open: amountText(-Math.abs(credit.open), letter.currency, letter.language),
    openMoney: moneyText(-Math.abs(credit.open), letter.currency, letter.language),
    reference: '',
    code: null,
  }));
}

/** True when the invoices of a letter are at different levels. */
export const isMixed = (letter: Pick<ReminderLetter, 'items'>): boolean =>
  letter.items.some((item) => item.level !== letter.items[0]?.level);

const dateOf = (day: number | null, language: Language): string =>
  day === null ? NOTHING : dayText(day, language);

function lateness(days: number, labels: LetterLabels, fill: Fill): string {
  if (days > 0) return fill(labels.daysLate, { days });
  return days === 0 ? labels.dueToday : labels.notYetDue;
}
