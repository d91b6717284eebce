import type { LedgerStore } from '../app/ports';
import {
  decodeLedger,
  isLedgerSheet,
  isReplaced,
  LEDGER_HEAD,
  LEDGER_MARK,
  LEDGER_SHEET,
  type LedgerSnapshot,
  ledgerColumns,
  ledgerRow,
  newestLedger,
  SEAL_CELLS,
  type SealedSheet,
  sealedSheets,
  sealOf,
} from '../core/index';
import { readValues } from './blocks';
import { freeName } from './newTable';
import { keepChange, type Stamps } from './restore/recording';
import { inExcel, writingInExcel } from './run';
import { KnownFault } from './toFault';
import { writeCells } from './writeCells';

/** All sheets of ours: those that nobody can see and whose first cell says so. */
export async function ledgerSheets(
  context: Excel.RequestContext,
): Promise<readonly SealedSheet<Excel.Worksheet>[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const hidden = worksheets.items
    .filter(isLedgerSheet)
    .map((sheet) => ({ sheet, head: sheet.getRangeByIndexes(0, 0, 1, SEAL_CELLS).load('values') }));
  if (hidden.length > 0) await context.sync();
  return sealedSheets(
    hidden.map(({ sheet, head }) => ({ sheet, cells: (head.values[0] ?? []).map(String) })),
  );
}

async function load(context: Excel.RequestContext, administration: string): Promise<LedgerSnapshot | null> {
  const found = newestLedger(await ledgerSheets(context), administration);
  if (found === undefined) return null;
  const { sheet, seal } = found;
  const area = { row: LEDGER_HEAD, column: 0, rows: seal.count, columns: ledgerColumns.length };
  const values = seal.count === 0 ? [] : await readValues(context, sheet, area);
  const decoded = decodeLedger(
    seal,
    values.map((row) => row.map(String)),
  );
  if (decoded.ok) return decoded.value;
  const row = decoded.error.row + LEDGER_HEAD + 1;
  throw new KnownFault({ code: 'table-damaged', detail: 'ledger', sheet: sheet.name, row });
}

/** Excel refuses to delete a sheet that is hidden so well. */
export function removeLedger(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/**
 * Writes the snapshot on a new sheet, seals it when all is there, and only then lets go of those before. The last one
 * stays, so that taking over can be undone.
 */
async function save(context: Excel.RequestContext, stamps: Stamps, snapshot: LedgerSnapshot): Promise<void> {
  const { administration, takenAt } = snapshot;
  const before = await ledgerSheets(context);
  const former = newestLedger(before, administration);
  const { worksheets } = context.workbook;
  const names = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(freeName(LEDGER_SHEET, names));
  sheet.visibility = 'VeryHidden';
  await writeCells(context, sheet, { row: 0, column: 0 }, [[LEDGER_MARK], ['']]);
  await writeCells(context, sheet, { row: 1, column: 0 }, [ledgerColumns]);
  await writeCells(context, sheet, { row: LEDGER_HEAD, column: 0 }, snapshot.items.map(ledgerRow));
  await writeCells(context, sheet, { row: 0, column: 0 }, [sealOf(snapshot)]);
  for (const old of before)
    if (isReplaced(old, administration) && old.sheet !== former?.sheet) removeLedger(old.sheet);
  await context.sync();
  if (former === undefined) return;
  const back = { kind: 'ledger', administration, takenAt } as const;
  const rows = snapshot.items.length;
  await keepChange(context, stamps, {
    place: 'ledger',
    did: 'changed',
    of: '',
    sheet: '',
    rows,
    undoes: null,
    back,
  });
}

/** Lets go of all readings but the last one of each administration. */
export async function forgetFormer(context: Excel.RequestContext): Promise<void> {
  const sheets = await ledgerSheets(context);
  const former = sheets.filter(
    ({ sheet, seal }) => seal !== null && newestLedger(sheets, seal.administration)?.sheet !== sheet,
  );
  for (const { sheet } of former) removeLedger(sheet);
  if (former.length > 0) await context.sync();
}

/** The last reading on a sheet that nobody sees, as texts, through Office.js. */
export function createLedgerStore(stamps: Stamps): LedgerStore {
  return {
    load: (administration) => inExcel((context) => load(context, administration)),
    save: (snapshot) => writingInExcel((context) => save(context, stamps, snapshot)),
  };
}
