import fc from 'fast-check';
import { bucketLabels, bucketOf, checkBounds, defaultBounds } from '../../../src/core/index';

const labelOf = (daysOverdue: number, bounds = defaultBounds): string | undefined =>
  bucketLabels(bounds, 'Not due')[bucketOf(daysOverdue, bounds)];

test('the day of the due date is not due', () =>
  expect([labelOf(0), labelOf(-40)]).toEqual(['Not due', 'Not due']));

test.each([
  [1, '1-30'],
  [30, '1-30'],
  [31, '31-60'],
  [60, '31-60'],
  [61, '61-90'],
  [90, '61-90'],
  [91, '91-120'],
  [120, '91-120'],
  [121, '>120'],
])('%d days is in %s', (days, label) => expect(labelOf(days)).toBe(label));

test('bounds 15, 30, 60 give 1-15, 16-30, 31-60, >60', () => {
  const checked = checkBounds([15, 30, 60]);
  expect(checked).toEqual({ ok: true, value: [0, 15, 30, 60] });
  expect(bucketLabels([0, 15, 30, 60], 'Nog niet vervallen')).toEqual([
    'Nog niet vervallen',
    '1-15',
    '16-30',
    '31-60',
    '>60',
  ]);
});

test('a bucket of one day is that day', () =>
  expect(bucketLabels([0, 1], 'Not due')).toEqual(['Not due', '1', '>1']));

test.each([
  [[], { ok: true, value: defaultBounds }],
  [[0], { ok: true, value: [0] }],
  [[30, 30], { ok: false, error: { code: 'bounds-not-rising', place: 2 } }],
  [[60, 30], { ok: false, error: { code: 'bounds-not-rising', place: 2 } }],
  [[-1], { ok: false, error: { code: 'bound-not-whole', place: 1 } }],
  [[0, 30.5], { ok: false, error: { code: 'bound-not-whole', place: 2 } }],
  [[Number.NaN], { ok: false, error: { code: 'bound-not-whole', place: 1 } }],
])('bounds %j', (bounds, expected) => expect(checkBounds(bounds)).toEqual(expected));

test('every day is in exactly one bucket', () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 8 })
    .map((list) => [0, ...list.sort((a, b) => a - b)]);
  fc.assert(
    fc.property(bounds, fc.integer({ min: -100, max: 500 }), (edges, days) => {
      const lower = [Number.NEGATIVE_INFINITY, ...edges];
      const upper = [...edges, Number.POSITIVE_INFINITY];
      const holding = lower.flatMap((low, index) =>
        days > low && days <= (upper[index] ?? low) ? [index] : [],
      );
      expect([bucketOf(days, edges)]).toEqual(holding);
    }),
  );
});
