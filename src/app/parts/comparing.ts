import type { Comparison, DayNumber, Reading } from '../../core/index';
import { compareLedgersInSlices, type LedgerSnapshot, ok, type Result } from '../../core/index';
import type { Fault, Ports } from '../ports';
import { unnamedAdministration } from '../settings';
import { inTurns, type Turns } from './inTurns';

/** A reading beside the last one that was taken over. */
export interface Compared {
  /** Null when this is the first reading of the administration. */
  readonly last: LedgerSnapshot | null;
  readonly comparison: Comparison | null;
  /** Why the last reading cannot be used; the run goes on without it. */
  readonly fault: Fault | null;
}

/** The reading with the keys its items have had since earlier readings; what follows joins to their history. */
export interface ComparedReading {
  readonly reading: Reading;
  /** Null where no last reading is kept at all. */
  readonly compared: Compared | null;
}

/** Compares a reading with the last one that was taken over, where one is kept. Fails only where it is stopped. */
export async function comparing(
  ledger: Pick<Ports['ledger'], 'load'> | undefined,
  administration: { readonly id: string } | null,
  reading: Reading,
  customerIds: readonly string[],
  { clock, signal }: { readonly clock?: Turns; readonly signal?: AbortSignal | undefined } = {},
): Promise<Result<ComparedReading, Fault>> {
  if (ledger === undefined) return ok({ reading, compared: null });
  const loaded = await ledger.load((administration ?? unnamedAdministration).id);
  if (!loaded.ok) return ok({ reading, compared: { last: null, comparison: null, fault: loaded.error } });
  const last = loaded.value;
  if (last === null) return ok({ reading, compared: { last, comparison: null, fault: null } });
  const { items } = reading;
  const compared = await inTurns(compareLedgersInSlices(last, { items, customerIds }), clock, signal);
  if (!compared.ok) return compared;
  const comparison = compared.value;
  return ok({
    reading: { ...reading, items: { ...items, key: comparison.keys } },
    compared: { last, comparison, fault: null },
  });
}

/** Day up to which the books of a reading are complete: what the sheet says, else the day of the question. */
export const dayOfReading = ({ dataDay }: Reading, asOf: DayNumber): DayNumber => dataDay ?? asOf;
