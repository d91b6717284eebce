import fc from 'fast-check';
import type { ChargesInput, ClaimedItem } from '../../../../src/core/dunning/charges/chargesInput';
import { chargesOf } from '../../../../src/core/dunning/charges/chargesOf';
import { belgianCap } from '../../../../src/core/law/belgianCap';
import { dutchTariff } from '../../../../src/core/law/dutchTariff';
import { type Regime, regimes } from '../../../../src/core/law/regime';
import { dayOf } from '../../law/support';
import { claim, claimed, clause, settings } from './claim';

const day = fc.integer({ min: dayOf('2025-01-01'), max: dayOf('2026-12-31') });
const cents = fc.integer({ min: 0, max: 50_000_000 });
const sent = fc.option(fc.record({ day, by: fc.constantFrom('email' as const, 'post' as const) }));
const first = fc.option(
  fc.record({
    day,
    by: fc.constantFrom('email' as const, 'post' as const),
    announced: fc.option(
      fc.record({
        mailKey: fc.constantFrom('one', 'other'),
        costs: fc.constantFrom(0, 2000, 20_000),
        percent: fc.constantFrom(null, 6, 8),
      }),
      { freq: 4 },
    ),
  }),
);

const item: fc.Arbitrary<ClaimedItem> = fc
  .record({
    principal: cents,
    dueDay: fc.option(day),
    firstReminder: first,
    fourteenDays: sent,
    interest: fc.boolean(),
    costs: fc.boolean(),
    charged: fc.record({
      fixed: fc.boolean(),
      interest: cents,
      costs: cents,
      fee: fc.integer({ min: 0, max: 2000 }),
    }),
  })
  .map((given) => claimed(given));

const input = (of: readonly (Regime | null)[]): fc.Arbitrary<ChargesInput> =>
  fc
    .record({
      regime: fc.constantFrom(...of),
      currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'GBP', 'USD'),
      asOf: day,
      items: fc.array(item, { maxLength: 4 }),
      fee: fc.constantFrom(0, 500, 1500),
      until: fc.option(day, { freq: 5 }),
      reminderFee: fc.constantFrom(0, 750),
    })
    .map(({ items, reminderFee, ...given }) =>
      claim({
        ...given,
        items: items.map((one, index) => ({ ...one, index })),
        settings: settings({ clause, reminderFee }),
      }),
    );

const law = (of: readonly (Regime | null)[], holds: (given: ChargesInput) => void) =>
  fc.assert(fc.property(input(of), holds));

test('charges are whole amounts above 0, and no more of them is new than they are', () =>
  law([...regimes, null], (given) => {
    for (const { amount, fresh, parts } of chargesOf(given).charges) {
      expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
      expect(fresh >= 0 && fresh <= amount).toBe(true);
      if (parts.length > 0) expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
    }
  }));

test('a charge rests on items with something open whose level asks it', () =>
  law([...regimes, null], (given) => {
    for (const { kind, items } of chargesOf(given).charges) {
      for (const index of items) {
        const of = given.items[index];
        expect(of?.principal).toBeGreaterThan(0);
        if (kind === 'interest') expect(of?.interest).toBe(true);
        if (kind === 'costs' || kind === 'fixed') expect(of?.costs).toBe(true);
      }
    }
  }));

test('a fee is charged or refused, once', () =>
  law([...regimes, null], (given) => {
    const { charges, refused } = chargesOf(given);
    const fees = [...charges, ...refused].filter(({ kind }) => kind === 'fee');
    expect(fees).toHaveLength(given.fee > 0 ? 1 : 0);
  }));

test('where no law is known, and of consumers without the letter of the law, nothing is charged', () =>
  law(['BE-B2C', 'BE-LEGAL', 'NL-B2C', null], (given) => {
    const items = given.items.map((one) => ({
      ...one,
      principal: one.principal + 1,
      firstReminder: null,
      fourteenDays: null,
    }));
    const of = items.length === 0 ? [claimed()] : items;
    expect(chargesOf({ ...given, items: of }).charges).toEqual([]);
  }));

test('a Belgian consumer pays nothing under a clause that no reminder announced', () =>
  law(['BE-B2C'], (given) => {
    const unannounced = new Set(
      given.items
        .filter((one) => one.principal > 0 && (one.firstReminder?.announced ?? null) === null)
        .map(({ index }) => index),
    );
    for (const { items } of chargesOf(given).charges)
      expect(items.filter((at) => unannounced.has(at))).toEqual([]);
  }));

test('a Belgian consumer pays no lump sum above those of the letters, and interest only where a letter named it', () =>
  law(['BE-B2C'], (given) => {
    const told = (index: number) => given.items[index]?.firstReminder?.announced;
    for (const { kind, items, amount } of chargesOf(given).charges) {
      const sums = items.map((index) => told(index)?.costs ?? 0);
      if (kind === 'costs') {
        expect(Math.min(...sums)).toBeGreaterThan(0);
        expect(amount).toBeLessThanOrEqual(sums.reduce((sum, costs) => sum + costs, 0));
      }
      if (kind === 'interest') expect(items.map((index) => told(index)?.percent)).not.toContain(null);
    }
  }));

test('a consumer is never asked more costs than the law allows on what is open', () =>
  law(['BE-B2C', 'NL-B2C'], (given) => {
    const costs = chargesOf(given).charges.filter(({ kind }) => kind === 'costs');
    expect(costs.length).toBeLessThanOrEqual(1);
    for (const { amount, items } of costs) {
      const open = items.reduce((sum, index) => sum + (given.items[index]?.principal ?? 0), 0);
      expect(amount).toBeLessThanOrEqual(given.regime === 'BE-B2C' ? belgianCap(open) : dutchTariff(open));
    }
  }));

test('asked again on the same day, nothing is new', () =>
  law([...regimes], (given) => {
    const first = chargesOf({ ...given, fee: 0 });
    const sumOf = (index: number, kind: string): number =>
      first.charges.reduce(
        (sum, charge) => (charge.kind === kind && charge.items[0] === index ? sum + charge.amount : sum),
        0,
      );
    const items = given.items.map((one) => ({
      ...one,
      charged: {
        fixed: sumOf(one.index, 'fixed') > 0,
        interest: sumOf(one.index, 'interest'),
        costs: sumOf(one.index, 'costs'),
        fee: 0,
      },
    }));
    for (const { fresh } of chargesOf({ ...given, fee: 0, items }).charges) expect(fresh).toBe(0);
  }));
