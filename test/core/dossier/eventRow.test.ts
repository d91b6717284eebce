import fc from 'fast-check';
import type { ReminderSent } from '../../../src/core/dossier/event';
import { decodeEvent, MAX_DETAIL } from '../../../src/core/dossier/eventRow';
import { decodeEvents, dossierColumns, encodeEvent } from '../../../src/core/index';
import { reminderSent } from '../dunning/openItemsOf';

const event = reminderSent('00031', '2026-17', 2, '2026-11-21');

function rowOf(of: ReminderSent): readonly string[] {
  const encoded = encodeEvent(of);
  if (!encoded.ok) throw new Error(encoded.error);
  return encoded.value;
}

test('an event is seven texts', () => {
  const row = rowOf(event);
  expect(dossierColumns).toEqual(['id', 'at', 'by', 'kind', 'item', 'customer', 'detail']);
  expect(row.slice(0, 6)).toEqual([
    '2026-17-2-2026-11-21',
    '2026-11-21T09:00:00.000Z',
    'An Peeters',
    'reminder-sent',
    'key-2026-17',
    '00031',
  ]);
  expect(JSON.parse(row[6] ?? '')).toEqual(event.detail);
});

test('any text comes back as it was, also what looks like a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1+1', "'=A1", '@SUM(A1)', '-2', '\t+1', '\r\n', '"', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), (texts) => {
      const [id, by, item, customer, document, subject, to, messageId, mailKey] = texts as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const hostile: ReminderSent = {
        ...event,
        id: `x${id}`,
        by,
        item,
        customer,
        detail: { ...event.detail, document, subject, to: [to], internetMessageId: messageId, mailKey },
      };
      expect(decodeEvent(rowOf(hostile), 1)).toEqual({ ok: true, value: hostile });
    }),
  );
});

test('a detail that is too long for a cell is refused', () => {
  const to = Array.from({ length: 500 }, (_, index) => `person${index}@example.com`);
  expect(encodeEvent({ ...event, detail: { ...event.detail, to } })).toEqual({
    ok: false,
    error: 'detail-too-long',
  });
});

const damaged = (column: (typeof dossierColumns)[number], text: string): readonly string[] =>
  rowOf(event).with(dossierColumns.indexOf(column), text);

test.each([
  ['id', '', 'event-incomplete'],
  ['at', '46347', 'event-incomplete'],
  ['at', '2026-02-31T09:00:00.000Z', 'event-incomplete'],
  ['at', '2026-02-28T24:00:00Z', 'event-incomplete'],
  ['at', '2026-02-28T09:00:00+01:00', 'event-incomplete'],
  ['kind', 'promise-kept', 'event-kind-unknown'],
  ['detail', '{"level":2', 'event-damaged'],
  ['detail', 'null', 'event-damaged'],
  ['detail', '[]', 'event-damaged'],
  ['detail', '{"level":"2"}', 'event-damaged'],
  ['detail', JSON.stringify({ ...event.detail, level: 0 }), 'event-damaged'],
  ['detail', JSON.stringify({ ...event.detail, day: 1.5 }), 'event-damaged'],
  ['detail', JSON.stringify({ ...event.detail, to: 'a@b.be' }), 'event-damaged'],
  ['detail', `${JSON.stringify(event.detail)}${' '.repeat(MAX_DETAIL)}`, 'event-damaged'],
] as const)('damage in %s (%s) names the row', (column, text, code) =>
  expect(decodeEvent(damaged(column, text), 12)).toEqual({
    ok: false,
    error: { code, row: 12, id: column === 'id' ? '' : event.id, content: text.slice(0, 80) },
  }),
);

test('one damaged row leaves the others as they are; blank rows are passed over', () => {
  const rows = [
    rowOf(event),
    ['', '', '', '', '', '', ''],
    damaged('kind', 'carrier-pigeon'),
    rowOf({ ...event, id: 'other' }),
  ];
  const { events, issues } = decodeEvents(rows, 2);
  expect(events.map(({ id }) => id)).toEqual([event.id, 'other']);
  expect(issues).toEqual([{ code: 'event-kind-unknown', row: 4, id: event.id, content: 'carrier-pigeon' }]);
});

test('fields of a later version do not stand in the way', () =>
  expect(decodeEvent(damaged('detail', JSON.stringify({ ...event.detail, charge: 40 })), 2)).toEqual({
    ok: true,
    value: event,
  }));
