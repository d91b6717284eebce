import type { Customer } from '../../items/customer';
import type { OpenItems } from '../../items/openItems';
import { chargesTotal } from '../charges/charge';
import { isEmailAddress } from '../emailAddress';
import type { ProposedMail } from '../proposal';
import { type AnnouncingMail, announcedIn } from './announcedIn';
import { isBelgianFirst } from './belgianFirst';
import { mailCharges } from './mailCharges';
import type { MailTerms } from './mailTerms';
import { payByOf } from './payBy';

/** What a mail is of, before anything is computed. */
export type MailDraft = Pick<
  ProposedMail,
  'id' | 'kind' | 'customer' | 'currency' | 'items' | 'credits' | 'regime' | 'terms'
>;

/**
 * The mail of a draft: its tone, sums, charges and last day to pay. Null when nothing is left to ask: no item, or
 * credits that are worth as much as the items.
 */
export function composeMail(draft: MailDraft, items: OpenItems): ProposedMail | null {
  const { id, kind, customer, currency, credits, regime, terms } = draft;
  const gross = draft.items.reduce((total, { asked }) => total + asked, 0);
  const net = credits.reduce((total, index) => total + (items.open[index] ?? 0), gross);
  if (draft.items.length === 0 || net <= 0) return null;
  const level = Math.max(...draft.items.map((item) => item.level));
  const { charges, refused } = mailCharges({ ...draft, level, credited: gross - net }, items);
  const total = net + chargesTotal(charges);
  const { levels } = terms.procedure;
  const begins = beginsTerm({ kind, regime, level, net, items: draft.items, terms }, items);
  const { approver = '', approveFrom = 0 } = levels[level - 1] ?? {};
  return {
    id,
    kind,
    customer,
    currency,
    level,
    items: draft.items,
    credits,
    gross,
    net,
    regime,
    charges,
    refused,
    total,
    payBy: payByOf(customer.id, regime, level, begins, terms),
    manual: draft.items.some((item) => levels[item.level - 1]?.automatic === false),
    approver: approver !== '' && total >= approveFrom ? approver : null,
    blocked: blockOf(customer, terms),
    terms,
  };
}

/**
 * Whether a term of the law begins with a mail: it is the first reminder of a Belgian consumer, or it names costs to a
 * Dutch one, if only of some invoices. No last day to pay may then come before that of the term.
 */
const beginsTerm = (mail: AnnouncingMail, items: OpenItems): boolean =>
  mail.regime === 'NL-B2C' ? announcedIn(mail, items) !== null : isBelgianFirst(mail, items);

function blockOf({ emails, cc }: Customer, { bounced }: MailTerms): ProposedMail['blocked'] {
  if (emails.length === 0) return 'no-address';
  if (![...emails, ...cc].every(isEmailAddress)) return 'bad-address';
  return emails.every((email) => bounced.includes(email.toLowerCase())) ? 'bounced' : null;
}
