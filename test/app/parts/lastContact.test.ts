import { lastContact } from '../../../src/app/parts/lastContact';
import type { DossierEvent } from '../../../src/core/index';

const card = { key: 'adm-1|1001|invoice|F-1|2026', customer: { id: '1001' } };

/** A call at noon of a day. */
const call = (id: string, day: number, item = card.key, customer = '1001'): DossierEvent => ({
  id,
  at: new Date((day * 24 + 12) * 3_600_000).toISOString(),
  by: 'Els',
  kind: 'call',
  item,
  customer,
  detail: { day, level: null, with: 'Jan', note: id },
});
const takenBack = (event: DossierEvent): DossierEvent => ({
  ...event,
  id: `${event.id}-undone`,
  kind: 'taken-back',
  detail: { day: 20778, event: event.id, note: '' },
});
const last = (...events: readonly DossierEvent[]) => lastContact({ events, asOf: 20778 }, card)?.id ?? null;

test('the newest of the item and of the customer as a whole, and of nobody else', () => {
  expect(last()).toBeNull();
  expect(last(call('a', 20770), call('b', 20772, ''), call('c', 20771))).toBe('b');
  expect(last(call('a', 20770), call('b', 20772, 'adm-1|1001|invoice|F-2|2026'))).toBe('a');
  expect(last(call('a', 20770), call('b', 20772, '', '1002'))).toBe('a');
});

test('what was taken back, and what came later than the as-of date, was no contact', () => {
  const [first, second] = [call('a', 20770), call('b', 20772)];
  expect(last(first, second, takenBack(second))).toBe('a');
  expect(last(first, call('c', 20779))).toBe('a');
});

test('an answer that a machine wrote is none, a note neither', () => {
  const mail: DossierEvent = {
    ...call('m', 20775),
    kind: 'mail-in',
    detail: {
      day: 20775,
      subject: 'Afwezig',
      internetMessageId: null,
      conversationId: null,
      excerpt: '',
      from: 'jan@klant.example',
      nature: 'automatic',
    },
  };
  const note: DossierEvent = {
    ...call('n', 20776),
    kind: 'note',
    detail: { day: 20776, note: 'x', answers: null },
  };
  expect(last(call('a', 20770), mail, note)).toBe('a');
});
