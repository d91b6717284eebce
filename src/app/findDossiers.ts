import {
  type Customer,
  type DossierEvent,
  eventsOf,
  type Result,
  type Sliced,
  withoutForgotten,
} from '../core/index';
import type { CheckedRun } from './checked';
import { filedCustomer } from './parts/customerBy';
import { inTurns, type Turns } from './parts/inTurns';
import { type Judged, judgedWithInSlices } from './parts/judged';
import { documentsOf } from './parts/timeline/documents';
import type { Fault, Ports } from './ports';
import { unnamedAdministration } from './settings';

/** Customers, and by which documents they are found besides. */
export interface Findable {
  /** By customer id. */
  readonly customers: ReadonlyMap<string, Pick<Customer, 'id' | 'name' | 'number'>>;
  readonly documents: readonly FindableDocument[];
}

interface FindableDocument {
  /** Key of the item. */
  readonly key: string;
  /** Its number. */
  readonly document: string;
  /** Customer id. */
  readonly customer: string;
}

/** All of whom an administration has or may have a dossier. */
export interface Dossiers extends Findable {
  readonly customers: ReadonlyMap<string, Customer>;
  /** What was checked with all that was ever filed: from which each dossier follows. */
  readonly judged: Judged;
}

/**
 * Everybody of the sheet, of the customer table and of what was filed, the archive included: a customer that owes nothing
 * any more has a dossier too. Where several administrations share a dossier, one of whom only another has items is left
 * out. Only what can be read of the dossier is in it.
 */
export async function findDossiers(
  ports: Pick<Ports, 'dossier'> & { readonly clock: Turns },
  checked: CheckedRun,
): Promise<Result<Dossiers, Fault>> {
  const filed = await ports.dossier.load({ archive: true });
  if (!filed.ok) return filed;
  const { id: own } = checked.administration ?? unnamedAdministration;
  const mine = eventsOf(filed.value.events, own);
  return inTurns(dossiersInSlices(checked, filed.value.events, mine), ports.clock);
}

/** @param mine of all that was filed, what is of this administration */
function* dossiersInSlices(
  checked: CheckedRun,
  filed: readonly DossierEvent[],
  mine: readonly DossierEvent[],
): Sliced<Dossiers> {
  const judged = yield* judgedWithInSlices(checked, withoutForgotten(mine));
  yield;
  const { customers, parents, others, defaults, events, reading, customerIds } = judged;

  const all = new Set(mine);
  const elsewhere = new Set(filed.flatMap((event) => (all.has(event) ? [] : [event.customer])));
  const known = new Map<string, Customer>([...others, ...parents, ...customers]);
  for (const { customer, item, kind } of events) {
    if (kind === 'erased' || known.has(customer)) continue;
    if (item !== '' || !elsewhere.has(customer)) known.set(customer, filedCustomer(customer, defaults));
  }

  yield;
  const { key: keys, document: numbers, customer: indexes } = reading.items;
  const documentOf = documentsOf(events, reading.items);
  const documents = new Map(
    events.flatMap(({ item: key, customer }): [string, FindableDocument][] =>
      key === '' ? [] : [[key, { key, customer, document: documentOf(key) }]],
    ),
  );
  yield;
  for (const [index, key] of keys.entries())
    documents.set(key, {
      key,
      customer: customerIds[indexes[index] ?? -1] ?? '',
      document: numbers[index] ?? '',
    });
  return { judged, customers: known, documents: [...documents.values()] };
}
