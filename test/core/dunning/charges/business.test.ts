import { chargesTotal } from '../../../../src/core/dunning/charges/charge';
import { chargesOf } from '../../../../src/core/dunning/charges/chargesOf';
import type { Regime } from '../../../../src/core/law/regime';
import { dayOf } from '../../law/support';
import { asked, claim, claimed, refusedBy, settings } from './claim';

const both = { interest: true, costs: true };

test('a level that charges nothing asks nothing', () =>
  expect(chargesOf(claim())).toEqual({ charges: [], refused: [] }));

test('100.00 for 15 days at 10 %/365 and fee 10 -> 0.41, 10.41, 110.41; paying 100 leaves 10.41 claimable', () => {
  const rates = {
    'BE-B2B': {
      basis: 'ten per cent',
      validThrough: dayOf('2026-12-31'),
      rows: [{ from: dayOf('2026-01-01'), percent: 10, sure: 'official' as const }],
    },
  };
  const items = [claimed({ principal: 10_000, dueDay: dayOf('2026-11-15'), interest: true })];
  const { charges } = chargesOf(claim({ items, fee: 1000, rates }));
  expect(charges.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['interest', 41],
    ['fee', 1000],
  ]);
  expect(chargesTotal(charges)).toBe(1041);
  expect(10_000 + chargesTotal(charges)).toBe(11_041);
});

test('510.00, 10 days at 10.62 % then 62 days at 12.12 % -> 1.48 + 10.50 = 11.98', () => {
  const items = [claimed({ principal: 51_000, dueDay: dayOf('2023-06-20'), interest: true })];
  const { charges } = chargesOf(claim({ regime: 'DE-B2B', asOf: dayOf('2023-08-31'), items }));
  expect(charges[0]?.parts.map(({ days, percent, amount }) => [days, percent, amount])).toEqual([
    [10, 10.62, 148],
    [62, 12.12, 1050],
  ]);
  expect(charges[0]?.amount).toBe(1198);
});

test('interest says on what it runs', () => {
  const { charges } = chargesOf(claim({ items: [claimed({ index: 7, interest: true })] }));
  // 60 days at 10.5% on 1,000.00: 17.26
  expect(charges).toMatchObject([{ kind: 'interest', item: 7, items: [7], amount: 1726, basis: 100_000 }]);
});

test.each<[Regime, unknown[]]>([
  ['BE-B2B', ['fixed', 'fixed']],
  ['DE-B2B', ['fixed', 'fixed']],
  ['FR-B2B', ['fixed', 'fixed']],
  ['LU-B2B', ['fixed', 'fixed']],
])('%s: 40 for each invoice', (regime, kinds) => {
  const items = [claimed({ costs: true }), claimed({ index: 1, principal: 5000, costs: true })];
  const { charges } = chargesOf(claim({ regime, items }));
  expect(charges.map(({ kind }) => kind)).toEqual(kinds);
  expect(charges.map(({ amount }) => amount)).toEqual([4000, 4000]);
});

test('the fixed sum is charged once: the next mail repeats it, and nothing of it is new', () => {
  const item = claimed({ costs: true });
  expect(chargesOf(claim({ items: [item] })).charges[0]).toMatchObject({ amount: 4000, fresh: 4000 });
  const charged = { fixed: true, interest: 0, costs: 0, fee: 0 };
  const again = chargesOf(claim({ items: [{ ...item, charged }] }));
  expect(again.charges).toMatchObject([{ kind: 'fixed', amount: 4000, fresh: 0 }]);
});

test('of interest that a mail has asked before, only what has grown since is new', () => {
  const charged = { fixed: false, interest: 1000, costs: 0, fee: 0 };
  const items = [claimed({ interest: true, charged })];
  expect(chargesOf(claim({ items })).charges).toMatchObject([{ amount: 1726, fresh: 726 }]);
});

test('each reminder adds its fee to those before', () => {
  const charged = { fixed: false, interest: 0, costs: 0, fee: 500 };
  const items = [claimed({ charged }), claimed({ index: 1 })];
  expect(chargesOf(claim({ items, fee: 1000 })).charges).toMatchObject([
    { kind: 'fee', item: null, items: [0, 1], amount: 1500, fresh: 1000 },
  ]);
});

test('each item charges what its own level charges', () => {
  const items = [claimed(both), claimed({ index: 1, interest: true }), claimed({ index: 2 })];
  expect(asked(claim({ items }))).toEqual([
    ['interest', 0, 1726],
    ['interest', 1, 1726],
    ['fixed', 0, 4000],
  ]);
});

test('nothing is charged on what credits have paid', () => {
  const items = [
    claimed({ principal: 0, ...both }),
    claimed({ index: 1, principal: 60_000, interest: true }),
  ];
  // 60 days at 10.5% on 600.00: 10.36
  expect(asked(claim({ items }))).toEqual([['interest', 1, 1036]]);
});

test('an item that is not overdue bears nothing', () =>
  expect(chargesOf(claim({ items: [claimed({ dueDay: dayOf('2026-11-30'), ...both })] }))).toEqual({
    charges: [],
    refused: [],
  }));

describe('Dutch businesses', () => {
  test('the tariff on the summed principals, in which the 40 is contained', () => {
    const items = [claimed({ costs: true }), claimed({ index: 1, principal: 200_000, costs: true })];
    // 3,000.00: 375 + 50
    expect(chargesOf(claim({ regime: 'NL-B2B', items })).charges).toMatchObject([
      { kind: 'costs', item: null, items: [0, 1], amount: 42_500, basis: 300_000 },
    ]);
  });

  test('with VAT of a creditor who cannot deduct it', () => {
    const items = [claimed({ principal: 840_000, costs: true })];
    expect(asked(claim({ regime: 'NL-B2B', items, settings: settings({ vatRate: 21 }) }))).toEqual([
      ['costs', null, 96_195],
    ]);
  });

  test('no fee on top of the tariff', () => {
    const input = claim({ regime: 'NL-B2B', items: [claimed({ costs: true })], fee: 1000 });
    expect(asked(input)).toEqual([['costs', null, 15_000]]);
    expect(refusedBy(input)).toEqual([['fee', 'nl-inside-tariff', []]]);
  });

  test('costs asked before are contained, not added', () => {
    const charged = { fixed: false, interest: 0, costs: 15_000, fee: 0 };
    const items = [claimed({ costs: true, charged }), claimed({ index: 1, principal: 200_000, costs: true })];
    expect(chargesOf(claim({ regime: 'NL-B2B', items })).charges).toMatchObject([
      { amount: 42_500, fresh: 27_500 },
    ]);
  });
});

test.each([
  [99_999, 4000],
  [100_000, 7000],
  [999_999, 7000],
  [1_000_000, 10_000],
])('United Kingdom: %d pence give %d', (principal, sum) =>
  expect(
    asked(claim({ regime: 'GB-B2B', currency: 'GBP', items: [claimed({ principal, costs: true })] })),
  ).toEqual([['fixed', 0, sum]]),
);

test('the sums of a law are in its own currency', () => {
  const items = [claimed(both)];
  const pounds = claim({ currency: 'GBP', items, fee: 500 });
  expect(asked(pounds)).toEqual([['interest', 0, 1726]]);
  expect(refusedBy(pounds)).toEqual([
    ['fixed', 'currency', [0]],
    ['fee', 'currency', []],
  ]);
  expect(refusedBy(claim({ regime: 'GB-B2B', items: [claimed({ costs: true })] }))).toEqual([
    ['fixed', 'currency', [0]],
  ]);
});

test('in any other currency than euros and pounds nothing is charged', () => {
  const dollars = claim({ currency: 'USD', items: [claimed(both)], fee: 500 });
  expect(chargesOf(dollars)).toEqual({
    charges: [],
    refused: [
      { rule: 'currency', kind: 'interest', items: [0], regime: 'BE-B2B', currency: 'USD' },
      { rule: 'currency', kind: 'fixed', items: [0], regime: 'BE-B2B', currency: 'USD' },
      { rule: 'currency', kind: 'fee', items: [], regime: 'BE-B2B', currency: 'USD' },
    ],
  });
});

test('past the table the mail goes without interest, and says from which day the rate is not known', () => {
  const items = [claimed(both), claimed({ index: 1, interest: true })];
  const input = claim({ asOf: dayOf('2027-01-10'), items });
  expect(asked(input)).toEqual([['fixed', 0, 4000]]);
  expect(chargesOf(input).refused).toEqual([
    { rule: 'rate-unknown', kind: 'interest', items: [0, 1], regime: 'BE-B2B', day: dayOf('2027-01-01') },
  ]);
});

describe('after an insolvency or a death', () => {
  test('interest stops on that day', () => {
    const input = claim({ until: dayOf('2026-10-31'), items: [claimed({ interest: true })] });
    // 30 days at 10.5% on 1,000.00: 8.63
    expect(asked(input)).toEqual([['interest', 0, 863]]);
    expect(chargesOf(input).refused).toEqual([
      { rule: 'insolvency', kind: 'interest', items: [0], regime: 'BE-B2B', day: dayOf('2026-10-31') },
    ]);
  });

  test('what was not overdue by then bears nothing', () => {
    const input = claim({ until: dayOf('2026-10-01'), items: [claimed(both)] });
    expect(asked(input)).toEqual([]);
    expect(refusedBy(input)).toEqual([
      ['interest', 'insolvency', [0]],
      ['fixed', 'insolvency', [0]],
    ]);
  });
});

test('amounts beyond counting are refused, not thrown', () => {
  const items = [claimed({ principal: Number.MAX_SAFE_INTEGER, ...both })];
  expect(refusedBy(claim({ items, asOf: dayOf('2026-12-31') }))).toEqual([['interest', 'out-of-range', [0]]]);
  const nonsense = [claimed({ principal: Number.POSITIVE_INFINITY, ...both })];
  expect(refusedBy(claim({ items: nonsense }))).toEqual([
    ['interest', 'out-of-range', [0]],
    ['fixed', 'out-of-range', [0]],
  ]);
});

test('where no law is known, nothing is charged', () => {
  const input = claim({ regime: null, items: [claimed(both)], fee: 500 });
  expect(asked(input)).toEqual([]);
  expect(refusedBy(input)).toEqual([
    ['interest', 'no-law', [0]],
    ['costs', 'no-law', [0]],
    ['fee', 'no-law', []],
  ]);
});
