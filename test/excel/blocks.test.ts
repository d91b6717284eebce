import { readBlocks, readValues, runsOf } from '../../src/excel/blocks';

/** A sheet of which each cell holds its row number; answers above `limit` cells fail as Excel says it. */
function fakeSheet(limit: number, answer: 'error' | 'null') {
  const asked: string[] = [];
  let pending: { cells: number; range: { values: unknown } }[] = [];
  const sheet = {
    getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
      const range = {
        values: null as unknown,
        numberFormat: null as unknown,
        load(property: string) {
          asked.push(`${row},${column} ${rows}x${columns}`);
          const contents = (before: string) =>
            Array.from({ length: rows }, (_, index) =>
              Array.from({ length: columns }, (_, across) => `${before}${row + index}/${column + across}`),
            );
          if (property === 'values') range.values = contents('');
          else range.numberFormat = contents('format ');
          pending.push({ cells: rows * columns, range });
          return range;
        },
      };
      return range;
    },
  };
  const context = {
    async sync() {
      asked.push('sync');
      const large = pending.reduce((sum, { cells }) => sum + cells, 0) > limit;
      const [last] = pending.slice(-1);
      pending = [];
      if (!large) return;
      if (answer === 'error') throw Object.assign(new Error(), { code: 'ResponsePayloadSizeLimitExceeded' });
      if (last) last.range.values = null;
    },
  };
  return {
    asked,
    sheet: sheet as unknown as Excel.Worksheet,
    context: context as unknown as Excel.RequestContext,
  };
}

const area = { row: 5, column: 0, rows: 25_000, columns: 12 };
const inFirstColumn = Array.from({ length: 25_000 }, (_, index) => `${index + 5}/0`);
const syncs = (asked: readonly string[]): number => asked.filter((one) => one === 'sync').length;

test('columns next to each other are one run', () => {
  expect(runsOf([0, 1, 2, 5, 7, 8])).toEqual([
    { from: 0, count: 3 },
    { from: 5, count: 1 },
    { from: 7, count: 2 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test('reads all values in blocks of 10,000 rows of 12 columns', async () => {
  const { asked, sheet, context } = fakeSheet(1_000_000, 'error');
  const values = await readValues(context, sheet, area);
  expect(asked).toEqual(['5,0 10000x12', 'sync', '10005,0 10000x12', 'sync', '20005,0 5000x12', 'sync']);
  expect(values.map((row) => row[0])).toEqual(inFirstColumn);
});

test('asks in each block for the wanted rows and columns only, by runs, values beside formats', async () => {
  const { asked, sheet, context } = fakeSheet(1_000_000, 'error');
  const taken: string[] = [];
  const blocks: number[] = [];
  await readBlocks(
    context,
    sheet,
    { row: 1, column: 2, rows: 4, columns: 4 },
    {
      rows: [
        { from: 0, count: 1 },
        { from: 3, count: 1 },
      ],
      asked: [
        {
          property: 'values',
          columns: [0, 1, 3],
          take: (row, column, of) => taken.push(`${row}/${column}=${of}`),
        },
        {
          property: 'numberFormat',
          columns: [1],
          take: (row, column, of) => taken.push(`${row}/${column}:${of}`),
        },
      ],
      onBlock: (rows) => blocks.push(rows.length),
    },
  );
  expect(asked).toEqual(['1,2 1x2', '1,5 1x1', '1,3 1x1', '4,2 1x2', '4,5 1x1', '4,3 1x1', 'sync']);
  expect(taken).toEqual([
    ...['0/0=1/2', '0/1=1/3', '0/3=1/5', '0/1:format 1/3'],
    ...['3/0=4/2', '3/1=4/3', '3/3=4/5', '3/1:format 4/3'],
  ]);
  expect(blocks).toEqual([2]);
});

test.each(['error', 'null'] as const)(
  'halves a block that is too large (%s) and misses no row',
  async (answer) => {
    const { asked, sheet, context } = fakeSheet(40_000, answer);
    const values = await readValues(context, sheet, area);
    expect(asked.slice(0, 8)).toEqual([
      ...['5,0 10000x12', 'sync', '5,0 5000x12', 'sync', '5,0 2500x12', 'sync', '2505,0 2500x12', 'sync'],
    ]);
    expect(syncs(asked)).toBe(12);
    expect(values.map((row) => row[0])).toEqual(inFirstColumn);
  },
);

test('a single row that is too large is an error', async () => {
  const { sheet, context } = fakeSheet(4, 'error');
  await expect(readValues(context, sheet, area)).rejects.toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
  });
});

test('stops between two blocks when that is asked, and asks for nothing more', async () => {
  const { asked, sheet, context } = fakeSheet(1_000_000, 'error');
  const stop = new AbortController();
  const reading = readBlocks(context, sheet, area, {
    rows: [{ from: 0, count: 25_000 }],
    asked: [{ property: 'values', columns: [0, 1, 2, 3, 4, 5], take() {} }],
    onBlock: () => stop.abort(),
    signal: stop.signal,
  });
  await expect(reading).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  expect(asked).toEqual(['5,0 20000x6', 'sync']);
});
