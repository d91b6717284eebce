import type { Table } from '../workbook/tableList';
import type { Area } from '../workbook/types';
import type { Session } from './session';
import { itemNotFound } from './wire/hostError';

/** A table as the add-in holds it: by id, since a table changes its area and name. */
export interface TableTarget {
  readonly session: Session;
  readonly id: string;
}

/** The table as it is now. */
export function tableOf({ session, id }: TableTarget): Table {
  const table = session.workbook.tables.byId(id);
  if (!table) throw itemNotFound();
  return table;
}

/** The rows between header and totals. A table always has at least one. */
export function dataBody({ area, hasTotalsRow }: Table): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (hasTotalsRow ? 1 : 0) };
}
