import { waitPatiently } from '../../../src/cli/calculate/patience';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = new Promise(() => undefined);

test('ends with the work', async () => {
  expect(await waitPatiently(Promise.resolve(), () => () => undefined, { every: 1000, looks: 3 })).toBe(
    'done',
  );
  expect(jest.getTimerCount()).toBe(0);
});

test('signs of life prolong the waiting, silence ends it', async () => {
  let alive: () => void = () => undefined;
  let stopped = false;
  let ending = '';
  const hear = (given: () => void): (() => void) => {
    alive = given;
    return () => {
      stopped = true;
    };
  };
  void waitPatiently(never, hear, { every: 1000, looks: 3 }).then((given) => {
    ending = given;
  });
  await jest.advanceTimersByTimeAsync(2000);
  alive();
  await jest.advanceTimersByTimeAsync(2000);
  expect(ending).toBe('');
  await jest.advanceTimersByTimeAsync(1000);
  expect([ending, stopped, jest.getTimerCount()]).toEqual(['silent', true, 0]);
});

test('a failure of the work is one of the waiting', async () => {
  const waiting = waitPatiently(Promise.reject(new Error('broken')), () => () => undefined, {
    every: 1,
    looks: 3,
  });
  await expect(waiting).rejects.toThrow('broken');
});
