import type { Grouping } from './look';
import type { MailFacts } from './mailFacts';

/** Mails that stand together. */
export interface MailGroup {
  /** What they have in common: a level, an owner ('' for none) or a currency, as text; '' where all stand together. */
  readonly value: string;
  readonly mails: readonly MailFacts[];
}

const groupValue: Readonly<Record<Grouping, (mail: MailFacts) => string>> = {
  none: () => '',
  level: ({ level }) => String(level),
  owner: ({ owner }) => owner,
  currency: ({ currency }) => currency,
};

/**
 * The mails in groups: every mail in one of them, in the order that they came in. The highest level comes first; owners
 * and currencies come by name, those that nobody looks after last.
 */
export function grouped(mails: readonly MailFacts[], grouping: Grouping): readonly MailGroup[] {
  const groups = new Map<string, MailFacts[]>();
  for (const mail of mails) {
    const value = groupValue[grouping](mail);
    const group = groups.get(value);
    if (group) group.push(mail);
    else groups.set(value, [mail]);
  }
  const order = (one: string, other: string): number => {
    if (grouping === 'level') return Number(other) - Number(one);
    return Number(one === '') - Number(other === '') || (one < other ? -1 : 1);
  };
  return [...groups]
    .sort(([one], [other]) => order(one, other))
    .map(([value, members]) => ({ value, mails: members }));
}
