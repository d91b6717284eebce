import { chargesOf } from '../../../../src/core/dunning/charges/chargesOf';
import { freshByItem } from '../../../../src/core/dunning/charges/freshByItem';
import { claim, claimed } from './claim';

test('each item has its own charges, and its share of those of the mail', () => {
  const items = [
    claimed({ principal: 10_000, interest: true, costs: true }),
    claimed({ index: 1, principal: 30_000, costs: true }),
  ];
  const { charges } = chargesOf(claim({ regime: 'NL-B2B', items }));
  // 60 days at 10.4% on 100.00; 15% of 400.00 is 60.00.
  expect([...freshByItem(charges, (item) => (item === 0 ? 10_000 : 30_000))]).toEqual([
    [
      0,
      [
        { kind: 'interest', amount: 171 },
        { kind: 'costs', amount: 1500 },
      ],
    ],
    [1, [{ kind: 'costs', amount: 4500 }]],
  ]);
});

test('what an earlier mail has asked is not new', () => {
  const charged = { fixed: true, interest: 0, costs: 0, fee: 0 };
  const { charges } = chargesOf(claim({ items: [claimed({ costs: true, charged })] }));
  expect(charges).toHaveLength(1);
  expect(freshByItem(charges, () => 100_000).size).toBe(0);
});

test('charged again from what the dossier then holds, a day later only the interest is new', () => {
  const items = [
    claimed({ costs: true, interest: true }),
    claimed({ index: 1, principal: 33_333, costs: true }),
  ];
  const first = claim({ regime: 'NL-B2B', items });
  const fresh = freshByItem(chargesOf(first).charges, (item) => items[item]?.principal ?? 0);
  const sum = (item: number, kind: string) =>
    (fresh.get(item) ?? []).reduce((total, one) => (one.kind === kind ? total + one.amount : total), 0);
  const known = items.map((item) => ({
    ...item,
    charged: { fixed: false, interest: sum(item.index, 'interest'), costs: sum(item.index, 'costs'), fee: 0 },
  }));
  const second = chargesOf({ ...first, asOf: first.asOf + 1, items: known });
  expect(second.charges.map(({ kind, fresh: added }) => [kind, added])).toEqual([
    ['interest', 28],
    ['costs', 0],
  ]);
});
