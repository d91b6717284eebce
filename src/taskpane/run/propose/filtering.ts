import { foldedText } from '../../../core/index';
import type { MailFilter } from './look';
import type { MailFacts } from './mailFacts';
import { typedAmount } from './typedAmount';

/** A bound that is empty, or not understood yet while it is typed, holds nothing back. */
function bound(text: string, { currency }: MailFacts, none: number): number {
  const amount = typedAmount(text, currency);
  return typeof amount === 'number' ? amount : none;
}

/**
 * The mails that a filter leaves in. What is sought may be in any of the texts, whatever its case and accents; the
 * bounds count themselves.
 */
export function filtered(facts: readonly MailFacts[], filter: MailFilter): readonly MailFacts[] {
  const sought = foldedText(filter.search.trim());
  const { levels, owners, from, to, waiting } = filter;
  return facts.filter(
    (mail) =>
      (sought === '' || mail.text.includes(sought)) &&
      (levels.length === 0 || levels.includes(mail.level)) &&
      (owners.length === 0 || owners.includes(mail.owner)) &&
      (!waiting || mail.waits) &&
      mail.amount >= bound(from, mail, 0) &&
      mail.amount <= bound(to, mail, Number.POSITIVE_INFINITY),
  );
}

/** What a filter can be set to: the levels and the owners that the mails have, each once, in order; '' comes last. */
export function choicesIn(facts: readonly MailFacts[]): {
  readonly levels: readonly number[];
  readonly owners: readonly string[];
} {
  const levels = new Set(facts.map(({ level }) => level));
  const owners = new Set(facts.map(({ owner }) => owner));
  return {
    levels: [...levels].sort((one, other) => one - other),
    owners: [...owners].sort(
      (one, other) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
    ),
  };
}
