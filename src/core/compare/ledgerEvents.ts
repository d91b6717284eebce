import { type DayNumber, NO_DAY } from '../dates/day';
import type { LedgerEvent } from '../dossier/event';
import type { Comparison, ItemChange } from './comparison';

/** Who takes a comparison over, and when. */
export interface LedgerEventFacts {
  /** Day up to which the books of the new reading are complete. */
  readonly day: DayNumber;
  /** Moment, UTC, ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** False when the user says that the list is not complete: what is gone then counts as open. */
  readonly complete: boolean;
}

const balanceKinds = {
  cleared: 'item-cleared',
  'partly-paid': 'item-partly-paid',
  reopened: 'item-reopened',
  unsure: 'item-unsure',
} as const;

const isBalanceKind = (kind: string): kind is keyof typeof balanceKinds => Object.hasOwn(balanceKinds, kind);

const dayOrNull = (day: DayNumber): DayNumber | null => (day === NO_DAY ? null : day);

/**
 * The events of a comparison. Their ids are made of what happened, so that two colleagues who take over the same
 * export file each fact once.
 */
export const ledgerEvents = ({ changes }: Comparison, facts: LedgerEventFacts): LedgerEvent[] =>
  changes.flatMap((change) => eventOf(change, facts));

function eventOf(change: ItemChange, { day, at, by, complete }: LedgerEventFacts): LedgerEvent[] {
  const { kind, key, customer, document, currency, before, after, dueBefore, dueAfter } = change;
  const base = { at, by, item: key, customer };
  if (kind === 'due-moved') {
    const id = `due-${day}-${dueBefore}-${dueAfter}-${key}`;
    const days = { before: dayOrNull(dueBefore), after: dayOrNull(dueAfter) };
    return [{ id, ...base, kind: 'due-date-moved', detail: { day, document, ...days } }];
  }
  if (!isBalanceKind(kind) || (kind === 'cleared' && !complete)) return [];
  const id = `${kind}-${day}-${before}-${after}-${key}`;
  return [{ id, ...base, kind: balanceKinds[kind], detail: { day, document, currency, before, after } }];
}
