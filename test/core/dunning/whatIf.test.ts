import { compareProposals } from '../../../src/core/dunning/whatIf/compareProposals';
import type { WhatIf } from '../../../src/core/dunning/whatIf/whatIf';
import { type DunningLevel, plainLevel, standardProcedure } from '../../../src/core/index';
import type { RunOptions } from './openItemsOf';
import { customerOf, type ItemRow, inputOf, runOn } from './openItemsOf';

const AS_OF = '2026-11-21';
const item = (customer: string, document: string, due: string, open = 10000, currency = 'EUR'): ItemRow => ({
  customer,
  document,
  due,
  open,
  currency,
});

function whatIf(rows: readonly ItemRow[], before: RunOptions, after: RunOptions): WhatIf {
  const { items, customerIds } = inputOf(AS_OF, rows);
  return compareProposals(runOn(AS_OF, rows, before), runOn(AS_OF, rows, after), items, customerIds);
}

const by = (procedure: string): RunOptions => ({
  customers: ['A', 'B'].map((id) => customerOf(id, { procedure })),
});

test('the same twice: nothing moves', () => {
  const rows = [item('A', 'F1', '2026-11-01')];
  expect(whatIf(rows, by('standard'), by('standard'))).toEqual({
    levels: [
      {
        level: 1,
        before: { items: 1, mails: 1, asked: [{ currency: 'EUR', amount: 10000 }] },
        after: { items: 1, mails: 1, asked: [{ currency: 'EUR', amount: 10000 }] },
      },
    ],
    before: { mails: 1, total: [{ currency: 'EUR', amount: 10000 }], charges: [], refused: 0 },
    after: { mails: 1, total: [{ currency: 'EUR', amount: 10000 }], charges: [], refused: 0 },
    moved: [],
    customers: [],
  });
});

test('a later first level: which items, mails and amounts move, by currency', () => {
  const rows = [
    item('A', 'F1', '2026-11-10'),
    item('A', 'F2', '2026-11-01', 5000),
    item('B', 'F3', '2026-11-10', 700, 'USD'),
  ];
  const found = whatIf(rows, by('standard'), by('strategic'));
  expect(found.levels).toEqual([
    {
      level: 1,
      before: {
        items: 3,
        mails: 2,
        asked: [
          { currency: 'EUR', amount: 15000 },
          { currency: 'USD', amount: 700 },
        ],
      },
      after: { items: 1, mails: 1, asked: [{ currency: 'EUR', amount: 5000 }] },
    },
  ]);
  expect(found.moved).toEqual(
    [0, 2].map((index) => ({
      index,
      before: { level: 1, action: 'mail' },
      after: { level: 0, action: 'none' },
    })),
  );
  expect(found.customers.map(({ id }) => id)).toEqual(['A', 'B']);
  expect([found.before.mails, found.after.mails]).toEqual([2, 1]);
});

test('charges that come on top: no item moves, but the customer gets another sum', () => {
  const rows = [item('A', 'F1', '2026-11-01'), item('B', 'F2', '2026-12-01')];
  const charging = {
    ...by('standard'),
    procedures: [{ ...standardProcedure, levels: [{ ...plainLevel(10, 7), fee: 1500 }] }],
  };
  const found = whatIf(rows, by('standard'), charging);
  expect(found.moved).toEqual([]);
  const mail = { level: 1, currency: 'EUR', payBy: null, manual: false, approver: null, text: 'level-1' };
  expect(found.customers).toEqual([
    {
      id: 'A',
      moves: [],
      before: [{ ...mail, total: 10000, charges: 0 }],
      after: [{ ...mail, total: 11500, charges: 1500 }],
    },
  ]);
  expect(found.after).toEqual({
    mails: 1,
    total: [{ currency: 'EUR', amount: 11500 }],
    charges: [{ currency: 'EUR', amount: 1500 }],
    refused: 0,
  });
});

test('by telephone instead of by mail: the item moves, and is counted at its level without a mail', () => {
  const rows = [item('A', 'F1', '2026-11-01')];
  const calling = {
    ...by('standard'),
    procedures: [{ ...standardProcedure, levels: [{ ...plainLevel(10, 7), channel: 'call' as const }] }],
  };
  const found = whatIf(rows, by('standard'), calling);
  expect(found.moved).toEqual([
    { index: 0, before: { level: 1, action: 'mail' }, after: { level: 1, action: 'call' } },
  ]);
  expect(found.levels[0]?.after).toEqual({
    items: 1,
    mails: 0,
    asked: [{ currency: 'EUR', amount: 10000 }],
  });
});

test('notices stand at level 0', () => {
  const rows = [item('A', 'F1', '2026-11-25')];
  const noticing = {
    ...by('standard'),
    procedures: [{ ...standardProcedure, notices: [{ days: -7, channel: 'mail', text: 'notice' } as const] }],
  };
  expect(whatIf(rows, by('standard'), noticing).levels).toEqual([
    {
      level: 0,
      before: { items: 0, mails: 0, asked: [] },
      after: { items: 1, mails: 1, asked: [{ currency: 'EUR', amount: 10000 }] },
    },
  ]);
});

const levelOf = (other: Partial<DunningLevel>): RunOptions => ({
  ...by('standard'),
  procedures: [{ ...standardProcedure, levels: [{ ...plainLevel(10, 7), ...other }] }],
});

test.each<[string, Partial<DunningLevel>]>([
  ['another text', { text: 'level-2' }],
  ['a last day to pay', { payWithin: 8 }],
  ['a person who ticks it', { automatic: false }],
  ['somebody who has to agree', { approver: 'An' }],
])('the same sum, but with %s: the customer gets another mail', (_, other) => {
  const found = whatIf([item('A', 'F1', '2026-11-01')], levelOf({}), levelOf(other));
  expect(found.moved).toEqual([]);
  expect(found.customers.map(({ id }) => id)).toEqual(['A']);
});

test('moves of a customer are counted by what they are', () => {
  const rows = ['F1', 'F2', 'F3'].map((document, at) =>
    item('A', document, at === 2 ? '2026-11-20' : '2026-11-10'),
  );
  const noticing = {
    ...by('standard'),
    procedures: [{ ...standardProcedure, levels: [plainLevel(12, 7), plainLevel(20, 7)] }],
  };
  expect(whatIf(rows, by('standard'), noticing).customers.map(({ moves }) => moves)).toEqual([
    [{ items: 2, before: { level: 1, action: 'mail' }, after: { level: 0, action: 'none' } }],
  ]);
});

test('a charge that the law refuses changes no sum, and is counted', () => {
  const consumer: RunOptions = { customers: [customerOf('A', { kind: 'consumer' })] };
  const charging = { ...levelOf({ fee: 1500 }), ...consumer };
  const found = whatIf([item('A', 'F1', '2026-11-01')], { ...levelOf({}), ...consumer }, charging);
  expect([found.before.refused, found.after.refused]).toEqual([0, 1]);
  expect(found.after.total).toEqual(found.before.total);
});
