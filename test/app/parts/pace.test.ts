import fc from 'fast-check';
import { createPace, MAILS_PER_MINUTE } from '../../../src/app/parts/pace';

/** A clock that waiting moves on. */
function fakeClock() {
  let now = 1_000_000;
  return {
    now: () => now,
    async wait(milliseconds: number) {
      now += milliseconds;
    },
  };
}

test('never lets more than 24 through in any 60 seconds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 90 }), async (pauses) => {
      const clock = fakeClock();
      const pace = createPace(clock);
      const turns: number[] = [];
      for (const pause of pauses) {
        await clock.wait(pause);
        expect(await pace.turn(undefined, () => {})).toBe(true);
        turns.push(clock.now());
      }
      for (const [index, turn] of turns.entries()) {
        const later = turns[index + MAILS_PER_MINUTE];
        if (later !== undefined) expect(later - turn).toBeGreaterThanOrEqual(60_000);
      }
    }),
    { numRuns: 50 },
  );
});

test('tells how long the rest takes: 24 at once, then a minute for each 24', () => {
  const pace = createPace(fakeClock());
  expect([0, 24, 25, 48, 49].map((count) => pace.remaining(count))).toEqual([0, 0, 60_000, 60_000, 120_000]);
});

test('a stop ends the waiting', async () => {
  const pace = createPace(fakeClock());
  for (let count = 0; count < MAILS_PER_MINUTE; count += 1) await pace.turn(undefined, () => {});
  const stop = new AbortController();
  let waits = 0;
  const turned = await pace.turn(stop.signal, () => {
    waits += 1;
    if (waits === 3) stop.abort();
  });
  expect([turned, waits]).toEqual([false, 3]);
});
