import { inPieces, type Sliced } from '../../sliced';
import { chargesTotal } from '../charges/charge';
import type { Proposal, ProposedMail } from '../proposal';
import type { MailStanding } from './whatIf';

function mailStanding({
  kind,
  level,
  currency,
  total,
  charges,
  payBy,
  manual,
  approver,
  terms,
}: ProposedMail): MailStanding {
  const text = kind === 'notice' ? 'notice' : (terms.procedure.levels[level - 1]?.text ?? 'level-1');
  return { level, currency, total, charges: chargesTotal(charges), payBy, manual, approver, text };
}

/** The mails of a proposal by customer id. */
export function* mailsByCustomer({ mails }: Proposal): Sliced<ReadonlyMap<string, readonly MailStanding[]>> {
  const found = new Map<string, MailStanding[]>();
  yield* inPieces(mails.length, (from, to) => {
    for (const mail of mails.slice(from, to)) {
      const known = found.get(mail.customer.id);
      if (known === undefined) found.set(mail.customer.id, [mailStanding(mail)]);
      else known.push(mailStanding(mail));
    }
  });
  return found;
}

/** Whether a customer gets the same mails, as far as the customer or the sender can tell. */
export const sameMails = (one: readonly MailStanding[], other: readonly MailStanding[]): boolean =>
  one.length === other.length &&
  one.every((mail, at) => {
    const beside = other[at];
    return (
      beside !== undefined &&
      mail.level === beside.level &&
      mail.currency === beside.currency &&
      mail.total === beside.total &&
      mail.charges === beside.charges &&
      mail.payBy === beside.payBy &&
      mail.manual === beside.manual &&
      mail.approver === beside.approver &&
      mail.text === beside.text
    );
  });
