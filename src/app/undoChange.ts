import { ok, type Result } from '../core/index';
import { companiesBack } from './changes/companiesBack';
import { takeReadingBack } from './changes/readingBack';
import type { Filer, FilingPorts } from './parts/fileFacts';
import type { AppSettings, Fault, Ports, WrittenChange } from './ports';

type UndoPorts = Pick<Ports, 'restore'> & FilingPorts;

/** Changes, saves and gives the settings as they stand by then. */
type ChangeSettings = (change: (settings: AppSettings) => AppSettings) => Promise<Result<AppSettings, Fault>>;

export interface UndoInput extends Pick<Filer, 'by'> {
  readonly change: Pick<WrittenChange, 'id' | 'place' | 'did'>;
  /** The companies of the workbook. */
  readonly administrations: AppSettings['administrations'];
  /** Companies go back through whoever holds the settings, so that nobody goes on with those of before. */
  readonly changeSettings: ChangeSettings;
}

/**
 * Takes back what the product wrote into the workbook: see `Restore.undo` for what stops it. Of a reading that was taken
 * over, what it told of the items is taken back in the dossier first; broken off in between, doing it again goes on.
 */
export async function undoChange(
  ports: UndoPorts,
  { change, by, administrations, changeSettings }: UndoInput,
): Promise<Result<void, Fault>> {
  const { id, place } = change;
  if (place === 'companies') return undoCompanies(ports, id, changeSettings);
  if (place === 'ledger') {
    const reading = await ports.restore.takenOver(id);
    if (!reading.ok) return reading;
    const administration = administrations.find((one) => one.id === reading.value.administration) ?? null;
    const taken = await takeReadingBack(ports, { administration, by }, reading.value);
    if (!taken.ok) return taken;
  }
  return ports.restore.undo(id);
}

async function undoCompanies(
  { restore }: Pick<Ports, 'restore'>,
  id: string,
  changeSettings: ChangeSettings,
): Promise<Result<void, Fault>> {
  const change = await restore.companies(id);
  if (!change.ok) return change;
  let refused: Fault | null = null;
  const changed = await changeSettings((now) => {
    const back = companiesBack(now, change.value);
    if (back.ok) return back.value;
    refused = back.error;
    return now;
  });
  if (!changed.ok) return changed;
  return refused === null ? ok(undefined) : { ok: false, error: refused };
}
