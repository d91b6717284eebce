import { type DayNumber, firstSnapshot, type LedgerSnapshot } from '../../core/index';
import type { CheckedRun } from '../checked';
import type { Ports } from '../ports';
import { unnamedAdministration } from '../settings';
import { dayOfReading } from './comparing';

/** What of a checked run is kept for the next export. */
type Kept = Pick<CheckedRun, 'reading' | 'customerIds' | 'administration' | 'asOf'>;

/** A reading as it is kept: by whom it is asked, for which day, and its items. */
export function readingFacts({ reading, customerIds, administration, asOf }: Kept, now: number) {
  const day: DayNumber = dayOfReading(reading, asOf);
  const { id } = administration ?? unnamedAdministration;
  const at = new Date(now).toISOString();
  return { administration: id, day, at, now: { items: reading.items, customerIds } };
}

/**
 * Keeps the first reading of an administration for the next export to be compared with. Where there is one, nothing
 * happens: the user takes over. That it cannot be kept costs a comparison and no more, so the run is not told.
 */
export async function keepFirst(
  ledger: Ports['ledger'],
  checked: Kept & Pick<CheckedRun, 'compared'>,
  now: number,
): Promise<LedgerSnapshot | null> {
  const { compared } = checked;
  if (compared === null || compared.last !== null || compared.fault !== null) return null;
  const facts = readingFacts(checked, now);
  const meanwhile = await ledger.load(facts.administration);
  if (!meanwhile.ok || meanwhile.value !== null) return null;
  const snapshot = firstSnapshot(facts);
  const saved = await ledger.save(snapshot);
  return saved.ok ? snapshot : null;
}
