import type { ItemCard } from '../../app/describeSelection';
import type { CustomerState, DayNumber, Minor, ReasonCode } from '../../core/index';
import {
  type RunningForms,
  type RunningKind,
  runningOfCustomer,
  runningOfItem,
} from '../dossier/running/running';

/** As many lines have room on the card; the dossier has them all. */
const MOST = 4;

interface Forms extends RunningForms {
  readonly money: (minor: Minor) => string;
  readonly asOf: DayNumber;
}

/** What the reason says already. */
const toldBy: Readonly<Partial<Record<ReasonCode, RunningKind>>> = {
  promised: 'promise',
  'promise-broken': 'promise',
  'data-too-old': 'promise',
  disputed: 'dispute',
  'partly-disputed': 'dispute',
  'on-hold': 'hold',
  'instalment-plan': 'plan',
  'plan-broken': 'plan',
  'paid-by-hand': 'paid',
  'direct-debit': 'debit',
  'handed-over': 'handover',
  insolvency: 'insolvency',
  deceased: 'deceased',
};

/** What runs of an item and of its customer as a whole, each in a line; not what its reason tells. */
export function standingLines(
  { state, open, customer, decision }: Pick<ItemCard, 'state' | 'open' | 'customer' | 'decision'>,
  customerState: CustomerState,
  forms: Forms,
): readonly string[] {
  const told = toldBy[decision.reason.code];
  const whole = runningOfCustomer(customerState, customer, { ...forms, quietPeriods: [] });
  return [
    ...runningOfItem({ state, open }, forms).filter(({ kind }) => kind !== told),
    ...whole
      // The table's own hold is told by the reason wherever it counts.
      .filter(({ kind }) => kind !== told && kind !== 'stated')
      .map((one) => ({ ...one, line: forms.words.ofCustomer(one.line) })),
  ]
    .map(({ line }) => line)
    .slice(0, MOST);
}
