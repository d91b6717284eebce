import type { TakenOver } from '../../app/ports';
import { newestLedger } from '../../core/index';
import { ledgerSheets, removeLedger } from '../ledgerTable';
import { KnownFault } from '../toFault';

/** The sheet of a reading that was taken over, while it is the last one and the one before is there. */
async function lastSheet(
  context: Excel.RequestContext,
  { administration, takenAt }: TakenOver,
): Promise<Excel.Worksheet> {
  const sheets = await ledgerSheets(context);
  const last = newestLedger(sheets, administration);
  const others = sheets.filter(({ sheet }) => sheet !== last?.sheet);
  if (last === undefined || last.seal.takenAt < takenAt || newestLedger(others, administration) === undefined)
    throw new KnownFault({ code: 'restore-gone', detail: '' });
  if (last.seal.takenAt !== takenAt) throw new KnownFault({ code: 'restore-newer', detail: '' });
  return last.sheet;
}

/** Ends with a fault where the reading before cannot come back. */
export async function mustBeLast(context: Excel.RequestContext, reading: TakenOver): Promise<void> {
  await lastSheet(context, reading);
}

/** Lets go of a reading: the one before is the last one again. */
export async function putReadingBack(context: Excel.RequestContext, reading: TakenOver): Promise<void> {
  removeLedger(await lastSheet(context, reading));
  await context.sync();
}
