import fc from 'fast-check';
import { allocate, type Debt } from '../../../src/core/allocation/allocate';
import { claimParts, legalOrder, PRINCIPAL_FIRST } from '../../../src/core/allocation/legalOrder';
import { type Regime, regimes } from '../../../src/core/law/regime';

const debt = (changes: Partial<Debt> = {}): Debt => ({
  key: 'a',
  dueDay: 20_700,
  percent: 10,
  costs: 4000,
  interest: 1250,
  principal: 100_000,
  ...changes,
});
const bare = (key: string, changes: Partial<Debt> = {}): Debt =>
  debt({ key, costs: 0, interest: 0, principal: 10_000, ...changes });

test.each<[Regime | null, number, [number, number, number]]>([
  ['NL-B2B', 3000, [3000, 0, 0]],
  ['NL-B2C', 6000, [4000, 1250, 750]],
  ['DE-B2B', 6000, [4000, 1250, 750]],
  ['BE-B2B', 6000, [0, 1250, 4750]],
  ['BE-LEGAL', 1000, [0, 1000, 0]],
  ['BE-B2C', 102_250, [1000, 1250, 100_000]],
  ['FR-B2B', 6000, [0, 0, 6000]],
  ['LU-B2B', 100_500, [0, 500, 100_000]],
  ['GB-B2B', 102_250, [1000, 1250, 100_000]],
  [null, 6000, [0, 0, 6000]],
])('%s: %d pays costs, interest and principal', (regime, payment, [costs, interest, principal]) =>
  expect(allocate(payment, [debt()], legalOrder(regime))).toEqual({
    allocations: [{ key: 'a', costs, interest, principal }],
    rest: 0,
  }),
);

const principals = (payment: number, debts: readonly Debt[], named?: readonly string[]) =>
  allocate(payment, debts, PRINCIPAL_FIRST, named).allocations.map(({ principal }) => principal);

describe('several debts', () => {
  const old = bare('old', { dueDay: 20_600 });
  const dear = bare('dear', { percent: 12 });
  const plain = bare('plain');

  test('the most onerous first, then the oldest', () => {
    expect(principals(5000, [plain, old, dear])).toEqual([0, 0, 5000]);
    expect(principals(15_000, [plain, old, dear])).toEqual([0, 5000, 10_000]);
    expect(principals(25_000, [plain, old, dear])).toEqual([5000, 10_000, 10_000]);
  });

  test('what the debtor names comes before, in that order', () => {
    expect(principals(12_000, [plain, old, dear], ['plain'])).toEqual([10_000, 0, 2000]);
    expect(principals(12_000, [plain, old, dear], ['old', 'plain'])).toEqual([2000, 10_000, 0]);
  });

  test('a name of no debt changes nothing', () =>
    expect(principals(5000, [plain, dear], ['other'])).toEqual([0, 5000]));

  test('one without a due date is the youngest', () =>
    expect(principals(5000, [bare('none', { dueDay: null }), plain])).toEqual([0, 5000]));

  test('equal debts are paid in proportion, to the cent', () => {
    const third = bare('b', { principal: 5000 });
    expect(principals(1000, [plain, third])).toEqual([667, 333]);
  });

  test('a debt is paid whole, with its costs, before the next', () => {
    const first = debt({ key: 'first', percent: 12 });
    expect(allocate(106_000, [debt(), first], legalOrder('NL-B2B')).allocations).toEqual([
      { key: 'a', costs: 750, interest: 0, principal: 0 },
      { key: 'first', costs: 4000, interest: 1250, principal: 100_000 },
    ]);
  });
});

test('what is left when all is paid is told', () =>
  expect(allocate(200_000, [debt()], legalOrder('NL-B2B')).rest).toBe(94_750));

test('without a debt all is left', () =>
  expect(allocate(500, [], PRINCIPAL_FIRST)).toEqual({ allocations: [], rest: 500 }));

const money = fc.integer({ min: 0, max: 1e8 });
const anyDebt = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  dueDay: fc.option(fc.integer({ min: 20_000, max: 20_003 })),
  percent: fc.integer({ min: 0, max: 2 }),
  costs: money,
  interest: money,
  principal: money,
});

test('the sum is kept, nothing is negative, and no part is paid more than is owed', () => {
  fc.assert(
    fc.property(
      money,
      fc.array(anyDebt),
      fc.constantFrom(...regimes),
      fc.subarray(['a', 'b', 'c', 'd']),
      (payment, debts, regime, named) => {
        const { allocations, rest } = allocate(payment, debts, legalOrder(regime), named);
        let total = rest;
        expect(allocations).toHaveLength(debts.length);
        for (const [at, allocation] of allocations.entries()) {
          for (const part of claimParts) {
            total += allocation[part];
            expect(allocation[part]).toBeGreaterThanOrEqual(0);
            expect(allocation[part]).toBeLessThanOrEqual(debts[at]?.[part] ?? -1);
          }
        }
        expect(total).toBe(payment);
        expect(rest).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('something is left only when all is paid', () => {
  fc.assert(
    fc.property(money, fc.array(anyDebt), (payment, debts) => {
      const { rest } = allocate(payment, debts, PRINCIPAL_FIRST);
      const owed = debts.reduce((sum, one) => sum + one.costs + one.interest + one.principal, 0);
      expect(rest).toBe(Math.max(0, payment - owed));
    }),
  );
});
