import type { Check } from '../checked';
import type { Administration } from '../ports';
import { holdKey, type OpenSends } from '../sending/open';
import { make } from './checks';

/**
 * What did earlier runs leave open, and what is the team at? Customers of whom a mail is open are left out of a run, so that
 * this stops nobody; what cannot be read does.
 */
export function sendsChecks(open: OpenSends, administration: Administration | null): readonly Check[] {
  const { fault, claims } = open;
  const isJournal = fault?.code === 'journal-unavailable';
  const count = open.pending.length + open.unknown.length + open.inDrafts.length + open.leftOver.length;
  const sends = (): readonly Check[] => {
    if (isJournal) return [make('sends', 'sends-unread', 'blocking', { fault })];
    return count === 0 ? [] : [make('sends', 'sends-open', 'attention', { facts: { count } })];
  };
  const team = (): readonly Check[] => {
    if ((administration?.team ?? null) === null) return [];
    if (fault !== null && !isJournal) return [make('team', 'team-unread', 'blocking', { fault })];
    const customers = new Set(claims.map(({ customer, currency }) => holdKey(customer, currency))).size;
    if (customers > 0) return [make('team', 'team-claims', 'attention', { facts: { count: customers } })];
    return [make('team', 'team-ready', 'good')];
  };
  return [...sends(), ...team()];
}
