import fc from 'fast-check';
import { broadcast } from '../../src/functions/broadcast';

const size = fc.record({ height: fc.integer({ min: 1, max: 6 }), width: fc.integer({ min: 1, max: 4 }) });
const gridOf = (height: number, width: number, from: number): number[][] =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => from + row * width + column),
  );

test('the answer has the shape of the ranges; single cells and left-out arguments go with each cell', () => {
  fc.assert(
    fc.property(size, fc.integer(), ({ height, width }, single) => {
      const left = gridOf(height, width, 0);
      const right = gridOf(height, width, 1000);
      const result = broadcast(
        [
          ['dueDate', left],
          ['asOf', single],
          ['open', [[single]]],
          ['hold', null],
          ['language', right],
        ],
        (cells) => JSON.stringify(cells.map((cell) => cell ?? null)),
      );
      expect(result).toEqual(
        left.map((row, y) =>
          row.map((cell, x) => JSON.stringify([cell, single, single, null, right[y]?.[x]])),
        ),
      );
    }),
  );
});

test('ranges of two shapes fail and name the second', () => {
  fc.assert(
    fc.property(size, size, (a, b) => {
      const single = (of: typeof a) => of.height * of.width === 1;
      fc.pre(!single(a) && !single(b) && (a.height !== b.height || a.width !== b.width));
      const args = [
        ['dueDate', gridOf(a.height, a.width, 0)],
        ['open', gridOf(b.height, b.width, 0)],
      ] as const;
      expect(broadcast(args, () => 0)).toEqual({ failure: 'other-shape', argument: 'open' });
    }),
  );
});

test('places count from 1, the column only where there are several, none for single cells', () => {
  const places = (argument: readonly (readonly number[])[]) => {
    const seen: unknown[] = [];
    broadcast([['dueDate', argument]], (_, place) => {
      seen.push(place);
      return 0;
    });
    return seen;
  };
  expect(places([[1]])).toEqual([null]);
  expect(places([[1], [2]])).toEqual([{ row: 1 }, { row: 2 }]);
  expect(places([[1, 2]])).toEqual([
    { row: 1, column: 1 },
    { row: 1, column: 2 },
  ]);
});

test('a range whose rows differ in length fails', () =>
  expect(broadcast([['dueDate', [[1, 2], [3]]]], () => 0)).toEqual({
    failure: 'other-shape',
    argument: 'dueDate',
  }));
