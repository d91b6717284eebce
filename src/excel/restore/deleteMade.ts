import { findTable } from '../tables';
import { KnownFault } from '../toFault';
import type { Back, ChangeEntry } from './changeEntry';
import { BLANK_ROW, fingerprintsOn } from './recording';

/** Deletes a sheet that was made, if it still holds exactly what was written. Gives the name that it has by now. */
export async function deleteMade(
  context: Excel.RequestContext,
  { sheet: name }: Pick<ChangeEntry, 'sheet'>,
  { table, rows }: Extract<Back, { kind: 'sheet' }>,
): Promise<string> {
  const sheet = table === null ? await named(context, name) : (await findTable(context, table))?.sheet;
  if (sheet === undefined) throw new KnownFault({ code: 'restore-gone', detail: '', sheet: name });
  const { protection } = context.workbook;
  protection.load('protected');
  const now = await fingerprintsOn(context, sheet);
  const place = { detail: '', sheet: sheet.name };
  if (protection.protected) throw new KnownFault({ code: 'workbook-protected', detail: '' });
  const count = Math.max(rows.length, now.length);
  for (let row = 0; row < count; row += 1)
    if ((rows[row] ?? BLANK_ROW) !== (now[row] ?? BLANK_ROW))
      throw new KnownFault({ code: 'restore-changed', ...place, row: row + 1 });
  sheet.delete();
  await context.sync();
  return place.sheet;
}

async function named(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return sheet.isNullObject ? undefined : sheet;
}
