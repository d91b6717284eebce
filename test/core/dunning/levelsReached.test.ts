import { NO_DAY } from '../../../src/core/dates/day';
import { levelsReached } from '../../../src/core/dunning/levelsReached';

type Item = readonly [open: number, dueDay: number];

const AS_OF = 20_778;
const columns = (items: readonly Item[]) => ({
  count: items.length,
  open: Float64Array.from(items, ([open]) => open),
  dueDay: Int32Array.from(items, ([, dueDay]) => dueDay),
});
const procedureOf = (...days: number[]) => ({ levels: days.map((each) => ({ days: each, interval: 7 })) });

test('a level is reached on its day, the last one stays', () => {
  const ages = [-1, 0, 9, 10, 19, 20, 29, 30, 31, 5_000];
  const items = ages.map((age): Item => [1, AS_OF - age]);
  expect([...levelsReached(columns(items), AS_OF, procedureOf(10, 20, 30))]).toEqual([
    0, 0, 0, 1, 1, 2, 2, 3, 3, 3,
  ]);
});

test('a level of 0 days is reached on the due date, not before', () =>
  expect([
    ...levelsReached(
      columns([
        [1, AS_OF],
        [1, AS_OF + 1],
      ]),
      AS_OF,
      procedureOf(0),
    ),
  ]).toEqual([1, 0]));

test('a credit, what is paid and what has no due date have no level', () => {
  const items: readonly Item[] = [
    [-1, AS_OF - 50],
    [0, AS_OF - 50],
    [1, NO_DAY],
  ];
  expect([...levelsReached(columns(items), AS_OF, procedureOf(10))]).toEqual([0, 0, 0]);
});
