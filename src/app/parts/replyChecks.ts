import { customerLabel, type Proposal } from '../../core/index';
import type { Check } from '../checked';
import type { Crossed } from '../replies/crossing';
import type { TakenIn } from '../replies/takenIn';
import { make } from './checks';

/**
 * Were the answers of customers read, and does one wait for a person? What crossed a reminder keeps that customer out of the
 * run by itself; where the mailbox could not be read, the user is told.
 */
export function repliesCheck({ waiting, filed, fault }: TakenIn, crossed: Crossed): Check {
  if (fault !== null) return make('replies', 'replies-unread', 'attention', { fault });
  const facts = { count: waiting.length, crossed: crossed.size, filed };
  if (waiting.length > 0) return make('replies', 'replies-waiting', 'attention', { facts });
  return make('replies', 'replies-read', 'good', { facts });
}

/** Customers named in a finding at most. */
const MOST_NAMES = 5;

/** Which mails came back from every address? They are left out until one changes. Says nothing where none did. */
export function bouncedCheck({ mails }: Proposal): readonly Check[] {
  const bounced = mails.filter(({ blocked }) => blocked === 'bounced');
  if (bounced.length === 0) return [];
  const all = [...new Set(bounced.map(({ customer }) => customerLabel(customer)))];
  const more = all.length > MOST_NAMES ? ', …' : '';
  const facts = { count: all.length, customers: `${all.slice(0, MOST_NAMES).join(', ')}${more}` };
  return [make('bounced', 'addresses-bounced', 'attention', { facts })];
}
