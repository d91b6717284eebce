import { chargesOf } from '../../../../src/core/dunning/charges/chargesOf';
import type { Regime } from '../../../../src/core/law/regime';
import { dayOf } from '../../law/support';
import { announcedBy, asked, byEmail, byPost, claim, claimed, clause, refusedBy, settings } from './claim';

const all = { interest: true, costs: true };

describe('Belgian consumers with a clause', () => {
  const belgian = (changes: Parameters<typeof claim>[0]) =>
    claim({ regime: 'BE-B2C', settings: settings({ clause }), ...changes });
  const reminded = (changes: Parameters<typeof claimed>[0] = {}) =>
    claimed({ firstReminder: announcedBy('email', '2026-11-02'), ...all, ...changes });

  test('the first reminder charges nothing', () => {
    const input = belgian({ items: [claimed(all)], fee: 500 });
    expect(asked(input)).toEqual([]);
    expect(refusedBy(input)).toEqual([
      ['interest', 'be-first-reminder', [0]],
      ['costs', 'be-first-reminder', [0]],
      ['fee', 'be-first-reminder', []],
    ]);
  });

  test('a reminder that did not announce what would be owed starts no term, however long ago', () => {
    const first = { ...byEmail('2026-10-05'), announced: null };
    const input = belgian({ items: [reminded(), reminded({ index: 1, firstReminder: first })], fee: 500 });
    expect(asked(input)).toEqual([
      ['interest', 0, 307],
      ['costs', null, 9000],
    ]);
    expect(refusedBy(input)).toEqual([
      ['interest', 'be-not-announced', [1]],
      ['costs', 'be-not-announced', [1]],
      ['fee', 'be-not-announced', []],
    ]);
  });

  test.each([
    ['by e-mail on 2 November: 14 days from the 3rd', announcedBy('email', '2026-11-02'), '2026-11-17'],
    // Working days after Monday: 3, 4 and 5 November.
    ['by post on 2 November: 14 days from the 5th', announcedBy('post', '2026-11-02'), '2026-11-19'],
  ])('%s, so nothing before %s', (_, firstReminder, from) => {
    const items = [reminded({ firstReminder, interest: false })];
    const before = chargesOf(belgian({ asOf: dayOf(from) - 1, items }));
    expect(before).toEqual({
      charges: [],
      refused: [{ rule: 'be-term', kind: 'costs', items: [0], regime: 'BE-B2C', day: dayOf(from) }],
    });
    expect(asked(belgian({ asOf: dayOf(from), items }))).toEqual([['costs', null, 9000]]);
  });

  test('interest of the clause runs from the end of the term', () => {
    // From 17 to 30 November: 14 days at 8% on 1,000.00.
    expect(asked(belgian({ items: [reminded({ costs: false })] }))).toEqual([['interest', 0, 307]]);
  });

  test('of a small creditor it runs from the day after sending, once the term is over', () => {
    const small = settings({ clause, smallCreditor: true });
    // From 3 to 30 November: 28 days.
    const items = [reminded({ costs: false })];
    expect(asked(belgian({ settings: small, items }))).toEqual([['interest', 0, 614]]);
    const early = belgian({ settings: small, items, asOf: dayOf('2026-11-16') });
    expect(refusedBy(early)).toEqual([['interest', 'be-term', [0]]]);
  });

  test('the lump sum is the cap on the summed balance', () => {
    const items = [reminded(), reminded({ index: 1, principal: 50_000 })];
    // 1,500.00: 65 + 50
    expect(asked(belgian({ items: items.map((item) => ({ ...item, interest: false })) }))).toEqual([
      ['costs', null, 11_500],
    ]);
  });

  test('only items whose own term is over are charged', () => {
    const items = [
      reminded({ interest: false }),
      reminded({ index: 1, interest: false, firstReminder: announcedBy('email', '2026-11-20') }),
    ];
    const input = belgian({ items });
    expect(chargesOf(input).charges).toMatchObject([{ kind: 'costs', items: [0], amount: 9000 }]);
    expect(refusedBy(input)).toEqual([['costs', 'be-term', [1]]]);
  });

  describe('of what was announced', () => {
    const letter = (announced: Parameters<typeof announcedBy>[2]) =>
      announcedBy('email', '2026-11-02', announced);

    test('a lump sum on a smaller balance is charged, however much is open since', () => {
      const items = [
        reminded({ principal: 29_310, interest: false, firstReminder: letter({ costs: 2000 }) }),
      ];
      // On 293.10 the cap is 30 and 10 % of 143.10.
      expect(chargesOf(belgian({ items }))).toMatchObject({
        charges: [{ kind: 'costs', items: [0], amount: 2000, fresh: 2000, basis: 29_310 }],
        refused: [],
      });
    });

    test('no more is charged than the law allows today', () => {
      const items = [reminded({ principal: 4005, interest: false, firstReminder: letter({ costs: 4431 }) })];
      expect(asked(belgian({ items }))).toEqual([['costs', null, 2000]]);
    });

    test('the letters of two items add up in one later mail, and one letter of both counts once', () => {
      const pair = (one: string, other: string) =>
        belgian({
          items: [one, other].map((mailKey, index) =>
            reminded({ index, interest: false, firstReminder: letter({ mailKey, costs: 2000 }) }),
          ),
        });
      expect(asked(pair('one', 'other'))).toEqual([['costs', null, 4000]]);
      expect(asked(pair('one', 'one'))).toEqual([['costs', null, 2000]]);
    });

    test('interest is refused after the lump sum alone, and the lump sum after interest alone', () => {
      const items = [
        reminded({ firstReminder: letter({ percent: null }) }),
        reminded({ index: 1, firstReminder: letter({ mailKey: 'other', costs: 0, percent: 8 }) }),
      ];
      const input = belgian({ items });
      expect(asked(input)).toEqual([
        ['interest', 1, 307],
        ['costs', null, 9000],
      ]);
      expect(chargesOf(input).charges).toMatchObject([{ items: [1] }, { items: [0] }]);
      expect(refusedBy(input)).toEqual([
        ['interest', 'be-not-announced', [0]],
        ['costs', 'be-not-announced', [1]],
      ]);
    });

    test('a lower percentage holds against a clause that asks more since', () => {
      // 14 days at 6 %, not 8 %.
      const items = [reminded({ costs: false, firstReminder: letter({ percent: 6 }) })];
      expect(asked(belgian({ items }))).toEqual([['interest', 0, 230]]);
    });
  });

  test.each([
    ['no interest', { ...clause, percent: null }, [['costs', null, 9000]], [['interest', 'no-clause', [0]]]],
    ['no lump sum', { ...clause, lumpSum: false }, [['interest', 0, 307]], [['costs', 'no-clause', [0]]]],
  ])('a clause with %s', (_, terms, charges, refused) => {
    const input = belgian({ items: [reminded()], settings: settings({ clause: terms }) });
    expect(asked(input)).toEqual(charges);
    expect(refusedBy(input)).toEqual(refused);
  });

  test('a clause covers the invoices from its own day on', () => {
    const since = { ...clause, since: dayOf('2026-09-01') };
    const items = [
      reminded(),
      reminded({ index: 1, invoiceDay: dayOf('2026-08-31') }),
      reminded({ index: 2, invoiceDay: null }),
    ];
    const input = belgian({ items, settings: settings({ clause: since }) });
    expect(asked(input)).toEqual([
      ['interest', 0, 307],
      ['costs', null, 9000],
    ]);
    expect(refusedBy(input)).toEqual([
      ['interest', 'no-clause', [1, 2]],
      ['costs', 'no-clause', [1, 2]],
    ]);
  });

  test('interest above the published rate between businesses is refused', () => {
    const items = [reminded({ costs: false })];
    const at = (percent: number) =>
      belgian({ items, settings: settings({ clause: { ...clause, percent } }) });
    expect(asked(at(10.5))).toEqual([['interest', 0, 403]]);
    expect(chargesOf(at(10.51))).toEqual({
      charges: [],
      refused: [
        {
          rule: 'be-interest-cap',
          kind: 'interest',
          items: [0],
          regime: 'BE-B2C',
          percent: 10.51,
          mostPercent: 10.5,
        },
      ],
    });
  });

  test('one lower rate within the time is enough to refuse it', () => {
    const items = [reminded({ firstReminder: announcedBy('email', '2025-05-01'), costs: false })];
    const input = belgian({
      items: items.map((item) => ({ ...item, dueDay: dayOf('2025-04-01') })),
      settings: settings({ clause: { ...clause, percent: 11 } }),
    });
    // 11.5 through June 2025, 10.5 from July on.
    expect(chargesOf(input).refused).toMatchObject([{ rule: 'be-interest-cap', mostPercent: 10.5 }]);
  });

  test('a setting takes that rate before it is rounded up', () => {
    const terms = { ...clause, percent: 10.45 };
    const items = [reminded({ costs: false })];
    const unrounded = settings({ clause: terms, interestCap: 'unrounded' });
    expect(chargesOf(belgian({ items, settings: unrounded })).refused).toMatchObject([
      { rule: 'be-interest-cap', mostPercent: 10.4 },
    ]);
    expect(refusedBy(belgian({ items, settings: settings({ clause: terms }) }))).toEqual([]);
  });

  test('where that rate is not known, neither is the most', () => {
    const input = belgian({ items: [reminded({ costs: false })], asOf: dayOf('2027-01-05') });
    expect(chargesOf(input).refused).toMatchObject([{ rule: 'rate-unknown', day: dayOf('2027-01-01') }]);
  });

  describe('the fee of a further reminder', () => {
    const items = [reminded({ ...all, interest: false, costs: false })];
    const withFee = (fee: number, reminderFee: number) =>
      belgian({ items, fee, settings: settings({ clause, reminderFee }) });

    test('is nothing unless it is set', () => {
      expect(chargesOf(withFee(500, 0)).refused).toEqual([
        { rule: 'be-reminder-fee', kind: 'fee', items: [], regime: 'BE-B2C', amount: 500, most: 0 },
      ]);
    });
    test('is at most 7.50, whatever is set', () => {
      expect(asked(withFee(750, 750))).toEqual([['fee', null, 750]]);
      expect(chargesOf(withFee(751, 900)).refused).toMatchObject([{ amount: 751, most: 750 }]);
    });
    test('does not come on top of a lump sum, of this mail or an earlier one', () => {
      const now = { ...withFee(500, 750), items: [reminded({ interest: false })] };
      expect(asked(now)).toEqual([['costs', null, 9000]]);
      expect(refusedBy(now)).toEqual([['fee', 'be-fee-and-lump-sum', []]]);
      const charged = { fixed: false, interest: 0, costs: 9000, fee: 0 };
      const before = { ...withFee(500, 750), items: [reminded({ interest: false, costs: false, charged })] };
      expect(refusedBy(before)).toEqual([['fee', 'be-fee-and-lump-sum', []]]);
    });
    test('is not asked while the term of an item runs', () => {
      const mixed = [...items, reminded({ index: 1, firstReminder: announcedBy('email', '2026-11-25') })];
      const input = belgian({ items: mixed, fee: 500, settings: settings({ clause, reminderFee: 750 }) });
      expect(refusedBy(input)).toContainEqual(['fee', 'be-term', []]);
    });
  });
});

test('a Belgian consumer without a clause owes the legal rate after the term, and nothing else', () => {
  // The legal rate rests on no clause, so there is nothing to announce.
  const items = [claimed({ firstReminder: { ...byEmail('2026-11-02'), announced: null }, ...all })];
  const input = claim({ regime: 'BE-LEGAL', items, fee: 500 });
  // 14 days at 4.5% on 1,000.00
  expect(asked(input)).toEqual([['interest', 0, 173]]);
  expect(refusedBy(input)).toEqual([
    ['costs', 'no-clause', [0]],
    ['fee', 'no-clause', []],
  ]);
  expect(refusedBy({ ...input, fee: 0, items: [claimed(all)] })).toEqual([
    ['interest', 'be-first-reminder', [0]],
    ['costs', 'be-first-reminder', [0]],
  ]);
});

describe('Dutch consumers', () => {
  const sent = (changes: Parameters<typeof claimed>[0] = {}) =>
    claimed({ fourteenDays: byEmail('2026-11-23'), ...all, interest: false, ...changes });
  const dutch = (changes: Parameters<typeof claim>[0]) =>
    claim({ regime: 'NL-B2C', asOf: dayOf('2026-12-15'), ...changes });

  test('no costs without the fourteen-day letter, however many reminders went', () => {
    const items = [claimed({ firstReminder: announcedBy('email', '2026-10-15'), ...all })];
    expect(refusedBy(dutch({ items }))).toEqual([
      ['interest', 'nl-letter', [0]],
      ['costs', 'nl-letter', [0]],
    ]);
  });

  test.each([
    ['by e-mail costs from 2026-12-09', byEmail('2026-11-23'), '2026-12-09'],
    ['by post from 2026-12-12', byPost('2026-11-23'), '2026-12-12'],
  ])('14-day letter sent Monday 2026-11-23: %s', (_, fourteenDays, from) => {
    const items = [sent({ fourteenDays })];
    expect(chargesOf(dutch({ items, asOf: dayOf(from) - 1 })).refused).toEqual([
      { rule: 'nl-term', kind: 'costs', items: [0], regime: 'NL-B2C', day: dayOf(from) },
    ]);
    expect(asked(dutch({ items, asOf: dayOf(from) }))).toEqual([['costs', null, 15_000]]);
  });

  test('several invoices: the principals are added, and the tariff is taken once', () => {
    const items = [10_000, 20_000, 30_000].map((principal, index) => sent({ index, principal }));
    // 15% of 600.00; three times the minimum would be 120.00
    expect(asked(dutch({ items }))).toEqual([['costs', null, 9000]]);
  });

  test('part payment within the term: computed on the rest', () =>
    expect(asked(dutch({ items: [sent({ principal: 50_000 })] }))).toEqual([['costs', null, 7500]]));

  test('no fee besides the tariff', () =>
    expect(refusedBy(dutch({ items: [sent()], fee: 100 }))).toEqual([['fee', 'nl-tariff-only', []]]));

  test('statutory interest from the day after the term', () => {
    // From 9 to 15 December: 7 days at 4% on 1,000.00.
    expect(asked(dutch({ items: [sent({ interest: true, costs: false })] }))).toEqual([['interest', 0, 77]]);
  });
});

test.each<Regime>(['DE-B2C', 'FR-B2C', 'LU-B2C'])('%s: nothing is charged', (regime) => {
  const items = [claimed({ firstReminder: announcedBy('email', '2026-10-05'), ...all })];
  expect(chargesOf(claim({ regime, items, fee: 500 }))).toEqual({
    charges: [],
    refused: [
      { rule: 'consumer-country', kind: 'interest', items: [0], regime },
      { rule: 'consumer-country', kind: 'costs', items: [0], regime },
      { rule: 'consumer-country', kind: 'fee', items: [], regime },
    ],
  });
});
