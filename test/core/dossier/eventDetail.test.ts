import fc from 'fast-check';
import type { DossierEvent, EventKind } from '../../../src/core/dossier/event';
import { eventKinds } from '../../../src/core/dossier/eventDetail';
import { decodeEvent, encodeEvent, MAX_DETAIL } from '../../../src/core/dossier/eventRow';
import { anyEvent, fewNames } from './anyEvent';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('=1+1', '@SUM(A1)', '\t+1', '\r\n', '"', '\ud800', '__proto__', 'constructor'),
);
const hostile = {
  ...fewNames,
  items: anyText,
  customers: anyText,
  texts: anyText,
  days: fc.integer({ min: -25567, max: 2932896 }),
};

const rowOf = (event: DossierEvent): readonly string[] => {
  const row = encodeEvent(event);
  if (!row.ok) throw new Error(row.error);
  return row.value;
};

/** The row of an event with another detail. */
const withDetail = (event: DossierEvent, detail: unknown) =>
  rowOf(event).with(6, typeof detail === 'string' ? detail : JSON.stringify(detail));

test.each([...eventKinds])('%s: what is written is read back as it was', (kind) => {
  fc.assert(
    fc.property(anyEvent(hostile, kind), (event) => {
      expect(decodeEvent(rowOf(event), 2)).toEqual({ ok: true, value: event });
    }),
    { numRuns: 40 },
  );
});

/** Values of the wrong type for any field, and numbers that no field takes. */
const wrong = [true, 1.5, '1', -1, 2 ** 53, 1e308, [null], { a: 1 }, [], {}, 'x'.repeat(501)];

test.each([...eventKinds])(
  '%s: a field of the wrong type is damage or what it was, never something else',
  (kind) => {
    fc.assert(
      fc.property(anyEvent(fewNames, kind), fc.constantFrom(...wrong), fc.nat(), (event, value, place) => {
        const names = Object.keys(event.detail);
        const name = names[place % names.length] ?? '';
        const decoded = decodeEvent(withDetail(event, { ...event.detail, [name]: value }), 2);
        // Once written, and of no meaning since.
        const read = name === 'announced' && typeof value === 'boolean' ? null : value;
        if (decoded.ok)
          expect(decoded.value).toEqual({ ...event, detail: { ...event.detail, [name]: read } });
        else expect(decoded.error.code).toBe('event-damaged');
      }),
      { numRuns: 60 },
    );
  },
);

test('any text in place of a detail is read or damaged, never an exception', () => {
  const [event] = fc.sample(anyEvent(fewNames, 'hold'), 1);
  if (event === undefined) throw new Error('no event');
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), fc.constantFrom(...eventKinds), (detail, kind) => {
      const decoded = decodeEvent(withDetail(event, detail).with(3, kind), 2);
      if (!decoded.ok) expect(decoded.error).toMatchObject({ code: 'event-damaged', row: 2 });
    }),
  );
});

const detail = (kind: EventKind, fields: unknown) =>
  decodeEvent(
    [
      'e1',
      '2026-11-21T09:00:00.000Z',
      'An',
      kind,
      'A',
      'C1',
      typeof fields === 'string' ? fields : JSON.stringify(fields),
    ],
    2,
  );

test.each<[EventKind, object, string]>([
  ['hold', { day: 2932897 }, 'a day after 9999'],
  ['hold', { day: -2147483648 }, 'the day that stands for none'],
  ['hold', { day: null }, 'no day'],
  ['hold', { day: 20778, until: '20779' }, 'a day as text'],
  ['reminder-cancelled', { day: 20778, reminder: '' }, 'no reminder'],
  ['promise', { day: 20778, promised: 20787, amount: 0 }, 'a promise of nothing'],
  ['promise', { day: 20778, promised: 20787, amount: -100 }, 'a negative promise'],
  ['promise', { day: 20778, amount: 100 }, 'a promise without its day'],
  ['dispute', { day: 20778, reason: 'toString' }, 'a reason that every object has'],
  ['dispute', { day: 20778, reason: 'taste' }, 'a reason that is none of ours'],
  ['plan', { day: 20778, currency: 'EUR', instalments: [] }, 'a plan without instalments'],
  [
    'plan',
    {
      day: 20778,
      currency: 'EUR',
      instalments: [
        { day: 20800, amount: 1 },
        { day: 20790, amount: 1 },
      ],
    },
    'instalments that go back',
  ],
  ['plan', { day: 20778, currency: 'EUR', instalments: [{ day: 20800 }] }, 'an instalment without amount'],
  ['plan', { day: 20778, currency: 'EUR', instalments: { length: 1 } }, 'no list'],
  ['call', { day: 20778, level: 0 }, 'level 0'],
  ['call', { day: 20778, level: 1e9 }, 'a level that no procedure has'],
  [
    'charge',
    { day: 20778, currency: 'EUR', charge: { kind: 'interest', amount: 10 ** 12 + 1 } },
    'a charge beyond measure',
  ],
  [
    'charge',
    { day: 20778, currency: 'EUR', charge: { kind: 'constructor', amount: 1 } },
    'a charge of no kind',
  ],
  [
    'mail-in',
    { day: 20778, subject: '', from: '', excerpt: 'x'.repeat(501) },
    'more of a mail than its beginning',
  ],
  ['insolvency', { day: 20778, kind: '', date: 20770 }, 'proceedings without a name'],
  ['release', { day: 20778, from: 'prison' }, 'a release from what nothing puts'],
  ['note', { day: 20778, note: '' }, 'a note that says nothing'],
])('%s %j is damaged: %s', (kind, fields) =>
  expect(detail(kind, fields)).toMatchObject({ ok: false, error: { code: 'event-damaged', row: 2 } }),
);

test('what a person leaves out is nothing', () => {
  expect(detail('hold', { day: 20778 })).toMatchObject({
    value: { detail: { day: 20778, note: '', until: null } },
  });
  expect(detail('release', { day: 20778 })).toMatchObject({ value: { detail: { from: 'hold' } } });
  expect(detail('promise', { day: 20778, promised: 20787 })).toMatchObject({
    value: { detail: { amount: null, answers: null } },
  });
});

const earlier = {
  level: 2,
  day: 20778,
  mailKey: 'k',
  document: 'F1',
  open: 100,
  currency: 'EUR',
  subject: 's',
  to: ['a@example.com'],
};

test('a reminder of an earlier version has neither charges nor a last day to pay, and announced nothing', () => {
  expect(detail('reminder-sent', earlier)).toMatchObject({
    value: {
      detail: {
        ...earlier,
        internetMessageId: null,
        conversationId: null,
        payBy: null,
        by: 'email',
        text: null,
        charges: [],
        announced: null,
      },
    },
  });
});

test.each([
  [
    { costs: 2000, percent: 10.5 },
    { costs: 2000, percent: 10.5 },
  ],
  [
    { costs: 2000, percent: null },
    { costs: 2000, percent: null },
  ],
  [null, null],
  // Only that something was announced, and not what.
  [true, null],
  [false, null],
])('what a reminder announced: %j is read as %j', (announced, read) =>
  expect(detail('reminder-sent', { ...earlier, announced })).toMatchObject({
    value: { detail: { announced: read } },
  }),
);

test.each([
  1,
  'yes',
  [],
  {},
  { costs: -1, percent: null },
  { costs: 2000 },
  { costs: 2000, percent: -8 },
  { costs: 2000, percent: '8' },
  { costs: 2000, percent: 8, more: 1 },
])('what a reminder announced: %j is damage', (announced) =>
  expect(detail('reminder-sent', { ...earlier, announced })).toMatchObject({
    error: { code: 'event-damaged' },
  }),
);

test('names that every object has are not taken for fields', () => {
  const decoded = detail('hold', '{"day":20778,"__proto__":{"until":20790},"constructor":1,"toString":2}');
  if (!decoded.ok) throw new Error(decoded.error.code);
  expect(Object.keys(decoded.value.detail).sort()).toEqual(['day', 'note', 'until']);
  expect(decoded.value.detail).toEqual({ day: 20778, note: '', until: null });
});

test('kinds that every object has are not known', () => {
  for (const kind of ['constructor', '__proto__', 'toString', '', 'hasOwnProperty'])
    expect(detail(kind as EventKind, { day: 1 })).toMatchObject({ error: { code: 'event-kind-unknown' } });
});

test('a number beyond all numbers is damage', () =>
  expect(detail('hold', '{"day":1e999}')).toMatchObject({ error: { code: 'event-damaged' } }));

test('a detail that is longer than a row may hold is damaged, however sound', () => {
  const note = 'x'.repeat(MAX_DETAIL);
  expect(detail('note', { day: 20778, note })).toMatchObject({ error: { code: 'event-damaged' } });
});
