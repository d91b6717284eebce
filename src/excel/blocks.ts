import { isPayloadLimit, KnownFault } from './toFault';

/** A rectangle of a sheet; indexes from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns next to each other, from an index on. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/** Values and formats asked for in one request: 10,000 rows of an open-item sheet, about 1.5 MB of Excel's 5 MB. */
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

/** What is asked of the cells of some columns, and where it goes to: rows and columns count from the corner. */
export interface Asked {
  readonly property: 'values' | 'formulas' | 'numberFormat';
  /** Ascending. */
  readonly columns: readonly number[];
  readonly take: (row: number, column: number, content: unknown) => void;
}

/** What of a rectangle is read. */
export interface Wanted {
  readonly rows: readonly Run[];
  readonly asked: readonly Asked[];
  /** Is told which rows came in. */
  readonly onBlock?: (rows: readonly Run[]) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads cells of a rectangle in blocks of rows: one sync a block, and in it one range a run of columns. A block that
 * Excel finds too large is halved and asked for again.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
  { rows, asked, onBlock, signal }: Wanted,
): Promise<void> {
  const across = asked.flatMap((what) => runsOf(what.columns).map((run) => ({ what, run })));
  const cellsPerRow = across.reduce((sum, { run }) => sum + run.count, 0);
  let size = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, cellsPerRow)));
  let left = rows.filter(({ count }) => count > 0);
  while (left.length > 0) {
    stopIfAsked(signal);
    const [block, rest] = split(left, size);
    const count = block.reduce((sum, run) => sum + run.count, 0);
    const parts = block.flatMap((down) =>
      across.map(({ what, run }) => ({ what, down, run, range: load(sheet, area, what, down, run) })),
    );
    if (!(await synced(context, parts, count > 1))) {
      size = Math.ceil(count / 2);
      continue;
    }
    for (const part of parts) hand(part);
    left = rest;
    onBlock?.(block);
    await breathe();
  }
}

/** The values of a rectangle, as Excel gives them. */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
): Promise<unknown[][]> {
  const rows = Array.from({ length: area.rows }, (): unknown[] => new Array(area.columns));
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const take: Asked['take'] = (row, column, content) => {
    const cells = rows[row];
    if (cells) cells[column] = content;
  };
  const asked: readonly Asked[] = [{ property: 'values', columns, take }];
  await readBlocks(context, sheet, area, { rows: [{ from: 0, count: area.rows }], asked });
  return rows;
}

/** A range of a block, and what was asked of it. */
interface Part {
  readonly what: Asked;
  readonly range: Excel.Range;
  readonly down: Run;
  readonly run: Run;
}

const contents = ({ what, range }: Part): readonly (readonly unknown[])[] | null => range[what.property];

function load(
  sheet: Excel.Worksheet,
  area: Rectangle,
  { property }: Asked,
  down: Run,
  across: Run,
): Excel.Range {
  const { row, column } = area;
  const range = sheet.getRangeByIndexes(row + down.from, column + across.from, down.count, across.count);
  return range.load(property);
}

function hand(part: Part): void {
  const { what, down, run } = part;
  for (const [at, cells] of (contents(part) ?? []).entries())
    for (let column = 0; column < run.count; column += 1)
      what.take(down.from + at, run.from + column, cells[column]);
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

/** Whether the loaded ranges were answered; false when they were too large and can be made smaller. */
async function synced(
  context: Excel.RequestContext,
  parts: readonly Part[],
  divisible: boolean,
): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    if (divisible && isPayloadLimit(error)) return false;
    throw error;
  }
  // Excel on the web answers null instead of an error for very large ranges.
  const isAnswered = parts.every((part) => contents(part) !== null);
  if (!isAnswered && !divisible) throw new Error('no values');
  return isAnswered;
}
