import type { ItemCard } from '../../../app/describeSelection';
import {
  type Customer,
  type CustomerState,
  type DayNumber,
  firstUnpaid,
  type Minor,
  type QuietPeriod,
} from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import type { RunningWords } from '../../../wording/pane/running';
import { nameIn, type runNames } from '../../../wording/reasons/run/names';

/** What can run of an item or a customer. */
export type RunningKind =
  | 'promise'
  | 'dispute'
  | 'plan'
  | 'paid'
  | 'hold'
  | 'debit'
  | 'handover'
  | 'insolvency'
  | 'deceased'
  | 'stated'
  | 'quiet';

/** One thing that runs: what it is with its end and its reason, and what can be done about it. */
export interface Running {
  readonly kind: RunningKind;
  readonly line: string;
  /** More that is to be known of it, each a line. */
  readonly more: readonly string[];
  /** What ends it, or says more of it. */
  readonly actions: readonly DossierAction[];
}

/** By which it is told. */
export interface RunningForms {
  readonly words: RunningWords;
  readonly names: Pick<ReturnType<typeof runNames>, 'disputes' | 'insolvencies'>;
  readonly date: (day: DayNumber) => string;
}

type Lines = readonly (readonly [
  kind: RunningKind,
  line: string | null,
  actions: readonly DossierAction[],
  more?: readonly string[],
])[];

const runningIn = (lines: Lines): readonly Running[] =>
  lines.flatMap(([kind, line, actions, more = []]) => (line === null ? [] : [{ kind, line, more, actions }]));

/** What runs of an item. A hold that is over by itself does not. */
export function runningOfItem(
  { state, open }: Pick<ItemCard, 'state' | 'open'>,
  {
    words,
    names,
    date,
    money,
    asOf,
  }: RunningForms & {
    readonly money: (minor: Minor) => string;
    readonly asOf: DayNumber;
  },
): readonly Running[] {
  const { promise, dispute, plan, paidByHand, directDebit, handedOver } = state;
  const next = plan && firstUnpaid(plan.instalments, open);
  return runningIn([
    [
      'promise',
      promise &&
        (promise.amount === null
          ? words.promise(date(promise.day))
          : words.promiseOf(money(promise.amount), date(promise.day))),
      ['promise-withdrawn'],
    ],
    [
      'dispute',
      dispute &&
        (dispute.amount === null
          ? words.dispute(names.disputes[dispute.reason], date(dispute.since))
          : words.disputeOf(money(dispute.amount), names.disputes[dispute.reason], date(dispute.since))),
      ['dispute-resolved'],
    ],
    [
      'plan',
      plan && (next ? words.planNext(money(next.amount), date(next.day)) : words.plan(date(plan.since))),
      ['plan-cancelled'],
    ],
    ['paid', paidByHand === null ? null : words.paid(date(paidByHand)), ['not-paid']],
    ['hold', holdLine(state, { words, date, asOf }), ['release']],
    ['debit', debitLine(directDebit, { words, date }), ['returned', 'debit-ended']],
    ['handover', handedOver && words.handedOver(handedOver.to, date(handedOver.day)), ['handover-ended']],
  ]);
}

/** What runs of a customer as a whole, its quiet periods that are not over among it. */
export function runningOfCustomer(
  state: CustomerState,
  { id, hold }: Pick<Customer, 'id' | 'hold'>,
  forms: RunningForms & {
    readonly quietPeriods: readonly QuietPeriod[];
    readonly asOf: DayNumber;
  },
): readonly Running[] {
  const { words, names, date, quietPeriods, asOf } = forms;
  const { insolvency, deceased, handedOver, directDebit } = state;
  return runningIn([
    [
      'insolvency',
      insolvency && words.insolvent(nameIn(names.insolvencies, insolvency.kind), date(insolvency.date)),
      ['insolvency-changed', 'insolvency-ended'],
      insolvency === null
        ? []
        : [
            ...contact(words, insolvency.officer),
            insolvency.claimFiled === null ? words.notFiled : words.filed(date(insolvency.claimFiled)),
          ],
    ],
    [
      'deceased',
      deceased && words.deceased(date(deceased.date)),
      ['deceased-changed', 'deceased-ended'],
      contact(words, deceased?.contact ?? null),
    ],
    ['handover', handedOver && words.handedOver(handedOver.to, date(handedOver.day)), ['handover-ended']],
    ['hold', holdLine(state, forms), ['release']],
    ['stated', hold === null ? null : words.statedHold(hold), []],
    ['debit', debitLine(directDebit, forms), ['returned', 'debit-ended']],
    ...quietPeriods
      .filter(({ customer, to }) => (customer === null || customer === id) && to >= asOf)
      .map(({ from, to, reason }) => ['quiet', words.quiet(date(from), date(to), reason), []] as const),
  ]);
}

const contact = (words: RunningWords, name: string | null): readonly string[] =>
  name === null ? [] : [words.officer(name)];

type Shared = Pick<RunningForms, 'words' | 'date'>;

/** A hold that is over by itself does not run. */
function holdLine(
  { hold }: Pick<CustomerState, 'hold'>,
  { words, date, asOf }: Shared & { readonly asOf: DayNumber },
): string | null {
  if (hold === null || (hold.until !== null && hold.until < asOf)) return null;
  return hold.until === null ? words.hold(hold.reason) : words.holdUntil(hold.reason, date(hold.until));
}

const debitLine = (debit: CustomerState['directDebit'], { words, date }: Shared): string | null =>
  debit && (debit.day === null ? words.debitOnDue : words.debitOn(date(debit.day)));
