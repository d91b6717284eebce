import { oldestDebitsFirst } from './ageOrder';
import type { RunDecisions } from './decideRun';
import { composeMail } from './mails/composeMail';
import { placeCredits } from './placeCredits';
import type { ProposedMail } from './proposal';
import { type Mailed, proposedItem } from './proposeReminders';
import type { Run } from './run';

/**
 * The notice of what falls due in one account, at most one. It waits for no interval and begins none, and no minimum
 * keeps it back; where credits cover what falls due there is nothing to say.
 * @param credits those that no reminder shows
 */
export function proposeNotice(
  run: Run,
  mailed: Mailed,
  indexes: readonly number[],
  credits: readonly number[],
  decisions: RunDecisions,
): readonly ProposedMail[] {
  if (indexes.length === 0) return [];
  const { items } = run;
  const { customer, currency } = mailed;
  const listed = oldestDebitsFirst(items, indexes).map((index) => proposedItem(run, index, 0));
  const asked = listed.reduce((sum, item) => sum + item.asked, 0);
  const amounts = credits.map((index) => -(items.open[index] ?? 0));
  const placed = placeCredits([asked], amounts);
  if (placed === null) {
    const amount = asked - amounts.reduce((sum, credit) => sum + credit, 0);
    for (const { index } of listed) decisions.hold(index, { code: 'credit-balance', amount, currency });
    return [];
  }
  const id = `${customer.id}|${currency}|notice`;
  const mail = composeMail({ ...mailed, id, kind: 'notice', items: listed, credits }, items);
  return mail === null ? [] : [mail];
}
