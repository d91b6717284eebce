import type { SelectedRow, Selection } from '../app/ports';
import { ok } from '../core/index';
import { cellValue } from './cellValue';
import { inExcel } from './run';

/** A user who walks through rows is asked about the row where he stays. */
const DEBOUNCE = 100;

/** The active cell's row: its cells from the sheet's first used column to the last. */
async function selectedRow(context: Excel.RequestContext): Promise<SelectedRow | null> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex');
  const sheet = cell.worksheet;
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  const range = sheet.getRangeByIndexes(cell.rowIndex, used.columnIndex, 1, used.columnCount);
  range.load('values');
  await context.sync();
  const [values = []] = range.values as unknown[][];
  return {
    sheet: sheet.name,
    row: cell.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    values: values.map(cellValue),
  };
}

/** Follows the selection in Excel. A later selection overtakes an earlier one that is still being read. */
export function createSelection(): Selection {
  return {
    current: () => inExcel(selectedRow),
    async watch(listener) {
      let latest = 0;
      let stopped = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = async (mine: number): Promise<void> => {
        const row = await inExcel(selectedRow);
        if (!stopped && mine === latest && row.ok && row.value !== null) listener(row.value);
      };
      const changed = async (): Promise<void> => {
        latest += 1;
        const mine = latest;
        clearTimeout(timer);
        timer = setTimeout(() => void look(mine), DEBOUNCE);
      };
      const registered = await inExcel(async (context) => {
        const { worksheets } = context.workbook;
        const registrations = [
          worksheets.onSelectionChanged.add(changed),
          worksheets.onActivated.add(changed),
        ];
        await context.sync();
        return registrations;
      });
      if (!registered.ok) return registered;
      void look(latest);
      return ok(() => {
        clearTimeout(timer);
        stopped = true;
        for (const registration of registered.value) void remove(registration);
      });
    },
  };
}

/** Takes a listener away; what goes wrong here hurts nobody any more. */
async function remove<T>(registration: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  try {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  } catch {
    // The workbook is closing.
  }
}
