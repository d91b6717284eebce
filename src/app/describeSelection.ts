import type { CurrencyCode, Customer, DayNumber, Decision, ItemState, Minor } from '../core/index';
import { identifyRow, NO_DAY } from '../core/index';
import type { CheckedRun } from './checked';
import type { SelectedRow } from './ports';

/** What the card beside the sheet says about the selected row. */
export interface SelectionCard {
  readonly key: string;
  readonly customer: Customer;
  readonly document: string;
  readonly open: Minor;
  readonly currency: CurrencyCode;
  readonly dueDay: DayNumber | null;
  /** Days after the due date on the run's as-of date; null without a due date. */
  readonly daysOverdue: number | null;
  /** Reminders filed so far. */
  readonly state: ItemState;
  readonly decision: Decision;
}

const untouched: ItemState = { level: 0, lastReminder: null, reminders: 0 };

/** The card of a selected row, or null when the row is no item of the sheet that was read. */
export function describeSelection(checked: CheckedRun, selected: SelectedRow): SelectionCard | null {
  const { reading, customerIds, customers, proposal, states, asOf } = checked;
  if (selected.sheet !== reading.sheetName) return null;
  const key = identifyRow(reading, selected.values, selected.firstColumn, selected.row);
  if (key === null) return null;
  const { items } = reading;
  const index = items.key.indexOf(key);
  const customer = customers.get(customerIds[items.customer[index] ?? -1] ?? '');
  const decision = proposal.decisions[index];
  if (customer === undefined || decision === undefined) return null;
  const due = items.dueDay[index] ?? NO_DAY;
  return {
    key,
    customer,
    document: items.document[index] ?? '',
    open: items.open[index] ?? 0,
    currency: items.currencies[items.currency[index] ?? 0] ?? '',
    dueDay: due === NO_DAY ? null : due,
    daysOverdue: due === NO_DAY ? null : asOf - due,
    state: states.get(key) ?? untouched,
    decision,
  };
}
