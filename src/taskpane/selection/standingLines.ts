import type { ItemCard } from '../../app/describeSelection';
import type { DayNumber, Minor, ReasonCode } from '../../core/index';
import type { SelectionWords } from '../../wording/pane/selection';
import type { runNames } from '../../wording/reasons/run/names';

interface Forms {
  readonly words: SelectionWords;
  readonly disputes: ReturnType<typeof runNames>['disputes'];
  readonly date: (day: DayNumber) => string;
  readonly money: (minor: Minor) => string;
}

type Told = 'promise' | 'dispute' | 'hold' | 'plan';

/** What the reason says already. */
const toldBy: Readonly<Partial<Record<ReasonCode, Told>>> = {
  promised: 'promise',
  'promise-broken': 'promise',
  'data-too-old': 'promise',
  disputed: 'dispute',
  'partly-disputed': 'dispute',
  'on-hold': 'hold',
  'instalment-plan': 'plan',
  'plan-broken': 'plan',
};

/** The promise, the dispute, the hold and the plan of an item, each in a line; not the one that its reason tells. */
export function standingLines(
  { state, decision }: Pick<ItemCard, 'state' | 'decision'>,
  { words, disputes, date, money }: Forms,
): readonly string[] {
  const { promise, dispute, hold, plan } = state;
  const told = toldBy[decision.reason.code];
  const lines: readonly (readonly [Told, string | null])[] = [
    [
      'promise',
      promise &&
        (promise.amount === null
          ? words.promise(date(promise.day))
          : words.promiseOf(money(promise.amount), date(promise.day))),
    ],
    ['dispute', dispute && words.dispute(disputes[dispute.reason], date(dispute.since))],
    [
      'hold',
      hold &&
        (hold.until === null ? words.hold(hold.reason) : words.holdUntil(hold.reason, date(hold.until))),
    ],
    ['plan', plan && words.plan(date(plan.since))],
  ];
  return lines.flatMap(([what, line]) => (line === null || what === told ? [] : [line]));
}
