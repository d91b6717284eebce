import type { LedgerStore } from '../../app/ports';
import {
  decodeLedger,
  fail,
  isLedgerSheet,
  isReplaced,
  LEDGER_HEAD,
  LEDGER_SHEET,
  ledgerColumns,
  ledgerRow,
  newestLedger,
  ok,
  SEAL_CELLS,
  type SealedSheet,
  sealedSheets,
  sealOf,
} from '../../core/index';
import type { Sheet } from '../../host/workbook/sheet';
import type { Workbook } from '../../host/workbook/workbook';
import { addSheetBehind, writeTexts } from './writeTable';

const texts = (sheet: Sheet, row: number, columns: number): string[] =>
  Array.from({ length: columns }, (_, column) => String(sheet.cell(row, column).content));

/** All sheets of ours: those that nobody can see and whose first cell says so. */
const ledgerSheets = (workbook: Workbook): readonly SealedSheet<Sheet>[] =>
  sealedSheets(
    workbook.sheets
      .all()
      .filter(isLedgerSheet)
      .map((sheet) => ({ sheet, cells: texts(sheet, 0, SEAL_CELLS) })),
  );

/** The last reading on a hidden sheet of an opened workbook, where the pane keeps it too. */
export function createWorkbookLedger(workbook: Workbook): LedgerStore {
  return {
    async load(administration) {
      const found = newestLedger(ledgerSheets(workbook), administration);
      if (found === undefined) return ok(null);
      const { sheet, seal } = found;
      const rows = Array.from({ length: seal.count }, (_, row) =>
        texts(sheet, row + LEDGER_HEAD, ledgerColumns.length),
      );
      const decoded = decodeLedger(seal, rows);
      if (decoded.ok) return decoded;
      const row = decoded.error.row + LEDGER_HEAD + 1;
      return fail({ code: 'table-damaged', detail: 'ledger', sheet: sheet.name, row });
    },
    async save(snapshot) {
      const before = ledgerSheets(workbook);
      const added = addSheetBehind(workbook, LEDGER_SHEET);
      if (!added.ok) return fail({ code: 'workbook-unavailable', detail: added.error.code });
      const sheet = added.value;
      workbook.sheets.setVisibility(sheet, 'VeryHidden');
      const blocks = [
        { row: 0, rows: [sealOf(snapshot)] },
        { row: 1, rows: [ledgerColumns] },
        ...(snapshot.items.length === 0 ? [] : [{ row: LEDGER_HEAD, rows: snapshot.items.map(ledgerRow) }]),
      ];
      for (const { row, rows } of blocks) {
        const written = writeTexts(workbook, sheet, { row, column: 0 }, rows);
        if (!written.ok) return fail({ code: 'workbook-unavailable', detail: written.error.code });
      }
      for (const old of before) {
        if (isReplaced(old, snapshot.administration)) workbook.sheets.remove(old.sheet, 'add-in');
      }
      return ok(undefined);
    },
  };
}
