import { inTurns } from '../../../src/app/parts/inTurns';
import { runThrough, type Sliced } from '../../../src/core/index';

/** Adds 1 to 10, and pauses after each. */
function* sum(): Sliced<number> {
  let total = 0;
  for (let number = 1; number <= 10; number += 1) {
    total += number;
    yield;
  }
  return total;
}

/** A clock on which every look costs so many milliseconds. */
function slowClock(cost: number) {
  let at = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => {
      at += cost;
      return at;
    },
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
}

test('gives what running through at once gives', async () => {
  expect(runThrough(sum())).toBe(55);
  expect(await inTurns(sum(), slowClock(1))).toEqual({ ok: true, value: 55 });
});

test('lets others have their turn after 40 ms, and not before', async () => {
  // 10 pauses of 30 ms each: every second one is beyond a turn.
  const slow = slowClock(30);
  await inTurns(sum(), slow);
  expect(slow.waits).toEqual([0, 0, 0, 0, 0]);
  const quick = slowClock(1);
  await inTurns(sum(), quick);
  expect(quick.waits).toEqual([]);
});

test('a signal stops it between two turns', async () => {
  const controller = new AbortController();
  const clock = { ...slowClock(100), wait: async () => controller.abort() };
  expect(await inTurns(sum(), clock, controller.signal)).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  });
});
