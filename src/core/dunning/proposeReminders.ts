import { oldestDebitsFirst } from './ageOrder';
import { askedOf } from './blocks/dispute';
import type { RunDecisions } from './decideRun';
import type { Reason } from './decision';
import { composeMail, type MailDraft } from './mails/composeMail';
import { mailParts } from './mails/mailParts';
import { applyMinimum } from './minimum';
import { placeCredits } from './placeCredits';
import type { ProposedItem, ProposedMail } from './proposal';
import type { Run } from './run';

/** What the mails of one account share. */
export type Mailed = Pick<MailDraft, 'customer' | 'currency' | 'regime' | 'terms'>;

/** An item as a mail lists it: what is in dispute is not asked. */
export function proposedItem(run: Run, index: number, level: number): ProposedItem {
  const open = run.items.open[index] ?? 0;
  return { index, level, asked: askedOf(run.history.states[index], open) };
}

/**
 * The reminders for what is due in one account; what credits cover or a minimum keeps back is held. Items that are
 * due otherwise than by mail count for both, but are in no mail.
 * @param credits those that are set off, the oldest first
 */
export function proposeReminders(
  run: Run,
  mailed: Mailed,
  due: readonly number[],
  credits: readonly number[],
  decisions: RunDecisions,
): readonly ProposedMail[] {
  if (due.length === 0) return [];
  const { items, settings } = run;
  const { currency, regime, customer, terms } = mailed;
  const openOf = (index: number): number => items.open[index] ?? 0;
  const credited = -credits.reduce((sum, index) => sum + openOf(index), 0);
  const listed = oldestDebitsFirst(items, due).map((index) =>
    proposedItem(run, index, decisions.level[index] ?? 0),
  );
  const holdAll = (of: readonly ProposedItem[], reason: Reason): readonly ProposedMail[] => {
    for (const { index } of of) decisions.hold(index, reason);
    return [];
  };
  const covered = (of: readonly ProposedItem[]): Reason => ({
    code: 'credit-balance',
    amount: askedIn(of) - credited,
    currency,
  });
  if (askedIn(listed) <= credited) return holdAll(listed, covered(listed));
  const { kept, dropped } = applyMinimum(listed, credited, terms.procedure, currency, settings.minimumPer);
  for (const { index, reason } of dropped) decisions.hold(index, reason);
  if (askedIn(kept) <= credited) return holdAll(kept, covered(kept));

  const byMail = kept.filter(({ index }) => decisions.action(index) === 'mail');
  if (byMail.length === 0) return [];
  const parts = mailParts(byMail, settings.mailPer, regime);
  const placed = placeCredits(
    parts.map(askedIn),
    credits.map((index) => -openOf(index)),
  );
  if (placed === null) return holdAll(byMail, covered(byMail));
  return parts.flatMap((part, place) => {
    const mail = composeMail(
      {
        ...mailed,
        id: `${customer.id}|${currency}${place === 0 ? '' : `|${place + 1}`}`,
        kind: 'reminder',
        items: part,
        credits: (placed[place] ?? []).map((credit) => credits[credit] ?? -1),
      },
      items,
    );
    if (mail !== null && mail.blocked !== null) sayNoAddress(part, decisions);
    return mail === null ? [] : [mail];
  });
}

const askedIn = (of: readonly ProposedItem[]): number => of.reduce((sum, { asked }) => sum + asked, 0);

/** The level is due, and the mail is there to look at; but it has nowhere to go. */
function sayNoAddress(part: readonly ProposedItem[], decisions: RunDecisions): void {
  for (const { index } of part) {
    const due = decisions.at(index);
    decisions.restate(index, { ...due, action: 'none', reason: { ...due.reason, code: 'no-address' } });
  }
}
