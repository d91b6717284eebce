import type { Check, CheckedRun } from '../../../app/checked';
import type { Language } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import type { FindingFacts } from '../../../wording/pane/findings';
import type { PaneWords } from '../../../wording/pane/words';

/** The sentence of a check's finding, with its facts in the user's forms. */
export function findingText(
  { finding, facts, issues }: Check,
  checked: Pick<CheckedRun, 'administration' | 'account'>,
  words: PaneWords,
  language: Language,
): string {
  const count = (name: string): number => Number(facts[name] ?? 0);
  const day = (name: string): string => (name in facts ? dateText(count(name), language) : '');
  const formatted: FindingFacts = {
    count: finding === 'rows-unreadable' ? issues.length : count('count'),
    unread: count('unread'),
    recovered: count('recovered'),
    dataDay: day('dataDay'),
    asOf: day('asOf'),
    sender: checked.administration?.name ?? '',
    account: checked.account?.address ?? '',
    subjects: String(facts['subjects'] ?? ''),
  };
  return words.findings[finding](formatted);
}
