import type { Located } from './tables';

/** Brings a table in front of the user, with a row of it selected (from 1), else its headers. */
export async function selectRow(
  context: Excel.RequestContext,
  { sheet, body }: Located,
  row = body.row,
): Promise<void> {
  sheet.activate();
  sheet.getRangeByIndexes(row - 1, body.column, 1, body.columns).select();
  await context.sync();
}
