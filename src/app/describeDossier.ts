import type {
  CurrencyCode,
  DayNumber,
  DossierEvent,
  Issue,
  Language,
  LedgerEvent,
  Minor,
  Reading,
} from '../core/index';
import { eventsOf, identifyRow, isLedgerEvent, NO_DAY, ok, type Result } from '../core/index';
import { loadRules, type RulesPort } from './loadRules';
import { comparing } from './parts/comparing';
import { decide, defaultsOf } from './parts/deciding';
import { type ItemCard, itemCard } from './parts/itemCard';
import { joinCustomers } from './parts/joinCustomers';
import { type PastReminder, pastReminders } from './parts/pastReminders';
import { readForRow } from './parts/readForRow';
import type { AppSettings, Fault, Ports, SelectedRow, SheetReading } from './ports';
import { unnamedAdministration } from './settings';

export type { PastReminder } from './parts/pastReminders';

export interface DossierInput {
  readonly selected: SelectedRow;
  readonly settings: AppSettings;
  /** Language of the pane: that of customers of whom nothing else is known. */
  readonly language: Language;
  readonly asOf: DayNumber;
}

/** What is open of a customer in one currency. */
interface OpenBalance {
  readonly currency: CurrencyCode;
  /** Debits less credits. */
  readonly open: Minor;
  /** The debits of it that are past their due date. */
  readonly overdue: Minor;
}

/** All there is about one invoice and, shorter, about its customer. */
export interface ItemDossier {
  readonly kind: 'item';
  readonly item: ItemCard;
  /** Newest first. */
  readonly reminders: readonly PastReminder[];
  /** What newer exports showed of this item, newest first. */
  readonly happenings: readonly LedgerEvent[];
  /** All currencies of the sheet. */
  readonly currencies: readonly CurrencyCode[];
  /** Every currency in which the customer has something open. */
  readonly balances: readonly OpenBalance[];
  /** Items of the customer that are open, this one included. */
  readonly openItems: number;
  /** Of all invoices of the customer, also of those since paid; newest first. */
  readonly customerReminders: readonly PastReminder[];
}

/** The row is no open item. */
interface NoItem {
  readonly kind: 'no-item';
  readonly sheet: string;
  /** Sheet row from 1. */
  readonly row: number;
  /** Why the reading passed over it; null when it is not among the rows that were read. */
  readonly why: Reading['skipped'][number]['reason'] | null;
}

export type DossierView = ItemDossier | NoItem;

/**
 * The dossier of the invoice that a row of the sheet shows: its state today, and what the workbook's dossier table
 * holds now, for the administration whose sheet and company code the row has. Sheet, customers and table are read
 * afresh; nothing is written. A sheet that cannot be read as open items, and a table that cannot be read, are failures.
 */
export async function describeDossier(
  ports: Pick<Ports, 'sheet' | 'customers' | 'dossier'> & RulesPort & Partial<Pick<Ports, 'ledger'>>,
  { selected, settings, language, asOf }: DossierInput,
  how?: Pick<SheetReading, 'onRows' | 'signal'>,
): Promise<Result<DossierView, Fault | Issue>> {
  const own = await readForRow(ports, settings, selected, asOf, how);
  if (!own.ok) return own;
  if (own.value === null) return ok(nobodysRow(selected));
  const { administration, reading: read } = own.value;
  const found = itemAt(read, selected);
  if (found === null) return ok(noItem(read, selected));

  const rows = await ports.customers.read();
  if (!rows.ok) return rows;
  const filed = await ports.dossier.load();
  if (!filed.ok) return filed;
  const { id } = administration ?? unnamedAdministration;
  const events = distinct(eventsOf(filed.value.events, id));
  const scope = { administration, administrations: settings.administrations };
  // Without the letters: no text is shown here.
  const rules = await loadRules({ rules: ports.rules }, scope);
  if (!rules.ok) return rules;
  const defaults = defaultsOf(administration, language, rules.value);
  const joined = joinCustomers(read.items.customers, rows.value ?? [], defaults, scope);
  const { reading } = await comparing(ports.ledger, administration, read, joined.customerIds);
  const key = reading.items.key[read.items.key.indexOf(found)] ?? found;
  const { states, proposal } = decide(reading, joined, events, rules.value, asOf);
  const facts = { ...joined, states, asOf };
  const item = itemCard({ ...facts, reading, proposal }, key);
  if (item === null) return ok(noItem(reading, selected));
  const customer = item.customer.id;
  return ok({
    kind: 'item',
    item,
    reminders: pastReminders(events.filter((event) => event.item === key)),
    happenings: happeningsOf(events, key),
    currencies: reading.items.currencies,
    ...customerBalances(reading, joined.customerIds, customer, asOf),
    customerReminders: pastReminders(events.filter((event) => event.customer === customer)),
  });
}

/** Key of the item that the row shows. A row that repeats another shows the same item; other skipped rows show none. */
function itemAt(reading: Reading, { values, firstColumn, row }: SelectedRow): string | null {
  const skipped = reading.skipped.find((one) => one.row === row);
  if (skipped !== undefined && skipped.reason !== 'duplicate') return null;
  return identifyRow(reading, values, firstColumn, row);
}

/** Of a sheet that no administration of the workbook has its items in. */
const nobodysRow = ({ sheet, row }: SelectedRow): NoItem => ({ kind: 'no-item', sheet, row, why: null });

const noItem = (reading: Reading, { sheet, row }: SelectedRow): NoItem => ({
  kind: 'no-item',
  sheet,
  row,
  why: reading.skipped.find((one) => one.row === row)?.reason ?? null,
});

/** What exports told of an item, newest first. */
const happeningsOf = (events: readonly DossierEvent[], key: string): readonly LedgerEvent[] =>
  events
    .flatMap((event) => (event.item === key && isLedgerEvent(event) ? [event] : []))
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));

/** The same fact filed twice counts once. */
function distinct(events: readonly DossierEvent[]): readonly DossierEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

function customerBalances(
  { items }: Reading,
  customerIds: readonly string[],
  customer: string,
  asOf: DayNumber,
): Pick<ItemDossier, 'balances' | 'openItems'> {
  const balances = new Map<CurrencyCode, OpenBalance>();
  let openItems = 0;
  for (let index = 0; index < items.count; index += 1) {
    const open = items.open[index] ?? 0;
    if (open === 0 || customerIds[items.customer[index] ?? -1] !== customer) continue;
    openItems += 1;
    const currency = items.currencies[items.currency[index] ?? 0] ?? '';
    const before = balances.get(currency) ?? { currency, open: 0, overdue: 0 };
    const due = items.dueDay[index] ?? NO_DAY;
    const isOverdue = open > 0 && due !== NO_DAY && due < asOf;
    balances.set(currency, {
      currency,
      open: before.open + open,
      overdue: before.overdue + (isOverdue ? open : 0),
    });
  }
  return { balances: [...balances.values()], openItems };
}
