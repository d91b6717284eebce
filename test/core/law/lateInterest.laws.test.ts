import fc from 'fast-check';
import { type LateInterest, lateInterest } from '../../../src/core/law/lateInterest';
import { type Regime, regimes } from '../../../src/core/law/regime';
import { shippedRates } from '../../../src/core/law/shippedRates';
import { dayOf, successOf } from './support';

const withRates = regimes.filter((regime) => shippedRates[regime] !== undefined);
const simpleRegimes = withRates.filter((regime) => !regime.startsWith('NL'));
const day = fc.integer({ min: dayOf('2023-01-01'), max: dayOf('2026-12-31') });
const principal = fc.integer({ min: -1000, max: 1e9 });
const dayCount = fc.constantFrom('actual/365', 'actual/actual', 'actual/360');

/** Interest before rounding, times 100 x 1,000,000 x 365 x 366 x 360: whole numbers only. */
const exactOf = ({ parts }: LateInterest): bigint =>
  parts.reduce(
    (sum, { on, days, percent, yearDays }) =>
      sum +
      (BigInt(on) * BigInt(days) * BigInt(Math.round(percent * 1e6)) * 365n * 366n * 360n) / BigInt(yearDays),
    0n,
  );

const rising = (...days: number[]): number[] => days.sort((a, b) => a - b);

test('simple interest over two stretches is that over both, before rounding', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Regime>(...simpleRegimes),
      principal,
      dayCount,
      day,
      day,
      day,
      (rate, owed, count, ...days) => {
        const [a = 0, b = 0, c = 0] = rising(...days);
        const over = (dueDay: number, asOf: number): LateInterest =>
          successOf(lateInterest({ principal: owed, dueDay, asOf, rate, dayCount: count }));
        expect(exactOf(over(a, b)) + exactOf(over(b, c))).toBe(exactOf(over(a, c)));
      },
    ),
  );
});

test('a later day or a higher principal never gives less', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withRates),
      principal,
      principal,
      day,
      day,
      day,
      (rate, one, other, ...days) => {
        const [dueDay = 0, sooner = 0, later = 0] = rising(...days);
        const [less = 0, more = 0] = rising(one, other);
        const total = (owed: number, asOf: number): number =>
          successOf(lateInterest({ principal: owed, dueDay, asOf, rate })).total;
        expect(total(more, later)).toBeGreaterThanOrEqual(total(more, sooner));
        expect(total(more, later)).toBeGreaterThanOrEqual(total(less, later));
        expect(total(less, sooner)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('parts follow each other from the day after the due date through the last, and add up', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withRates),
      fc.integer({ min: 1, max: 1e9 }),
      dayCount,
      day,
      day,
      (rate, owed, count, ...days) => {
        const [dueDay = 0, asOf = 0] = rising(...days);
        const { parts, total } = successOf(
          lateInterest({ principal: owed, dueDay, asOf, rate, dayCount: count }),
        );
        let next = dueDay + 1;
        for (const part of parts) {
          expect(part.from).toBe(next);
          expect(part.days).toBe(part.to - part.from + 1);
          next = part.to + 1;
        }
        expect(next).toBe(asOf + 1);
        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(parts.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
      },
    ),
  );
});

test('whatever comes in, the answer is whole cents or a failure', () => {
  const any = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(2 ** 53, -(2 ** 53), 2_932_896));
  const agreed = fc.record({
    percent: any,
    compounding: fc.constantFrom('simple' as const, 'yearly' as const),
  });
  fc.assert(
    fc.property(
      any,
      any,
      any,
      fc.oneof(fc.constantFrom(...regimes), agreed),
      dayCount,
      (owed, dueDay, asOf, rate, count) => {
        const found = lateInterest({ principal: owed, dueDay, asOf, rate, dayCount: count });
        if (found.ok) expect(Number.isSafeInteger(found.value.total)).toBe(true);
        else expect(['rate-unknown', 'out-of-range']).toContain(found.error.code);
      },
    ),
  );
});
