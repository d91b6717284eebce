import type { Table, TableList } from './tableList';
import type { Area } from './types';

/**
 * The table that an entry of the user makes longer: it starts in the row right below the table, stays
 * inside its columns and meets no other table. Null when there is none.
 */
export function tableToGrow(tables: TableList, entry: Area): Table | null {
  const table = tables.all().find(({ area, hasTotalsRow }) => {
    const below = area.sheet === entry.sheet && entry.row === area.row + area.rows && !hasTotalsRow;
    return below && entry.column >= area.column && entry.column + entry.columns <= area.column + area.columns;
  });
  return table ?? null;
}
