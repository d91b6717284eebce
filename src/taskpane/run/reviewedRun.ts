import type { RefusedLetter } from '../../app/checked';
import type { LetterEdit } from '../../app/ports';
import { holdKey } from '../../app/sending/open';
import type { Hold } from '../../app/sending/results';
import { waitsForPerson } from '../../app/waitsForPerson';
import { type ProposedMail, reviewMail } from '../../core/index';
import { contentOf } from './keptEdit';
import type { RunState } from './runState';

/** A proposed mail as the user reviewed it. */
export interface ReviewedMail {
  /** As proposed, with all its items. */
  readonly proposed: ProposedMail;
  /** Without the items that were left out; null when nothing is left to ask. */
  readonly mail: ProposedMail | null;
  /** False when the user left the mail out, when it cannot be sent, or when it waits for a person who has not ticked it. */
  readonly chosen: boolean;
  /** What its letter lacks by law: then it cannot be chosen. */
  readonly refused: RefusedLetter | null;
  /** An earlier mail whose end is not known, or somebody else at this customer: then it cannot be chosen. */
  readonly hold: Hold | null;
  /** What a person wrote for it alone. */
  readonly edit: LetterEdit | null;
  /** Whether what was written for it holds no longer: the mail says something else now. */
  readonly editLost: boolean;
}

/** The mails of the proposal with the user's choices, in the order of the proposal. */
export function reviewedMails(
  state: Pick<RunState, 'checked' | 'leftOutMails' | 'tickedMails' | 'leftOutItems' | 'edits'>,
): readonly ReviewedMail[] {
  const { checked, leftOutMails, tickedMails, leftOutItems, edits } = state;
  if (checked === null) return [];
  return checked.proposal.mails.map((proposed) => {
    const mail = reviewMail(proposed, checked.reading.items, leftOutItems);
    const wanted = waitsForPerson(mail ?? proposed)
      ? tickedMails.has(proposed.id)
      : !leftOutMails.has(proposed.id);
    const refused = checked.refusedLetters.get(proposed.id) ?? null;
    const hold = checked.open.holds.get(holdKey(proposed.customer.id, proposed.currency)) ?? null;
    const possible = mail !== null && proposed.blocked === null && refused === null && hold === null;
    const kept = edits.get(proposed.id);
    const holds = kept !== undefined && mail !== null && kept.of === contentOf(mail, checked.reading.items);
    return {
      proposed,
      mail,
      chosen: possible && wanted,
      refused,
      hold,
      edit: holds ? kept.edit : null,
      editLost: kept !== undefined && !holds,
    };
  });
}

/** The mails that will go out. */
export const chosenMails = (mails: readonly ReviewedMail[]): readonly ProposedMail[] =>
  mails.flatMap(({ mail, chosen }) => (mail !== null && chosen ? [mail] : []));

/** What persons wrote for mails alone, where it still holds. */
export const editsOf = (mails: readonly ReviewedMail[]): ReadonlyMap<ProposedMail['id'], LetterEdit> =>
  new Map(mails.flatMap(({ proposed, edit }) => (edit === null ? [] : [[proposed.id, edit] as const])));
