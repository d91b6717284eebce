import { runsOf } from '../blocks';
import type { Located } from '../tables';
import { mustBeWritable } from '../tables';
import { KnownFault } from '../toFault';
import type { Back } from './changeEntry';
import { BLANK, type KeptRow, readKept, rowFingerprint } from './keptRows';
import { type BackPlan, planBack } from './planBack';
import { putRow } from './putCells';

/** Rows are put, taken out and put in by so many statements before they are sent. */
const ROWS_AT_ONCE = 200;

/** Puts the rows of before in the place of those that were written, or says which of these is another one now. */
export async function putRowsBack(
  context: Excel.RequestContext,
  located: Located,
  { headers, hunks }: Extract<Back, { kind: 'rows' }>,
): Promise<void> {
  const { sheet, sheetName, body } = located;
  const changed = (row: number): KnownFault =>
    new KnownFault({ code: 'restore-changed', detail: '', sheet: sheetName, row });
  const columns = columnsOf(headers, located.headers);
  if (columns === null) throw changed(body.row);
  const whole = await readKept(context, sheet, body);
  const present = whole.map((row) => columns.map((column) => row[column] ?? BLANK));
  const plan = planBack(hunks, present.map(rowFingerprint));
  if ('missing' in plan) throw changed(body.row + plan.missing + 1);
  const others = located.headers.map((_, column) => column).filter((column) => !columns.includes(column));
  for (const index of plan.removes)
    if (others.some((column) => isTyped(whole[index]?.[column]))) throw changed(body.row + index + 1);
  await mustBeWritable(context, located);
  await carryOut(context, located, columns, plan, present);
}

/** What a column of a person's own has by itself, a formula, is no loss. */
const isTyped = (cell: KeptRow[number] | undefined): boolean =>
  cell !== undefined && cell[0] !== '' && typeof cell[0] !== 'object';

/** Where the columns of these headers are now; null where one of them is gone. Of two with one name the first is the first. */
function columnsOf(headers: readonly string[], now: readonly string[]): readonly number[] | null {
  const places = new Map<string, number[]>();
  for (const [column, header] of now.entries()) {
    const known = places.get(header);
    if (known === undefined) places.set(header, [column]);
    else known.push(column);
  }
  const found = headers.map((header) => places.get(header)?.shift());
  return found.every((column) => column !== undefined) ? found : null;
}

async function carryOut(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly number[],
  { puts, removes, inserts }: BackPlan,
  present: readonly KeptRow[],
): Promise<void> {
  const { sheet, body, table } = located;
  const onSheet = columns.map((column) => body.column + column);
  const across = (index: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(body.row + index, body.column, count, body.columns);
  let queued = 0;
  const sent = async (): Promise<void> => {
    queued += 1;
    if (queued % ROWS_AT_ONCE === 0) await context.sync();
  };
  for (const { index, cells, from } of puts) {
    putRow({ sheet, row: body.row + index + 1, from, columns: onSheet }, cells, present[index] ?? []);
    await sent();
  }
  const stays = present.length - removes.length > 0 || inserts.length > 0;
  // A table keeps one row at least.
  if (!stays) across(0, 1).clear(Excel.ClearApplyTo.contents);
  const comesIn = new Set(inserts.map(({ index }) => index));
  // What comes in among rows that go must not go with them: these go in two runs.
  const gone = runsAround(comesIn, stays || table === null ? removes : removes.slice(1));
  const steps = [
    ...gone.map(({ from, count }) => ({
      at: from,
      act: () => across(from, count).delete(Excel.DeleteShiftDirection.up),
    })),
    ...inserts.map(({ index, rows }) => ({
      at: index,
      act: () => {
        makeRoom(located, index, rows.length, present.length);
        for (const [offset, { cells, from }] of rows.entries())
          putRow({ sheet, row: body.row + index + offset + 1, from, columns: onSheet }, cells, []);
      },
    })),
  ];
  // The last first, so that the others keep their places until then.
  for (const { act } of steps.sort((one, other) => other.at - one.at)) {
    act();
    await sent();
  }
  await context.sync();
}

/** Indexes, ascending, as runs that end before each of some places. */
const runsAround = (places: ReadonlySet<number>, indexes: readonly number[]): ReturnType<typeof runsOf> =>
  runsOf(indexes).flatMap(({ from, count }) => {
    const starts = Array.from({ length: count }, (_, at) => from + at).filter(
      (index) => index === from || places.has(index),
    );
    return starts.map((start, at) => ({ from: start, count: (starts[at + 1] ?? from + count) - start }));
  });

/** Blank rows before the one at `index`; a table makes them in one go, so that nothing below it is written over. */
function makeRoom({ sheet, body, table }: Located, index: number, count: number, rows: number): void {
  if (table !== null) {
    const blank = Array.from({ length: count }, () => Array.from({ length: body.columns }, () => ''));
    table.rows.add(index < rows ? index : undefined, blank);
  } else if (index < rows)
    sheet
      .getRangeByIndexes(body.row + index, body.column, count, body.columns)
      .insert(Excel.InsertShiftDirection.down);
}
