import type { Announcement, ReminderLetter } from '../app/ports';
import { moneyText } from '../wording/amounts';
import { percentText } from '../wording/law/percentText';
import { clean } from './clean';
import { documentText } from './lines';
import type { Fill } from './liquid/fill';
import type { LanguageTexts, LawTexts } from './texts/languageTexts';
import type { TextScope } from './texts/letterTexts';

/**
 * What a letter says by law, as whole sentences: who sold what in the first reminder to a Belgian consumer, then what
 * a consumer will owe who does not pay in time. None where the law asks nothing of it.
 */
export function lawSentences(
  letter: ReminderLetter,
  { law }: LanguageTexts,
  scope: Omit<TextScope, 'announcement' | 'title'>,
  fill: Fill,
): readonly string[] {
  const { announced, lawful, sender } = letter;
  if (announced === null && lawful === null) return [];
  const facts = {
    ...scope,
    ...announcedFacts(announced, letter),
    // Its sentence has a full stop of its own.
    supplies: clean(sender.supplies).replace(/[ .]+$/, ''),
    enterpriseNumber: clean(sender.enterpriseNumber),
  };
  return [
    ...(lawful === 'be-first' ? [fill(law.supplied, facts)] : []),
    ...(announced === null ? [] : [fill(law[sentenceOf(announced, letter)], facts)]),
  ];
}

/** Which sentence announces it: for some invoices of another letter it names them. */
function sentenceOf({ kind }: Announcement, { text }: ReminderLetter): keyof LawTexts {
  if (kind === 'clause') return 'clause';
  return text === 'fourteen-days' ? 'fourteenDays' : 'fourteenDaysOf';
}

function announcedFacts(
  announced: Announcement | null,
  { currency, language }: ReminderLetter,
): Record<'documents' | 'costs' | 'vat' | 'percent', string> {
  if (announced === null) return { documents: '', costs: '', vat: '', percent: '' };
  const { documents, costs, vatRate, percent } = announced;
  return {
    documents: documents.map((document) => documentText({ document })).join(', '),
    costs: costs === 0 ? '' : moneyText(costs, currency, language),
    vat: vatRate === 0 ? '' : percentText(vatRate, language),
    percent: percent === null ? '' : percentText(percent, language),
  };
}

/**
 * Whether words say all those sentences, each whole: how lines are broken does not count.
 * @example says(['U betaalt\nop tijd.'], ['betaalt op tijd.']) //=> true
 */
export function says(words: readonly string[], sentences: readonly string[]): boolean {
  if (sentences.length === 0) return true;
  const said = clean(words.join(' '));
  return sentences.every((sentence) => said.includes(clean(sentence)));
}
