import { useDeferredValue, useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ReviewedMail } from '../reviewedRun';
import { filtered } from './filtering';
import { grouped } from './grouping';
import type { Look, MailFilter } from './look';
import { knownFacts, type MailFacts } from './mailFacts';
import { sorted } from './sorting';

/** Mails that stand together, as they are now. */
export interface ShownGroup {
  /** See `MailGroup`. */
  readonly value: string;
  readonly mails: readonly ReviewedMail[];
}

/** What is shown of a proposal. */
export interface ShownMails {
  /** Of the mails that nothing holds up. */
  readonly facts: readonly MailFacts[];
  readonly groups: readonly ShownGroup[];
  /** Those of all groups, in their order. */
  readonly mails: readonly ReviewedMail[];
}

/**
 * The mails as a look shows them. Their order and their groups follow from what was proposed: a tick counts again, and
 * sorts nothing. What is typed stays ahead of a list that is long.
 */
export function useShownMails(
  { reading, proposal }: CheckedRun,
  free: readonly ReviewedMail[],
  look: Look,
): ShownMails {
  const { search, levels, owners, from, to, waiting, sorting, grouping } = look;
  const filter = useMemo(
    (): MailFilter => ({ search, levels, owners, from, to, waiting }),
    [search, levels, owners, from, to, waiting],
  );
  const late = useDeferredValue(filter);
  const all = useMemo(() => knownFacts(proposal.mails, reading.items), [proposal, reading]);
  // Only what is looked up by: it stays while ticks change the mails themselves.
  const freeIds = free.length === all.length ? null : JSON.stringify(free.map(({ proposed }) => proposed.id));
  const facts = useMemo(() => {
    if (freeIds === null) return all;
    const ids = new Set<string>(JSON.parse(freeIds));
    return all.filter(({ id }) => ids.has(id));
  }, [all, freeIds]);
  const order = useMemo(
    () => grouped(sorted(filtered(facts, late), sorting), grouping),
    [facts, late, sorting, grouping],
  );
  return useMemo(() => {
    const byId = new Map(free.map((reviewed) => [reviewed.proposed.id, reviewed]));
    const groups = order.map(({ value, mails }) => ({
      value,
      mails: mails.flatMap(({ id }) => byId.get(id) ?? []),
    }));
    return { facts, groups, mails: groups.flatMap(({ mails }) => mails) };
  }, [facts, order, free]);
}
