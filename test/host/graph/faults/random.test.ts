import fc from 'fast-check';
import type { DisturbedRequest, FaultHook } from '../../../../src/host/graph/faultHook';
import { type FaultName, faultNames, fits } from '../../../../src/host/graph/faults/named';
import { randomFaults } from '../../../../src/host/graph/faults/random';

const clock = { now: () => Date.UTC(2026, 10, 21, 9, 30) };
const requests: readonly DisturbedRequest[] = [
  { method: 'GET', path: '/me/messages' },
  { method: 'POST', path: '/me/messages' },
  { method: 'PATCH', path: '/me/messages/1' },
  { method: 'POST', path: '/me/messages/1/send' },
  { method: 'POST', path: '/$batch' },
  { method: 'PUT', path: '/drives/1/items/2', batched: true },
];

/** What a hook does with many requests in turn, in words. */
const course = (hook: FaultHook, count: number): readonly (string | null)[] =>
  Array.from({ length: count }, (_, index) => {
    const done = hook(requests[index % requests.length] ?? { method: 'GET', path: '/me' });
    if (done === null) return null;
    return 'answer' in done ? `${done.kind} ${done.answer.status}` : done.kind;
  });

it('is the same for the same seed, and another for another', () => {
  const first = course(randomFaults({ seed: 7, rate: 0.25, clock }), 500);
  expect(course(randomFaults({ seed: 7, rate: 0.25, clock }), 500)).toEqual(first);
  expect(course(randomFaults({ seed: 8, rate: 0.25, clock }), 500)).not.toEqual(first);
});

it('disturbs about as many requests as it is told, and none or all at the ends', () => {
  const disturbed = (rate: number): number =>
    course(randomFaults({ seed: 3, rate, clock }), 4_000).filter((each) => each !== null).length;
  expect(disturbed(0)).toBe(0);
  expect(disturbed(0.25)).toBeGreaterThan(900);
  expect(disturbed(0.25)).toBeLessThan(1100);
  expect(disturbed(0.9)).toBeGreaterThan(2800);
});

it('uses every fault in the course of a run', () => {
  const kinds = new Set(course(randomFaults({ seed: 1, rate: 0.25, clock }), 6_000));
  for (const kind of ['answer-lost', 'request-lost', 'id-changed', 'slow']) expect(kinds).toContain(kind);
  for (const after of ['after 202', 'after 429', 'after 504']) expect(kinds).toContain(after);
  for (const status of [401, 409, 412, 429, 500, 502, 503, 504]) expect(kinds).toContain(`instead ${status}`);
});

it('chooses only among those that are named, and only what fits the request', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom<FaultName>(...faultNames), (seed, name) => {
      const hook = randomFaults({ seed, rate: 1, clock, only: [name] });
      for (const request of requests) expect(hook(request) !== null && !fits(name, request)).toBe(false);
    }),
  );
});
