import type { ProposedMail } from '../../core/index';
import { customerLabel } from '../../core/index';
import type { OpenClaim, OutgoingMail, SendEntry } from '../ports';
import type { Desk } from './desk';
import { type Handled, inHand, isBefore } from './machine';
import { isOurs } from './reconcile';

/** Longest label, in UTF-16 units: it is there to be recognised by. */
const LONGEST_LABEL = 200;

/** What a plan for a mail follows from. */
export interface Planning {
  readonly mail: ProposedMail;
  readonly ready: OutgoingMail;
  readonly run: string;
  /** What an earlier run left of this very mail. */
  readonly left: SendEntry | undefined;
  /** The claim of this customer that has no end. */
  readonly claim: OpenClaim | undefined;
}

/** The entry with which a mail is taken up: anew, or where an earlier run left it. */
export function planned(
  { administration, account, team, clock }: Desk,
  { mail, ready, run, left, claim }: Planning,
): Handled {
  const kept = left !== undefined && isBefore(left) ? left : undefined;
  const isClaimed = claim !== undefined && claim.takenOver === null && isOurs(claim, kept, account.address);
  const draft = kept?.draft ?? null;
  const number = isClaimed ? claim.number : null;
  const entry: SendEntry = {
    key: ready.key,
    administration: administration.id,
    run,
    customer: mail.customer.id,
    currency: mail.currency,
    label: customerLabel(mail.customer).slice(0, LONGEST_LABEL),
    mailbox: administration.mailbox,
    by: account.address,
    review: ready.review,
    state: draft !== null ? 'drafted' : number !== null ? 'claimed' : 'planned',
    claim: number,
    draft,
    submittedAt: null,
    submissions: 0,
    looks: 0,
    lookAt: null,
    events: ready.events,
    fault: null,
    at: clock.now(),
  };
  // A claim that is new keeps everybody else from drafting this mail.
  return inHand(entry, { asked: team !== null && kept === undefined });
}
