import { shifted } from './shifting';
import type { Table } from './tableList';
import type { Shift } from './types';

/** Rows of a table that has only one row of data: Excel keeps that one, empty. */
export function leastRows({ hasTotalsRow }: Pick<Table, 'hasTotalsRow'>): number {
  return hasTotalsRow ? 3 : 2;
}

/** Whether the shift leaves the table its header row, or takes it away with all its rows. */
export function keepsHeader({ area }: Pick<Table, 'area'>, shift: Shift): boolean {
  if (shift.sheet !== area.sheet || shift.count > 0 || shift.axis === 'column') return true;
  return shifted({ ...area, rows: 1 }, shift) !== null || shifted(area, shift) === null;
}
