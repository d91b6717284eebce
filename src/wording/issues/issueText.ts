import type { Issue, Language } from '../../core/index';
import { moneyText } from '../amounts';
import { type Words, wordsFor } from '../choose';
import { columnLetters } from '../faults/faultFacts';
import { oneLine } from '../oneLine';
import { de } from './de';
import { en } from './en';
import { fieldName, isField } from './fieldNames';
import { fr } from './fr';
import type { IssueSentences } from './issueFacts';
import { nl } from './nl';

const sentences: Words<IssueSentences> = {
  nl,
  'nl-NL': {
    'currency-unknown': ({ cell, content }) =>
      `“${content}” in cel ${cell} is geen bekende valuta. Gebruik een code zoals EUR en lees opnieuw.`,
    'currency-differs': ({ cell, content, field, row }) =>
      `“${content}” in cel ${cell} (${field}) noemt een andere valuta dan de rest van rij ${row}. Verbeter het en lees opnieuw.`,
    'two-currencies': ({ content, other }) =>
      `De kolommen “${content}” en “${other}” hebben dezelfde bedragen in twee valuta’s. “${content}” is gelezen. Kies bij de herkende kolommen de andere als de facturen in die valuta zijn.`,
  },
  fr,
  de,
  en,
};

/** Longest part of a cell's content that a sentence quotes. */
const LONGEST_QUOTE = 40;
/** Longest list of codes that a sentence names. */
const LONGEST_LIST = 120;

/** Decimal text has all digits of its currency, so without its point it is the whole number of minor units. */
const minorOf = (decimal: string): number => Number(decimal.replace('.', ''));

/**
 * What is wrong with the sheet, where, and what the user can do, in the user's language.
 * @example issueText({ code: 'amount-unreadable', row: 14, column: 7, facts: { field: 'open', content: 'see note' } }, 'en')
 * //=> '“see note” in cell G14 (open amount) cannot be read as an amount. Correct it and read again.'
 */
export function issueText(issue: Issue, language: Language): string {
  const words = wordsFor(sentences, language);
  const { row, column } = issue;
  const fact = (name: string): string => String(issue.facts?.[name] ?? '');
  const field = fact('field');
  const money = (name: string): string => moneyText(minorOf(fact(name)), fact('currency'), language);
  const place = row === undefined ? '' : words.rowName(row);
  return words[issue.code]({
    cell: row === undefined || column === undefined ? place : `${columnLetters(column)}${row}`,
    row: row ?? 0,
    sheet: oneLine(fact('sheet'), LONGEST_QUOTE),
    field: isField(field) ? fieldName(field, language) : field,
    inDays: field === 'daysOverdue' || field === 'terms',
    content: oneLine(fact('content'), LONGEST_QUOTE),
    document: oneLine(fact('document'), LONGEST_QUOTE),
    other: oneLine(fact('other'), LONGEST_QUOTE),
    company: oneLine(fact('company'), LONGEST_QUOTE),
    companies: oneLine(fact('companies'), LONGEST_LIST),
    firstRow: Number(issue.facts?.['firstRow'] ?? 0),
    stated: money('stated'),
    computed: money('computed'),
  });
}
