import { checkProcedure } from '../../../src/core/dunning/checkProcedure';
import type { Channel, ReminderText } from '../../../src/core/dunning/procedure';
import { procedureProblemCodes } from '../../../src/core/dunning/procedureProblem';
import { type ProcedureRow, type Written, writtenNothing } from '../../../src/core/dunning/procedureRow';
import { shippedProcedures } from '../../../src/core/dunning/shippedProcedures';

const written = <T extends string | number | boolean>(value: T): Written<T> => ({
  value,
  content: String(value),
});
const unread = (content: string): Written<never> => ({ value: null, content });

const row = (days: number, other: Partial<ProcedureRow> = {}): ProcedureRow => ({
  days: written(days),
  interval: writtenNothing,
  channel: writtenNothing,
  automatic: writtenNothing,
  fee: writtenNothing,
  interest: writtenNothing,
  costs: writtenNothing,
  payWithin: writtenNothing,
  minimum: writtenNothing,
  approver: '',
  approveFrom: writtenNothing,
  text: written<ReminderText>('level-1'),
  ...other,
});

test('a row of days and a text is a level by mail, 7 days between, that charges nothing', () =>
  expect(checkProcedure('own', [row(10)])).toEqual({
    ok: true,
    value: {
      name: 'own',
      notices: [],
      minimum: 0,
      levels: [
        {
          days: 10,
          interval: 7,
          channel: 'mail',
          automatic: true,
          fee: 0,
          interest: false,
          costs: false,
          payWithin: null,
          minimum: 0,
          approver: '',
          approveFrom: 0,
          text: 'level-1',
        },
      ],
    },
  }));

test('a full row keeps what it says; a call needs no text', () =>
  expect(
    checkProcedure('own', [
      row(-7, { text: writtenNothing }),
      row(10),
      row(20, {
        interval: written(14),
        channel: written<Channel>('call'),
        automatic: written(false),
        fee: written(750),
        interest: written(true),
        costs: written(true),
        payWithin: written(8),
        minimum: written(2500),
        approver: ' An ',
        approveFrom: written(100000),
        text: writtenNothing,
      }),
    ]),
  ).toMatchObject({
    ok: true,
    value: {
      notices: [{ days: -7, channel: 'mail', text: 'notice' }],
      levels: [
        { days: 10 },
        {
          days: 20,
          interval: 14,
          channel: 'call',
          automatic: false,
          fee: 750,
          interest: true,
          costs: true,
          payWithin: 8,
          minimum: 2500,
          approver: 'An',
          approveFrom: 100000,
          text: 'level-2',
        },
      ],
    },
  }));

const wrong: readonly (readonly [string, readonly ProcedureRow[], number, number, string, string])[] = [
  ['no-levels', [row(-7)], 2, 1, 'days', ''],
  ['too-many-levels', Array.from({ length: 10 }, (_, at) => row(at)), 10, 10, 'days', '9'],
  ['days-missing', [{ ...row(1), days: writtenNothing }], 1, 1, 'days', ''],
  ['days-not-whole', [{ ...row(1), days: unread('ten') }], 1, 1, 'days', 'ten'],
  ['days-not-whole', [row(1.5)], 1, 1, 'days', '1.5'],
  ['days-fall', [row(20), row(10)], 2, 2, 'days', '10'],
  ['days-fall', [row(-3), row(-7), row(10)], 2, 0, 'days', '-7'],
  ['negative-after-positive', [row(10), row(-7)], 2, 0, 'days', '-7'],
  ['interval-not-whole', [row(10, { interval: written(-1) })], 1, 1, 'interval', '-1'],
  ['unknown-channel', [row(10, { channel: unread('pigeon') })], 1, 1, 'channel', 'pigeon'],
  ['no-text', [row(10), row(20, { text: writtenNothing })], 2, 2, 'text', ''],
  ['no-text', [row(10, { text: written<ReminderText>('notice') })], 1, 1, 'text', 'notice'],
  ['unknown-text', [row(10, { text: unread('angry') })], 1, 1, 'text', 'angry'],
  ['not-yes-or-no', [row(10, { costs: unread('perhaps') })], 1, 1, 'costs', 'perhaps'],
  ['amount-not-valid', [row(10, { fee: written(-750) })], 1, 1, 'fee', '-750'],
  ['amount-not-valid', [row(10, { minimum: unread('a lot') })], 1, 1, 'minimum', 'a lot'],
  ['pay-within-not-whole', [row(10, { payWithin: written(0.5) })], 1, 1, 'payWithin', '0.5'],
  ['notice-not-by-mail', [row(-7, { channel: written<Channel>('call') }), row(10)], 1, 0, 'channel', 'call'],
  ['notice-charges', [row(-7, { interest: written(true) }), row(10)], 1, 0, 'interest', 'true'],
  ['notice-charges', [row(-7, { fee: written(1) }), row(10)], 1, 0, 'fee', '1'],
  ['notice-charges', [row(-7, { costs: written(true) }), row(10)], 1, 0, 'costs', 'true'],
  ['no-levels', [], 1, 1, 'days', ''],
  ['days-not-whole', [row(-1.5), row(10)], 1, 0, 'days', '-1.5'],
  ['days-not-whole', [row(10), row(100_001)], 2, 2, 'days', '100001'],
  ['interval-not-whole', [row(10, { interval: unread('weekly') })], 1, 1, 'interval', 'weekly'],
  ['no-text', [row(10, { channel: written<Channel>('mail'), text: writtenNothing })], 1, 1, 'text', ''],
  ['no-text', [row(10, { channel: written<Channel>('letter'), text: writtenNothing })], 1, 1, 'text', ''],
  ['not-yes-or-no', [row(10, { automatic: unread('maybe') })], 1, 1, 'automatic', 'maybe'],
  ['not-yes-or-no', [row(10, { interest: unread('maybe') })], 1, 1, 'interest', 'maybe'],
  ['amount-not-valid', [row(10, { fee: written(0.5) })], 1, 1, 'fee', '0.5'],
  ['amount-not-valid', [row(10, { approveFrom: written(1e12 + 1) })], 1, 1, 'approveFrom', '1000000000001'],
  ['pay-within-not-whole', [row(10, { payWithin: unread('soon') })], 1, 1, 'payWithin', 'soon'],
];
test.each(wrong)('%s (%#)', (code, rows, at, level, field, content) =>
  expect(checkProcedure('own', rows)).toEqual({
    ok: false,
    error: { code, row: at, level, field, content },
  }),
);
test('each problem is met above', () =>
  expect([...new Set(wrong.map(([code]) => code))].sort()).toEqual([...procedureProblemCodes].sort()));

test('a person may write as much as there is room for', () =>
  expect(
    checkProcedure('own', [
      row(-100_000, { channel: written<Channel>('mail'), fee: written(0), interest: written(false) }),
      row(-7),
      row(-7),
      row(0, { interval: written(0), payWithin: written(0), fee: written(1e12) }),
      row(0, { channel: written<Channel>('task'), text: writtenNothing }),
      row(100_000, { interval: written(100_000), payWithin: written(100_000) }),
    ]),
  ).toMatchObject({
    ok: true,
    value: {
      notices: [{ days: -100_000 }, { days: -7 }, { days: -7 }],
      levels: [
        { days: 0, interval: 0, payWithin: 0, fee: 1e12, text: 'level-1' },
        { days: 0, channel: 'task', text: 'level-2' },
        { days: 100_000, interval: 100_000, payWithin: 100_000 },
      ],
    },
  }));

test('nine levels are enough, ten are not', () =>
  expect(
    checkProcedure(
      'own',
      Array.from({ length: 9 }, (_, at) => row(at)),
    ),
  ).toMatchObject({ ok: true }));

test('the shipped procedures: days and intervals of each level', () =>
  expect(
    [...shippedProcedures].map(([name, { levels, notices }]) => [
      name,
      levels.map(({ days, interval }) => `${days}/${interval}`).join(' '),
      notices.length,
    ]),
  ).toEqual([
    ['standard', '10/7 20/7 30/7', 0],
    ['strategic', '15/14 30/14 45/14', 0],
    ['difficult', '3/7 10/7 17/7 24/7', 0],
    ['consumer-be', '7/7 28/21 42/14', 0],
    ['consumer-nl', '7/7 21/14 42/21', 0],
  ]));
test('all of them go by mail and charge nothing; the second to a Dutch consumer is the letter of fourteen days', () => {
  for (const { levels } of shippedProcedures.values())
    for (const level of levels)
      expect(level).toMatchObject({
        channel: 'mail',
        fee: 0,
        interest: false,
        costs: false,
        automatic: true,
      });
  expect(shippedProcedures.get('consumer-nl')?.levels[1]?.text).toBe('fourteen-days');
});
