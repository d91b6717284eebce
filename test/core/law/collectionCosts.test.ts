import fc from 'fast-check';
import { collectionCosts } from '../../../src/core/law/collectionCosts';
import { type Regime, regimes } from '../../../src/core/law/regime';
import { successOf } from './support';

const cents = (amount: number): number => Math.round(amount * 100);
const costs = (principal: number, regime: Regime, vatRate?: number): number =>
  successOf(
    collectionCosts({ principal: cents(principal), regime, ...(vatRate === undefined ? {} : { vatRate }) }),
  );

test.each([
  [100, 40],
  [266.66, 40],
  [266.7, 40.01],
  [412.3, 61.85],
  [1000, 150],
  [2500, 375],
  [3000, 425],
  [5000, 625],
  [8400, 795],
  [10_000, 875],
  [25_000, 1025],
  [200_000, 2775],
  [999_999, 6775],
  [999_990, 6774.95],
  [1_000_000, 6775],
  [2_000_000, 6775],
  [90_000_000_000_000, 6775],
])('Dutch tariff on %d: %d', (principal, expected) => {
  expect(costs(principal, 'NL-B2C')).toBe(cents(expected));
  expect(costs(principal, 'NL-B2B')).toBe(cents(expected));
});

test.each([
  [8400, 21, 961.95],
  [100, 21, 48.4],
  [266.7, 21, 48.41],
  [8400, 0, 795],
])('Dutch tariff on %d with %d%% VAT: %d', (principal, vatRate, expected) =>
  expect(costs(principal, 'NL-B2C', vatRate)).toBe(cents(expected)),
);

test.each([
  [0.01, 20],
  [80, 20],
  [100, 20],
  [150, 20],
  [150.01, 30],
  [150.19, 30.01],
  [300, 45],
  [500, 65],
  [500.01, 65],
  [500.39, 65.01],
  [700, 75],
  [750, 77.5],
  [1000, 90],
  [39_199.99, 1999.99],
  [39_200, 2000],
  [50_000, 2000],
])('the most a Belgian consumer owes on a balance of %d: %d, rounded down', (balance, expected) =>
  expect(costs(balance, 'BE-B2C')).toBe(cents(expected)),
);

test.each([
  [0.01, 40],
  [999.99, 40],
  [1000, 70],
  [9999.99, 70],
  [10_000, 100],
  [1_000_000, 100],
])('British sum on %d: %d pounds', (debt, expected) => expect(costs(debt, 'GB-B2B')).toBe(cents(expected)));

test.each<Regime>(['BE-B2B', 'DE-B2B', 'FR-B2B', 'LU-B2B'])(
  '%s: 40 euros, whatever the invoice',
  (regime) => {
    expect(costs(0.01, regime)).toBe(4000);
    expect(costs(1_000_000, regime)).toBe(4000);
  },
);

test.each<Regime>(['BE-LEGAL', 'DE-B2C', 'FR-B2C', 'LU-B2C'])('%s: no claim', (regime) =>
  expect(costs(1_000_000, regime)).toBe(0),
);

test.each(regimes.filter((regime) => !regime.startsWith('NL')))('%s: no VAT is added', (regime) =>
  expect(costs(1000, regime, 21)).toBe(costs(1000, regime)),
);

test.each(regimes)('%s: nothing is owed on nothing, or on a credit', (regime) => {
  expect(costs(0, regime)).toBe(0);
  expect(costs(-500, regime, 21)).toBe(0);
});

test.each([
  ['no number as principal', Number.NaN, 0],
  ['parts of a cent', 0.5, 0],
  ['an endless principal', Number.POSITIVE_INFINITY, 0],
  ['no number as VAT', 100, Number.NaN],
  ['VAT below 0', 100, -21],
  ['VAT above 100', 100, 2100],
])('%s is a failure', (_, principal, vatRate) =>
  expect(collectionCosts({ principal, regime: 'NL-B2C', vatRate })).toEqual({
    ok: false,
    error: { code: 'out-of-range' },
  }),
);

test('a higher principal never costs less', () => {
  const principal = fc.integer({ min: -1000, max: 200_000_000 });
  const vat = fc.integer({ min: 0, max: 25 });
  fc.assert(
    fc.property(fc.constantFrom(...regimes), principal, principal, vat, (regime, one, other, vatRate) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) =>
        successOf(collectionCosts({ principal: each, regime, vatRate })),
      );
      expect(more).toBeGreaterThanOrEqual(less ?? Number.NaN);
    }),
  );
});
