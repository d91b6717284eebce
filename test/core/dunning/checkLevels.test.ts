import { checkLevels } from '../../../src/core/dunning/checkLevels';

const levels = (...steps: readonly (readonly [days: number, interval: number])[]) =>
  steps.map(([days, interval]) => ({ days, interval }));
const rising = (count: number) => levels(...Array.from({ length: count }, (_, at) => [at, 7] as const));

const sound: readonly (readonly [string, ReturnType<typeof levels>])[] = [
  ['one level on the due date, with no interval', levels([0, 0])],
  ['two levels of the same days', levels([10, 7], [10, 7])],
  ['intervals may fall', levels([10, 14], [20, 7])],
  ['nine levels', rising(9)],
  ['the longest there are', levels([100_000, 100_000])],
];
test.each(sound)('%s', (_, given) => expect(checkLevels(given)).toEqual({ ok: true, value: given }));

const wrong: readonly (readonly [string, number, ReturnType<typeof levels>])[] = [
  ['no-levels', 1, []],
  ['too-many-levels', 10, rising(10)],
  ['days-not-whole', 1, levels([1.5, 7])],
  ['days-not-whole', 1, levels([-1, 7])],
  ['days-not-whole', 2, levels([10, 7], [100_001, 7])],
  ['days-not-whole', 1, levels([Number.NaN, 7])],
  ['interval-not-whole', 1, levels([10, 0.5])],
  ['interval-not-whole', 2, levels([10, 7], [20, -1])],
  ['interval-not-whole', 1, levels([10, 100_001])],
  ['days-fall', 2, levels([20, 7], [19, 7])],
  ['days-fall', 3, levels([10, 7], [20, 7], [15, 7])],
];
test.each(wrong)('%s at level %d (%#)', (code, level, given) =>
  expect(checkLevels(given)).toEqual({ ok: false, error: { code, level } }),
);
