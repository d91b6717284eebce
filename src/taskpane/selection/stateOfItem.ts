import type { Decision, Minor } from '../../core/index';

/** The states an item can be in so far, each with its own colour. */
export type StateOfItem =
  | 'not-due'
  | 'due'
  | 'overdue'
  | 'partly-paid'
  | 'reminded'
  | 'on-hold'
  | 'paid'
  | 'credit';

interface Facts {
  readonly amount: Minor;
  readonly open: Minor;
  readonly decision: Decision;
  /** Highest level sent; 0 when none. */
  readonly level: number;
  /** Null without a due date. */
  readonly daysOverdue: number | null;
}

/**
 * The one state that tells the user most: what stops reminders comes before how far they are, and that before
 * how late the item is.
 */
export function stateOfItem({ amount, open, decision, level, daysOverdue }: Facts): StateOfItem {
  if (open === 0) return 'paid';
  if (open < 0) return 'credit';
  const { code } = decision.reason;
  if (code === 'on-hold') return 'on-hold';
  if (level > 0) return 'reminded';
  if (open < amount) return 'partly-paid';
  if (daysOverdue === null || daysOverdue < 0 || code === 'not-due') return 'not-due';
  return code === 'before-first-level' ? 'due' : 'overdue';
}
