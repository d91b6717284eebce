import {
  bankingDaysAfter,
  type DayNumber,
  type DisputeReason,
  isoOfDay,
  type PlanInterval,
} from '../../../core/index';

/** What a person has filled in so far: days as ISO, amounts as they were typed. */
export interface Draft {
  readonly note: string;
  readonly with: string;
  readonly day: string;
  /** False: a part of what is open, in `amount`. */
  readonly whole: boolean;
  readonly amount: string;
  readonly reason: DisputeReason;
  readonly owner: string;
  readonly outcome: 'credited' | 'paid' | 'rejected' | 'withdrawn';
  readonly count: string;
  readonly every: PlanInterval;
  /** Null while the instalments are equal ones. */
  readonly own: readonly { readonly day: string; readonly amount: string }[] | null;
  /** Keys of the items that it is about. */
  readonly items: ReadonlySet<string>;
}

/** Days that are likely at first: banking days, since money moves on no other. */
const LIKELY = { promise: 5, appointment: 1, hold: 10, plan: 5 } as const;

/** What a form begins with. */
export function freshDraft(
  action: string,
  {
    today,
    items,
    owner,
  }: { readonly today: DayNumber; readonly items: readonly string[]; readonly owner: string },
): Draft {
  const days = action in LIKELY ? LIKELY[action as keyof typeof LIKELY] : 0;
  return {
    note: '',
    with: '',
    day: isoOfDay(bankingDaysAfter(today, days)),
    whole: true,
    amount: '',
    reason: 'not-received',
    owner: action === 'owner' ? owner : '',
    outcome: 'credited',
    count: '3',
    every: 'month',
    own: null,
    items: new Set(items),
  };
}
