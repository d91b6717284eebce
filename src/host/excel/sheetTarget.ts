import { parseRectangle, splitSheetName } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import type { Session } from './session';
import { invalidArgument, itemNotFound } from './wire/hostError';

/** A worksheet as the add-in holds it. */
export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

/** The area at an address; without a sheet name it is on `sheet`. A defined name is an address too. */
export function areaAt({ session, sheet }: SheetTarget, address: string): Area {
  const { workbook } = session;
  const { sheetName, rest } = splitSheetName(address);
  const named = workbook.names.find(rest, sheet.id) ?? workbook.names.find(rest, null);
  const areaOfName = named ? workbook.names.areaOf(named) : null;
  if (areaOfName) return areaOfName;
  const rectangle = parseRectangle(rest);
  if (!rectangle) throw invalidArgument();
  const on = sheetName === null ? sheet : workbook.sheets.byName(sheetName);
  if (!on) throw itemNotFound();
  return { sheet: on.id, ...rectangle };
}
