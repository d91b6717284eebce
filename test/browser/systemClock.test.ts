import { createClock } from '../../src/browser/systemClock';

afterEach(() => jest.useRealTimers());

test('today is the day on the calendar of the user, also just before midnight', () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59, 59) });
  expect(createClock().today()).toBe(20778);
  jest.setSystemTime(new Date(2026, 10, 22, 0, 0, 0));
  expect(createClock().today()).toBe(20779);
});

test('waits as long as asked', async () => {
  jest.useFakeTimers({ now: 1000 });
  const clock = createClock();
  const waited = clock.wait(250);
  await jest.advanceTimersByTimeAsync(250);
  await waited;
  expect(clock.now()).toBe(1250);
});
