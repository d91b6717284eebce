import { fail, type Grid, type Result } from '../../core/index';
import type { Administration, Fault, Ports, SheetReading } from '../ports';

/** Reads the sheet of an administration: the one it names, else the one in front. One that is not there is `sheet-gone`. */
export async function readOwnSheet(
  sheet: Pick<Ports['sheet'], 'readActive' | 'readNamed'>,
  administration: Pick<Administration, 'sheet'> | null,
  how: SheetReading,
): Promise<Result<Grid, Fault>> {
  const name = administration?.sheet ?? null;
  if (name === null) return sheet.readActive(how);
  const grid = await sheet.readNamed(name, how);
  return grid.ok || grid.error.code !== 'sheet-changed' ? grid : fail({ ...grid.error, code: 'sheet-gone' });
}
