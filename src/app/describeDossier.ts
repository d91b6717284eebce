import type { DayNumber, Issue, Language, Reading } from '../core/index';
import { eventsOf, identifyRow, ok, type Result, withoutForgotten } from '../core/index';
import { loadRules, type RulesPort } from './loadRules';
import { comparing } from './parts/comparing';
import { decideInSlices, defaultsOf } from './parts/deciding';
import { inTurns, type Turns } from './parts/inTurns';
import { type ItemDossier, itemDossier } from './parts/itemDossier';
import { joinCustomersInSlices } from './parts/joinCustomers';
import { distinct } from './parts/judged';
import { readForRow } from './parts/readForRow';
import type { AppSettings, Fault, Ports, SelectedRow, SheetReading } from './ports';
import { unnamedAdministration } from './settings';

export type { ItemDossier } from './parts/itemDossier';

export interface DossierInput {
  readonly selected: SelectedRow;
  readonly settings: AppSettings;
  /** Language of the pane: that of customers of whom nothing else is known. */
  readonly language: Language;
  readonly asOf: DayNumber;
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
  ports: Pick<Ports, 'sheet' | 'customers' | 'dossier'> &
    RulesPort &
    Partial<Pick<Ports, 'ledger'>> & { readonly clock: Turns },
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
  const events = distinct(withoutForgotten(eventsOf(filed.value.events, id)));
  const scope = { administration, administrations: settings.administrations };
  // Without the letters: no text is shown here.
  const rules = await loadRules({ rules: ports.rules }, scope);
  if (!rules.ok) return rules;
  const defaults = defaultsOf(administration, language, rules.value);
  const { clock } = ports;
  const joining = await inTurns(
    joinCustomersInSlices(read.items.customers, rows.value ?? [], defaults, scope),
    clock,
    how?.signal,
  );
  if (!joining.ok) return joining;
  const joined = joining.value;
  const turns = { clock, signal: how?.signal };
  const compared = await comparing(ports.ledger, administration, read, joined.customerIds, turns);
  if (!compared.ok) return compared;
  const { reading } = compared.value;
  const key = reading.items.key[read.items.key.indexOf(found)] ?? found;
  const decided = await inTurns(
    decideInSlices(reading, joined, events, rules.value, asOf),
    clock,
    how?.signal,
  );
  if (!decided.ok) return decided;
  const known = { reading, asOf, defaults, rules: rules.value, administration, events };
  const judged = { ...joined, ...decided.value, ...known };
  return ok(itemDossier(judged, key) ?? noItem(reading, selected));
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
