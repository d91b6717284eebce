import type { LedgerStore } from '../../app/ports';
import {
  decodeLedger,
  fail,
  LEDGER_MARK,
  LEDGER_SHEET,
  type LedgerSeal,
  ledgerColumns,
  ledgerRow,
  ok,
  readSeal,
  sealOf,
} from '../../core/index';
import type { Sheet } from '../../host/workbook/sheet';
import type { Workbook } from '../../host/workbook/workbook';
import { addSheetBehind, writeTexts } from './writeTable';

/** Rows above the kept items: the seal and the headers. */
const HEAD = 2;
const SEAL_CELLS = 5;

interface LedgerSheet {
  readonly sheet: Sheet;
  /** Null for a sheet that is half written. */
  readonly seal: LedgerSeal | null;
}

const texts = (sheet: Sheet, row: number, columns: number): string[] =>
  Array.from({ length: columns }, (_, column) => String(sheet.cell(row, column).content));

/** All sheets of ours: those that nobody can see and whose first cell says so. */
const ledgerSheets = (workbook: Workbook): LedgerSheet[] =>
  workbook.sheets
    .all()
    .filter(({ visibility, name }) => visibility === 'VeryHidden' && name.startsWith(LEDGER_SHEET))
    .map((sheet) => ({ sheet, cells: texts(sheet, 0, SEAL_CELLS) }))
    .filter(({ cells }) => cells[0] === LEDGER_MARK)
    .map(({ sheet, cells }) => ({ sheet, seal: readSeal(cells) }));

/** The last reading on a hidden sheet of an opened workbook, where the pane keeps it too. */
export function createWorkbookLedger(workbook: Workbook): LedgerStore {
  return {
    async load(administration) {
      const [found] = ledgerSheets(workbook)
        .flatMap(({ sheet, seal }) => (seal?.administration === administration ? [{ sheet, seal }] : []))
        .sort((one, other) => (one.seal.takenAt < other.seal.takenAt ? 1 : -1));
      if (found === undefined) return ok(null);
      const { sheet, seal } = found;
      const rows = Array.from({ length: seal.count }, (_, row) =>
        texts(sheet, row + HEAD, ledgerColumns.length),
      );
      const decoded = decodeLedger(seal, rows);
      if (decoded.ok) return decoded;
      const row = decoded.error.row + HEAD + 1;
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
        ...(snapshot.items.length === 0 ? [] : [{ row: HEAD, rows: snapshot.items.map(ledgerRow) }]),
      ];
      for (const { row, rows } of blocks) {
        const written = writeTexts(workbook, sheet, { row, column: 0 }, rows);
        if (!written.ok) return fail({ code: 'workbook-unavailable', detail: written.error.code });
      }
      for (const { sheet: old, seal } of before) {
        if (seal === null || seal.administration === snapshot.administration)
          workbook.sheets.remove(old, 'add-in');
      }
      return ok(undefined);
    },
  };
}
