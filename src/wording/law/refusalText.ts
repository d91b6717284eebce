import type { ChargeRefusal, Language, Minor } from '../../core/index';
import { moneyText } from '../amounts';
import { type Words, wordsFor } from '../choose';
import { dateText } from '../dates';
import { oneLine } from '../oneLine';
import { procedureName } from '../procedureNames';
import { sentence } from '../reasons/parts';
import { percentText } from './percentText';
import { de } from './refusals/de';
import { en } from './refusals/en';
import { fr } from './refusals/fr';
import { nl, nlNL } from './refusals/nl';
import type { RefusalWords } from './refusals/refusalFacts';

const words: Words<RefusalWords> = { nl, 'nl-NL': nlNL, fr, de, en };

const LONGEST_NAME = 80;

/**
 * Why a mail goes without a charge that its level asks: the rule with its article, and until when.
 * @example refusalText({ rule: 'be-first-reminder', kind: 'costs', items: [0], regime: 'BE-B2C' }, 'nl-BE')
 * //=> 'Geen kosten: de eerste herinnering aan een consument is gratis (art. XIX.2 WER).'
 */
export const refusalText = (refusal: ChargeRefusal, language: Language): string =>
  sentence(told(refusal, language));

/**
 * The refusals of one mail, a sentence for each rule: charges that the same rule stops are named together.
 * @example refusalTexts(refused, 'nl-BE') //=> ['Geen interest, geen kosten: de eerste herinnering … (art. XIX.2 WER).']
 */
export function refusalTexts(refusals: readonly ChargeRefusal[], language: Language): readonly string[] {
  const byRule = new Map<string, ChargeRefusal[]>();
  for (const refusal of refusals) {
    const key = sameRule(refusal);
    byRule.set(key, [...(byRule.get(key) ?? []), refusal]);
  }
  return [...byRule.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [sentence(told(first, language, alike))];
  });
}

/** The same for refusals that one sentence can name together. */
export const sameRule = ({ rule, level, day, amount, percent }: ChargeRefusal): string =>
  [rule, level, day, amount, percent].join('|');

/**
 * What of a procedure the law refuses whatever the day: where, why, and what to do; `alike` has all charges of the
 * level that the same rule stops.
 * @example procedureRefusalText('difficult', { rule: 'be-first-reminder', kind: 'fee', level: 1, … }, 'nl-BE')
 * //=> 'Procedure moeilijk, niveau 1. Geen herinneringskosten: de eerste herinnering … (art. XIX.2 WER). Zet het …'
 */
export function procedureRefusalText(
  procedure: string,
  refusal: ChargeRefusal,
  language: Language,
  alike: readonly ChargeRefusal[] = [refusal],
): string {
  const name = procedureName(oneLine(procedure, LONGEST_NAME), language);
  const { inProcedure, wayOut } = wordsFor(words, language);
  return [inProcedure(name, refusal.level ?? 1), told(refusal, language, alike), wayOut]
    .map(sentence)
    .join(' ');
}

function told(
  refusal: ChargeRefusal,
  language: Language,
  alike: readonly ChargeRefusal[] = [refusal],
): string {
  const { rule, regime, day, amount, most, percent, mostPercent, currency = 'EUR' } = refusal;
  const { no, countries, rules } = wordsFor(words, language);
  const money = (minor: Minor | undefined): string =>
    minor === undefined ? '' : moneyText(minor, currency, language);
  return rules[rule]({
    no: alike.map(({ kind }) => no[kind]).join(', '),
    day: day === undefined ? '' : dateText(day, language),
    amount: money(amount),
    most: money(most),
    percent: percent === undefined ? '' : percentText(percent, language),
    mostPercent: mostPercent === undefined ? '' : percentText(mostPercent, language),
    currency,
    country: countries[regime?.slice(0, 2) ?? ''] ?? '',
  });
}
