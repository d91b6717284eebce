import { fail, firstSnapshot, ledgerEvents, nextSnapshot, ok, type Result } from '../core/index';
import type { CheckedRun } from './checked';
import { dayOfReading } from './parts/comparing';
import type { Fault, Ports } from './ports';
import { unnamedAdministration } from './settings';

type LedgerPorts = Pick<Ports, 'dossier' | 'ledger'> & { readonly clock: Pick<Ports['clock'], 'now'> };

/**
 * Takes a comparison over: files what happened to the items, then keeps the reading as the last one. If that breaks
 * off in between, taking over again files nothing twice. When a colleague took a reading over meanwhile, nothing is
 * filed and the fault asks to read again. Without an earlier reading it is kept as the first.
 * @param complete false: what is gone stays open, since the list lacks it
 */
export async function takeOver(
  { dossier, ledger, clock }: LedgerPorts,
  checked: CheckedRun,
  { by, complete }: { readonly by: string; readonly complete: boolean },
): Promise<Result<void, Fault>> {
  const { reading, customerIds, asOf, compared } = checked;
  const administration = (checked.administration ?? unnamedAdministration).id;
  const current = await ledger.load(administration);
  // A kept reading that is damaged is replaced.
  const takenAt = current.ok ? (current.value?.takenAt ?? null) : null;
  if (takenAt !== (compared?.last?.takenAt ?? null))
    return fail({ code: 'sheet-changed', detail: 'taken over', sheet: reading.sheetName });

  const day = dayOfReading(reading, asOf);
  const at = new Date(clock.now()).toISOString();
  const facts = { administration, day, at, now: { items: reading.items, customerIds } };
  const last = compared?.last ?? null;
  const comparison = compared?.comparison ?? null;
  if (last === null || comparison === null) return ledger.save(firstSnapshot(facts));
  const events = ledgerEvents(comparison, { day, at, by, complete });
  if (events.length > 0) {
    const filed = await dossier.append(events);
    if (!filed.ok) return filed;
  }
  const saved = await ledger.save(nextSnapshot(last, comparison, facts, complete));
  return saved.ok ? ok(undefined) : saved;
}

/** Keeps the first reading of an administration; where there is an earlier one, nothing happens. */
export async function keepFirst(ports: LedgerPorts, checked: CheckedRun): Promise<Result<void, Fault>> {
  const { compared } = checked;
  if (compared === null || compared.last !== null) return ok(undefined);
  return takeOver(ports, checked, { by: '', complete: true });
}
