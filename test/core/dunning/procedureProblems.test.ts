import fc from 'fast-check';
import { checkProcedure } from '../../../src/core/dunning/checkProcedure';
import type { Channel, ReminderText } from '../../../src/core/dunning/procedure';
import { procedureProblems } from '../../../src/core/dunning/procedureProblems';
import { type ProcedureRow, type Written, writtenNothing } from '../../../src/core/dunning/procedureRow';

const written = <T extends string | number | boolean>(value: T): Written<T> => ({
  value,
  content: String(value),
});
const unread = (content: string): Written<never> => ({ value: null, content });
const row = (days: Written<number>, other: Partial<ProcedureRow> = {}): ProcedureRow => ({
  days,
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
const brief = (rows: readonly ProcedureRow[]) =>
  procedureProblems(rows).map(({ code, row, level, field }) => `${row}/${level} ${field}: ${code}`);

test('all of several rows and fields, in their order', () =>
  expect(
    brief([
      row(written(-7), { fee: written(500), costs: written(true), text: writtenNothing }),
      row(written(10), { interval: unread('week'), channel: unread('fax'), approveFrom: written(-1) }),
      row(unread('twee'), { text: writtenNothing }),
      row(written(5), { channel: written<Channel>('call'), text: writtenNothing }),
      row(written(20)),
    ]),
  ).toEqual([
    '1/0 fee: notice-charges',
    '1/0 costs: notice-charges',
    '2/1 interval: interval-not-whole',
    '2/1 channel: unknown-channel',
    '2/1 approveFrom: amount-not-valid',
    '3/2 days: days-not-whole',
    '3/2 text: no-text',
    '4/3 days: days-fall',
  ]));

test('nine levels at most are said once, and none once', () => {
  expect(brief(Array.from({ length: 11 }, (_, at) => row(written(at))))).toEqual([
    '10/10 days: too-many-levels',
  ]);
  expect(brief([row(written(-1))])).toEqual(['2/1 days: no-levels']);
});

test('no problem is a procedure, and the first problem is what the check says', () => {
  const cell = fc.constantFrom<Written<number>>(
    writtenNothing,
    unread('x'),
    ...[-20, -3, 0, 5, 5.5, 9].map(written),
  );
  const anyRow = fc.record({
    days: cell,
    interval: cell,
    fee: cell,
    text: fc.constantFrom<Written<ReminderText>>(writtenNothing, written('level-1')),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const all = rows.map(({ days, ...other }) => row(days, other));
      const problems = procedureProblems(all);
      const checked = checkProcedure('own', all);
      expect(checked.ok ? [] : [checked.error]).toEqual(problems.slice(0, 1));
    }),
  );
});
