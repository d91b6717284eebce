import {
  companyOfRow,
  ok,
  type Reading,
  type ReadingFailure,
  type Result,
  readingFingerprintInSlices,
  readOpenItemsInSlices,
} from '../../core/index';
import type { Administration, AppSettings, Fault, Ports, SelectedRow, SheetReading } from '../ports';
import { currentAdministration } from '../settings';
import { inTurns, type Turns } from './inTurns';
import { readingOptions } from './readingOptions';
import { readSheet } from './readSheet';
import { isSameSheet } from './rival';
import { saidDayOf, withSaidDay } from './saidDay';

/** A sheet, read for the administration whose items a row of it is among. */
interface ReadForRow {
  /** Null when the row is nobody's, and where the workbook has none yet. */
  readonly administration: Administration | null;
  readonly reading: Reading;
}

/** Reads the sheet of a row for the administration that the row belongs to, by its sheet and its company code. */
export async function readForRow(
  ports: Pick<Ports, 'sheet'> & { readonly clock: Turns },
  settings: AppSettings,
  selected: SelectedRow,
  asOf: number,
  how?: Pick<SheetReading, 'onRows' | 'signal'>,
): Promise<Result<ReadForRow | null, Fault | ReadingFailure>> {
  const { administrations } = settings;
  const owners = ownersOf(settings, selected.sheet);
  if (owners.length === 0 && administrations.length > 0) return ok(null);
  const [first = null] = owners;
  const whole = first === null ? null : { ...first, company: null };
  const read = await readSheet(
    (asked) => ports.sheet.readNamed(selected.sheet, asked),
    readingOptions(whole, settings, asOf),
    { ...how, clock: ports.clock },
  );
  if (!read.ok) return read;
  const { grid, reading } = read.value;
  /** With the day that was said of it. */
  const known = async (whose: Administration | null, own: Reading) => {
    const sealed = await inTurns(readingFingerprintInSlices(own), ports.clock, how?.signal);
    if (!sealed.ok) return sealed;
    return ok({ administration: whose, reading: withSaidDay(own, saidDayOf(own, settings, sealed.value)) });
  };
  if (first === null) return known(null, reading);
  const code = companyOfRow(reading, selected.values, selected.firstColumn);
  const named = owners.filter(({ company }) => company !== null && company === code);
  const administration = [...named, ...owners.filter(({ company }) => company === null)][0] ?? first;
  if (administration === first && first.company === null) return known(administration, reading);
  const options = readingOptions(administration, settings, asOf);
  const understood = await inTurns(readOpenItemsInSlices(grid, options), ports.clock, how?.signal);
  if (!understood.ok) return understood;
  const own = understood.value;
  return own.ok ? known(administration, own.value) : own;
}

/**
 * The administrations that have their items in a sheet, the current one first: those that name it, else those that
 * name none and so read the one in front. Where the workbook has only one, every sheet is its own.
 */
function ownersOf(settings: AppSettings, sheet: string): readonly Administration[] {
  const { administrations } = settings;
  if (administrations.length < 2) return administrations;
  const named = administrations.filter((one) => one.sheet !== null && isSameSheet(one.sheet, sheet));
  const owners = named.length > 0 ? named : administrations.filter((one) => one.sheet === null);
  const current = currentAdministration(settings);
  return [...owners.filter((one) => one === current), ...owners.filter((one) => one !== current)];
}
