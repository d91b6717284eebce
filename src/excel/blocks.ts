import { isPayloadLimit, KnownFault } from './toFault';

/** A rectangle of a sheet; indexes from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns next to each other, from an index on. */
interface Run {
  readonly from: number;
  readonly count: number;
}

/** Cells asked for in one request: 10,000 rows of an open-item sheet, about 1.5 MB of Excel's 5 MB. */
const CELLS_PER_BLOCK = 120_000;

/** Gives the browser a turn, so that a long read does not freeze the pane. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Ends the batch when the user asked for it. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new KnownFault({ code: 'cancelled', detail: '' });
}

/** Indexes, ascending, as runs. `runsOf([0, 1, 4]) //=> [{ from: 0, count: 2 }, { from: 4, count: 1 }]` */
export function runsOf(indexes: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === index)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: index, count: 1 });
  }
  return runs;
}

/** What of a rectangle is read, and where to: rows and columns count from its corner. */
export interface Wanted<T> {
  readonly rows: readonly Run[];
  /** Ascending. */
  readonly columns: readonly number[];
  /** What a cell holds. */
  readonly read: (value: unknown) => T;
  /** Rows of the rectangle; a row that is read gets its full width, null for the columns that are not wanted. */
  readonly into: (T | null)[][];
  /** Called before each request until one was answered: asks what else is to come with the first. */
  readonly alongside?: () => void;
  /** Is told how many rows came in. */
  readonly onBlock?: (rows: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads cells of a rectangle in blocks of rows: one sync a block, and in it one load a run of columns. A block that
 * Excel finds too large is halved and asked for again.
 */
export async function readBlocks<T>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
  { rows, columns, read, into, alongside, onBlock, signal }: Wanted<T>,
): Promise<void> {
  const runs = runsOf(columns);
  let size = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, columns.length)));
  let isFirst = true;
  let left = rows.filter(({ count }) => count > 0);
  while (left.length > 0) {
    stopIfAsked(signal);
    if (isFirst) alongside?.();
    const [block, rest] = split(left, size);
    const count = block.reduce((sum, run) => sum + run.count, 0);
    const ranges = block.flatMap((down) => runs.map((across) => ask(sheet, area, down, across)));
    if (!(await synced(context, ranges, count > 1))) {
      size = Math.ceil(count / 2);
      continue;
    }
    for (const asked of ranges) put(asked, area.columns, read, into);
    isFirst = false;
    left = rest;
    onBlock?.(count);
    await breathe();
  }
}

/** The values of a rectangle, as Excel gives them. */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
): Promise<unknown[][]> {
  const into: unknown[][] = [];
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const rows = [{ from: 0, count: area.rows }];
  await readBlocks(context, sheet, area, { rows, columns, read: (value) => value, into });
  return into;
}

interface AskedRange {
  readonly range: Excel.Range;
  readonly down: Run;
  readonly across: Run;
}

function ask(sheet: Excel.Worksheet, area: Rectangle, down: Run, across: Run): AskedRange {
  const range = sheet.getRangeByIndexes(
    area.row + down.from,
    area.column + across.from,
    down.count,
    across.count,
  );
  range.load('values');
  return { range, down, across };
}

/** The first rows of the runs, at most so many, and the others. */
function split(runs: readonly Run[], size: number): readonly [first: Run[], rest: Run[]] {
  const first: Run[] = [];
  const rest: Run[] = [];
  let room = size;
  for (const { from, count } of runs) {
    const taken = Math.min(count, room);
    if (taken > 0) first.push({ from, count: taken });
    if (taken < count) rest.push({ from: from + taken, count: count - taken });
    room -= taken;
  }
  return [first, rest];
}

function put<T>(
  { range, down, across }: AskedRange,
  width: number,
  read: (value: unknown) => T,
  into: (T | null)[][],
): void {
  for (const [at, cells] of range.values.entries()) {
    const row = into[down.from + at] ?? new Array<T | null>(width).fill(null);
    for (let column = 0; column < across.count; column += 1) row[across.from + column] = read(cells[column]);
    into[down.from + at] = row;
  }
}

/** Whether the loaded ranges were answered; false when they were too large and can be made smaller. */
async function synced(
  context: Excel.RequestContext,
  ranges: readonly AskedRange[],
  divisible: boolean,
): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    if (divisible && isPayloadLimit(error)) return false;
    throw error;
  }
  // Excel on the web answers null instead of an error for very large ranges.
  const isAnswered = ranges.every(({ range }) => (range.values as unknown[][] | null) !== null);
  if (!isAnswered && !divisible) throw new Error('no values');
  return isAnswered;
}
