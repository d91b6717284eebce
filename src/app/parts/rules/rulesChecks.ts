import { type Proposal, type ProposedMail, ratesEnd } from '../../../core/index';
import type { Check } from '../../checked';
import { isRemark, type LoadedRules } from '../../rules';
import { make } from '../checks';

/** Were the tables of rules understood? Says nothing where the workbook has none. */
export function rulesCheck({ tables, problems }: LoadedRules): readonly Check[] {
  if (!Object.values(tables).some(({ present }) => present)) return [];
  const wrong = problems.filter((problem) => !isRemark(problem));
  if (wrong.length > 0)
    return [
      make('rules', 'rules-unread', 'attention', {
        acceptable: true,
        waits: true,
        facts: { count: wrong.length },
        problems,
      }),
    ];
  if (problems.length > 0)
    return [make('rules', 'rules-refused', 'attention', { facts: { count: problems.length }, problems })];
  const count = Object.values(tables).reduce((sum, table) => sum + table.count, 0);
  return [make('rules', 'rules-read', 'good', { facts: { count } })];
}

/** Days before the last known rate on which the user is told. */
const NOTICE_DAYS = 30;

/** Refused since no rate is known: the mail goes all the same, without interest. */
const lacksRate = ({ refused }: ProposedMail): boolean => refused.some(({ rule }) => rule === 'rate-unknown');
const asksInterest = ({ charges }: ProposedMail): boolean => charges.some(({ kind }) => kind === 'interest');

/** Are the rates known of all who are asked interest? Says nothing where nobody is. */
export function ratesCheck(
  { rates }: Pick<LoadedRules, 'rates'>,
  { asOf, mails }: Proposal,
): readonly Check[] {
  const count = mails.filter(lacksRate).length;
  if (count > 0) return [make('rates', 'rates-unknown', 'attention', { facts: { count } })];
  const regimes = mails.flatMap((mail) => (asksInterest(mail) && mail.regime !== null ? [mail.regime] : []));
  const end = ratesEnd(rates, regimes);
  if (end === null) return [];
  const facts = { facts: { end } };
  return [
    end - asOf <= NOTICE_DAYS
      ? make('rates', 'rates-ending', 'attention', facts)
      : make('rates', 'rates-known', 'good', facts),
  ];
}

/** Does the law refuse what the procedures charge? The mails go without it. Says nothing where it does not. */
export function chargesCheck({ mails }: Proposal): readonly Check[] {
  const count = mails.filter(({ refused }) => refused.some(({ rule }) => rule !== 'rate-unknown')).length;
  return count === 0 ? [] : [make('charges-refused', 'charges-refused', 'attention', { facts: { count } })];
}
