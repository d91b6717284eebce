import { fail, firstSnapshot, ledgerEvents, nextSnapshot, type Result, toldAgain } from '../core/index';
import type { CheckedRun } from './checked';
import { readingFacts } from './parts/keepFirst';
import type { Fault, Ports } from './ports';

type TakeOverPorts = Pick<Ports, 'dossier' | 'ledger'> & { readonly clock: Pick<Ports['clock'], 'now'> };

/**
 * Takes a comparison over: files what happened to the items, then keeps the reading as the last one. If that breaks
 * off in between, taking over again files nothing twice. When a colleague took a reading over meanwhile, nothing is
 * filed and the fault asks to read again. A kept reading that is damaged is replaced. Nothing was compared where the
 * items may be another administration's: then there is nothing to take over.
 * @param complete false: what is gone stays open, since the list lacks it
 */
export async function takeOver(
  { dossier, ledger, clock }: TakeOverPorts,
  checked: CheckedRun,
  { by, complete }: { readonly by: string; readonly complete: boolean },
): Promise<Result<void, Fault>> {
  if (checked.compared === null) return fail({ code: 'run-not-ready', detail: '' });
  const { last, comparison } = checked.compared;
  const facts = readingFacts(checked, clock.now());
  const current = await ledger.load(facts.administration);
  const takenAt = current.ok ? (current.value?.takenAt ?? null) : null;
  if (takenAt !== (last?.takenAt ?? null))
    return fail({ code: 'sheet-changed', detail: 'taken over', sheet: checked.reading.sheetName });
  if (last === null || comparison === null) return ledger.save(firstSnapshot(facts));

  const told = ledgerEvents(comparison, { day: facts.day, at: facts.at, by, complete });
  if (told.length > 0) {
    // The same list may have been taken over before, and that undone.
    const before = await dossier.load();
    if (!before.ok) return before;
    const filed = await dossier.append(toldAgain(told, before.value.events));
    if (!filed.ok) return filed;
  }
  return ledger.save(nextSnapshot(last, comparison, facts, complete));
}
