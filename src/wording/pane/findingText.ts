import type { Language } from '../../core/index';
import { dateText } from '../dates';
import { oneLine } from '../oneLine';
import type { FindingFacts } from './findings/facts';
import { type FindingWords, findingWords } from './findings/words';

/** A finding of a check, and the facts it comes with. */
export interface Finding {
  readonly finding: keyof FindingWords;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly issues: { readonly length: number };
}

/** Longest name of another administration, and longest list of company codes in a sentence. */
const LONGEST_NAME = 80;
const LONGEST_LIST = 120;

/** Who is concerned; '' where nobody is known. */
export interface FindingNames {
  readonly sender: string;
  readonly account: string;
}

/** The sentence of a check's finding, with its facts in the user's forms. */
export function findingText(
  { finding, facts, issues }: Finding,
  names: FindingNames,
  language: Language,
): string {
  const count = (name: string): number => Number(facts[name] ?? 0);
  const day = (name: string): string => (name in facts ? dateText(count(name), language) : '');
  const formatted: FindingFacts = {
    ...names,
    count: finding === 'rows-unreadable' ? issues.length : count('count'),
    unread: count('unread'),
    recovered: count('recovered'),
    dataDay: day('dataDay'),
    by: oneLine(String(facts['by'] ?? ''), LONGEST_NAME),
    asOf: day('asOf'),
    subjects: String(facts['subjects'] ?? ''),
    other: oneLine(String(facts['other'] ?? ''), LONGEST_NAME),
    companies: oneLine(String(facts['companies'] ?? ''), LONGEST_LIST),
    sheet: String(facts['sheet'] ?? ''),
    places: String(facts['places'] ?? ''),
    currencies: String(facts['currencies'] ?? ''),
    end: day('end'),
    customers: oneLine(String(facts['customers'] ?? ''), LONGEST_LIST),
    crossed: count('crossed'),
    filed: count('filed'),
  };
  return findingWords(language)[finding](formatted);
}
