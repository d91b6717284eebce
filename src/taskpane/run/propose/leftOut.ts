import { waitsForPerson } from '../../../app/waitsForPerson';
import type { OpenItems, ReasonCode } from '../../../core/index';
import type { ReviewedMail } from '../reviewedRun';
import type { leftOutItems } from './leftOutItems';

/** Why a mail that is proposed does not go out, where no reason of its items says it. */
export const mailCodes = ['held', 'law', 'waiting', 'bad-address', 'bounced'] as const;
export type MailCode = (typeof mailCodes)[number];

/** Items that do not go out for one reason. */
export interface LeftOutGroup {
  readonly code: ReasonCode | MailCode;
  /** Indexes of the open items. */
  readonly items: readonly number[];
}

/** Why a mail does not go out; null when it does. The first cause counts: what the user can do about it comes last. */
function causeOf(reviewed: ReviewedMail): ReasonCode | MailCode | null {
  const { proposed, mail, hold, refused, chosen, without } = reviewed;
  if (chosen) return null;
  if (hold !== null) return 'held';
  if (proposed.blocked !== null) return proposed.blocked;
  if (refused !== null) return 'law';
  // Of what is left of it, the credits take all.
  if (mail === null) return without.size < proposed.items.length ? 'credit-balance' : 'excluded-by-hand';
  return waitsForPerson(mail) ? 'waiting' : 'excluded-by-hand';
}

/** What the user's choices and the state of the mails keep back of the proposal, by cause: also the credits of a mail. */
export function keptBack(
  mails: readonly ReviewedMail[],
  items: Pick<OpenItems, 'key'>,
): readonly LeftOutGroup[] {
  const groups = new Map<LeftOutGroup['code'], number[]>();
  const groupOf = (code: LeftOutGroup['code']): number[] => {
    const group = groups.get(code) ?? [];
    groups.set(code, group);
    return group;
  };
  const credited = new Set(
    mails.flatMap(({ mail, chosen }) => (mail !== null && chosen ? mail.credits : [])),
  );
  for (const reviewed of mails) {
    const { proposed, without } = reviewed;
    const code = causeOf(reviewed);
    for (const index of proposed.credits) {
      if (code === null || credited.has(index)) continue;
      credited.add(index);
      groupOf(code).push(index);
    }
    // So it is with nearly all of very many.
    if (code === null && without.size === 0) continue;
    for (const { index } of proposed.items) {
      const own = without.has(items.key[index] ?? '') ? 'excluded-by-hand' : code;
      if (own !== null) groupOf(own).push(index);
    }
  }
  return [...groups].map(([code, indexes]) => ({ code, items: indexes }));
}

/** All items that do not go out, by reason; the most frequent first. A reason of both kinds is one group. */
export function leftOutGroups(
  decided: ReturnType<typeof leftOutItems>,
  back: readonly LeftOutGroup[],
): readonly LeftOutGroup[] {
  const groups = new Map<LeftOutGroup['code'], readonly number[]>(decided);
  for (const { code, items } of back) groups.set(code, [...(groups.get(code) ?? []), ...items]);
  return [...groups]
    .map(([code, items]) => ({ code, items }))
    .sort((one, other) => other.items.length - one.items.length);
}

/** Indexes of items, the largest amount first; each currency stands together. */
export const largestFirst = (
  indexes: readonly number[],
  { open, currency }: Pick<OpenItems, 'open' | 'currency'>,
): readonly number[] =>
  [...indexes].sort(
    (one, other) =>
      (currency[one] ?? 0) - (currency[other] ?? 0) || (open[other] ?? 0) - (open[one] ?? 0) || one - other,
  );

/** How many items groups have together. */
export const countOf = (groups: readonly LeftOutGroup[]): number =>
  groups.reduce((sum, { items }) => sum + items.length, 0);
