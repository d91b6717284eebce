import type { LastReading, TakenOver } from '../../app/ports';
import { newestLedger } from '../../core/index';
import { ledgerSheets, removeLedger } from '../ledgerTable';
import { KnownFault } from '../toFault';

/** The sheet of a reading that was taken over, while it is the last one and the one before is there, and whose moment. */
async function lastSheet(
  context: Excel.RequestContext,
  { administration, takenAt }: TakenOver,
): Promise<{ readonly sheet: Excel.Worksheet; readonly since: string }> {
  const sheets = await ledgerSheets(context);
  const last = newestLedger(sheets, administration);
  const others = sheets.filter(({ sheet }) => sheet !== last?.sheet);
  const former = newestLedger(others, administration);
  if (last === undefined || last.seal.takenAt < takenAt || former === undefined)
    throw new KnownFault({ code: 'restore-gone', detail: '' });
  if (last.seal.takenAt !== takenAt) throw new KnownFault({ code: 'restore-newer', detail: '' });
  return { sheet: last.sheet, since: former.seal.takenAt };
}

/** Ends with a fault where the reading before cannot come back. */
export async function lastReading(
  context: Excel.RequestContext,
  { administration, takenAt }: TakenOver,
): Promise<LastReading> {
  const { since } = await lastSheet(context, { administration, takenAt });
  return { administration, takenAt, since };
}

/** Lets go of a reading: the one before is the last one again. */
export async function putReadingBack(context: Excel.RequestContext, reading: TakenOver): Promise<void> {
  const { sheet } = await lastSheet(context, reading);
  removeLedger(sheet);
  await context.sync();
}
