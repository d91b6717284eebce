import type { Restore } from '../../app/ports';
import { CUSTOMER_TABLE } from '../../wording/customerTable/headers';
import { type RuleTable, ruleTableNames, ruleTables } from '../../wording/tables/names';
import { findCustomers } from '../findCustomers';
import { findRuleTables } from '../findRuleTables';
import { inExcel, writingInExcel } from '../run';
import type { Located } from '../tables';
import { KnownFault } from '../toFault';
import { type Back, type ChangeEntry, undoneOf, writtenChanges } from './changeEntry';
import { deleteMade } from './deleteMade';
import { putRowsBack } from './putBack';
import { lastReading, putReadingBack } from './readingBack';
import { keepChange, recordingRows, type Stamps } from './recording';
import { readRecord } from './recordSheet';

const gone = (sheet = ''): KnownFault =>
  new KnownFault({ code: 'restore-gone', detail: '', ...(sheet === '' ? {} : { sheet }) });

/** The change of an id that still stands. */
async function standing(context: Excel.RequestContext, id: string): Promise<ChangeEntry> {
  const { entries } = await readRecord(context);
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined || undoneOf(entries).has(id)) throw gone();
  return entry;
}

async function putBack(
  context: Excel.RequestContext,
  stamps: Stamps,
  entry: ChangeEntry,
  back: Extract<Back, { kind: 'rows' }>,
): Promise<void> {
  const table = tableOf(entry);
  if (table === null) throw gone(entry.sheet);
  const find = (): Promise<Located | null> => finder(context, table);
  const change = { place: entry.place, of: () => entry.of, undoes: entry.id, table: nameOf(table) };
  const work = async (found: Located | null): Promise<void> => {
    if (found === null) throw gone(entry.sheet);
    await putRowsBack(context, found, back);
  };
  await recordingRows(context, stamps, change, { find, work });
}

type RowTable = RuleTable | 'customers';

const tableOf = ({ place }: ChangeEntry): RowTable | null =>
  place === 'customers' ? place : (ruleTables.find((table) => table === place) ?? null);

const nameOf = (table: RowTable): string => (table === 'customers' ? CUSTOMER_TABLE : ruleTableNames[table]);

async function finder(context: Excel.RequestContext, table: RowTable): Promise<Located | null> {
  if (table === 'customers') return findCustomers(context);
  const [located = null] = await findRuleTables(context, [table]);
  return located;
}

async function undo(context: Excel.RequestContext, stamps: Stamps, id: string): Promise<void> {
  const entry = await standing(context, id);
  const { back, place, of, rows } = entry;
  if (back.kind === 'rows') return putBack(context, stamps, entry, back);
  let { sheet } = entry;
  if (back.kind === 'ledger') await putReadingBack(context, back);
  else if (back.kind === 'sheet') sheet = await deleteMade(context, entry, back);
  else throw gone(sheet);
  const facts = { place, did: 'restored', of, sheet, rows, undoes: id, back: { kind: 'none' } } as const;
  await keepChange(context, stamps, facts);
}

/** The record of what was written into the open workbook, and the ways back, through Office.js. */
export function createRestore(stamps: Stamps): Restore {
  return {
    list: () =>
      inExcel(async (context) => {
        const { entries, damaged } = await readRecord(context);
        return { changes: writtenChanges(entries), damaged };
      }),
    undo: (id) => writingInExcel((context) => undo(context, stamps, id)),
    companies: (id) =>
      inExcel(async (context) => {
        const { back } = await standing(context, id);
        if (back.kind !== 'companies') throw gone();
        return back;
      }),
    takenOver: (id) =>
      inExcel(async (context) => {
        const { back } = await standing(context, id);
        if (back.kind !== 'ledger') throw gone();
        return lastReading(context, back);
      }),
  };
}
