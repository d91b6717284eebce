import { waitsForPerson } from '../../app/waitsForPerson';
import { type ProposedMail, reviewMail } from '../../core/index';
import type { RunState } from './runState';

/** A proposed mail as the user reviewed it. */
export interface ReviewedMail {
  /** As proposed, with all its items. */
  readonly proposed: ProposedMail;
  /** Without the items that were left out; null when nothing is left to ask. */
  readonly mail: ProposedMail | null;
  /** False when the user left the mail out, when it cannot be sent, or when it waits for a person who has not ticked it. */
  readonly chosen: boolean;
}

/** The mails of the proposal with the user's choices, in the order of the proposal. */
export function reviewedMails(
  state: Pick<RunState, 'checked' | 'leftOutMails' | 'tickedMails' | 'leftOutItems'>,
): readonly ReviewedMail[] {
  const { checked, leftOutMails, tickedMails, leftOutItems } = state;
  if (checked === null) return [];
  return checked.proposal.mails.map((proposed) => {
    const mail = reviewMail(proposed, checked.reading.items, leftOutItems);
    const wanted = waitsForPerson(mail ?? proposed)
      ? tickedMails.has(proposed.id)
      : !leftOutMails.has(proposed.id);
    return { proposed, mail, chosen: mail !== null && proposed.blocked === null && wanted };
  });
}

/** The mails that will go out. */
export const chosenMails = (mails: readonly ReviewedMail[]): readonly ProposedMail[] =>
  mails.flatMap(({ mail, chosen }) => (mail !== null && chosen ? [mail] : []));
