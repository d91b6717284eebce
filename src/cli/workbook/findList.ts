import type { Workbook } from '../../host/workbook/workbook';
import { type Located, locateList, locateTable } from './located';

/** A table by its name, else the first table and then the first list that has its headers, or null. */
export function findList(
  workbook: Workbook,
  name: string,
  areHeaders: (headers: readonly string[]) => boolean,
): Located | null {
  const named = workbook.tables.byName(name);
  if (named !== undefined) return locateTable(workbook, named);
  const tables = workbook.tables.all().map((table) => locateTable(workbook, table));
  const lists = workbook.sheets.all().map(locateList);
  return [...tables, ...lists].find((list) => list !== null && areHeaders(list.headers)) ?? null;
}
