import fc from 'fast-check';
import { createPace } from '../../../src/app/sending/pace';

/** The moments at which mails go that are ready at `readyAt`, in order. */
function moments(perMinute: number, readyAt: readonly number[], before: readonly number[] = []): number[] {
  const pace = createPace(perMinute, before);
  let now = 1_000_000;
  return readyAt.map((pause) => {
    now += pause;
    now += pace.wait(now);
    pace.take(now);
    return now;
  });
}

test('never lets more than so many through in any 60 seconds, whatever went before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 90 }),
      fc.array(fc.integer({ min: 900_000, max: 1_000_000 }), { maxLength: 5 }),
      (perMinute, pauses, before) => {
        const earlier = before.slice(0, perMinute).sort();
        const turns = [...earlier, ...moments(perMinute, pauses, before.slice(0, perMinute))];
        for (const [index, turn] of turns.entries()) {
          const later = turns[index + perMinute];
          if (later !== undefined) expect(later - turn).toBeGreaterThanOrEqual(60_000);
        }
      },
    ),
  );
});

test('tells how long the rest takes: 24 at once, then a minute for each 24', () => {
  const pace = createPace();
  const remaining = (count: number): number => pace.remaining(count, 1_000_000);
  expect([0, 24, 25, 48, 49].map(remaining)).toEqual([0, 0, 60_000, 60_000, 120_000]);
});

test('what an earlier run handed over counts', () => {
  expect(moments(2, [0, 0], [990_000])).toEqual([1_000_000, 1_050_000]);
});

test('never more than Exchange takes, and never none', () => {
  expect(moments(1000, Array(31).fill(0)).at(-1)).toBe(1_060_000);
  expect(moments(0, [0, 0])).toEqual([1_000_000, 1_060_000]);
});

test('a clock that goes back by an hour costs a minute', () => {
  const pace = createPace(1);
  pace.take(4_600_000);
  expect(pace.wait(1_000_000)).toBe(60_000);
  expect(pace.wait(1_060_000)).toBe(0);
});
