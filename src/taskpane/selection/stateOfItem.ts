import type { Decision, Minor, ReasonCode } from '../../core/index';

/** The states an item can be in, each with its own colour. */
export type StateOfItem =
  | 'not-due'
  | 'due'
  | 'overdue'
  | 'partly-paid'
  | 'reminded'
  | 'promised'
  | 'disputed'
  | 'plan'
  | 'on-hold'
  | 'insolvent'
  | 'handed-over'
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

/** Reasons that say more than how far the reminders are. What only waits some days is not among them. */
const blocked: Readonly<Partial<Record<ReasonCode, StateOfItem>>> = {
  'on-hold': 'on-hold',
  'direct-debit': 'on-hold',
  'paid-by-hand': 'on-hold',
  'written-off': 'on-hold',
  deceased: 'on-hold',
  erased: 'on-hold',
  disputed: 'disputed',
  'partly-disputed': 'disputed',
  promised: 'promised',
  'data-too-old': 'promised',
  'instalment-plan': 'plan',
  'plan-broken': 'plan',
  insolvency: 'insolvent',
  'handed-over': 'handed-over',
};

/**
 * The one state that tells the user most: what stops reminders comes before how far they are, and that before
 * how late the item is.
 */
export function stateOfItem({ amount, open, decision, level, daysOverdue }: Facts): StateOfItem {
  if (open === 0) return 'paid';
  if (open < 0) return 'credit';
  const { code } = decision.reason;
  const block = blocked[code];
  if (block !== undefined) return block;
  if (level > 0) return 'reminded';
  if (open < amount) return 'partly-paid';
  if (daysOverdue === null || daysOverdue < 0 || code === 'not-due') return 'not-due';
  return code === 'before-first-level' ? 'due' : 'overdue';
}
