import { readValues } from '../../src/excel/blocks';

/** A sheet of which each cell holds its row number; answers above `limit` cells fail as Excel says it. */
function fakeSheet(limit: number, answer: 'error' | 'null') {
  const asked: number[] = [];
  let pending: { rows: number; range: { values: unknown } }[] = [];
  const sheet = {
    getRangeByIndexes(row: number, _column: number, rows: number, columns: number) {
      const range = {
        values: null as unknown,
        load() {
          asked.push(rows);
          range.values = Array.from({ length: rows }, (_, index) => Array(columns).fill(row + index));
          pending.push({ rows: rows * columns, range });
        },
      };
      return range;
    },
  };
  const context = {
    async sync() {
      const large = pending.find(({ rows }) => rows > limit);
      pending = [];
      if (large === undefined) return;
      if (answer === 'error') throw Object.assign(new Error(), { code: 'ResponsePayloadSizeLimitExceeded' });
      large.range.values = null;
    },
  };
  return {
    asked,
    sheet: sheet as unknown as Excel.Worksheet,
    context: context as unknown as Excel.RequestContext,
  };
}

const area = { row: 5, column: 0, rows: 25_000, columns: 12 };

test('reads in blocks of 10,000 rows of 12 columns and tells how far it is', async () => {
  const { asked, sheet, context } = fakeSheet(1_000_000, 'error');
  const progress: string[] = [];
  const values = await readValues(context, sheet, area, (done, total) => progress.push(`${done}/${total}`));
  expect(asked).toEqual([10_000, 10_000, 5_000]);
  expect(progress).toEqual(['10000/25000', '20000/25000', '25000/25000']);
  expect(values.map((row) => row[0])).toEqual(Array.from({ length: 25_000 }, (_, index) => index + 5));
});

test.each(['error', 'null'] as const)(
  'halves a block that is too large (%s) and misses no row',
  async (answer) => {
    const { asked, sheet, context } = fakeSheet(40_000, answer);
    const values = await readValues(context, sheet, area);
    expect(asked.slice(0, 4)).toEqual([10_000, 5_000, 2_500, 2_500]);
    expect(values.map((row) => row[0])).toEqual(Array.from({ length: 25_000 }, (_, index) => index + 5));
  },
);

test('a single row that is too large is an error', async () => {
  const { sheet, context } = fakeSheet(4, 'error');
  await expect(readValues(context, sheet, area)).rejects.toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
  });
});
