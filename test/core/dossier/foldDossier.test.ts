import fc from 'fast-check';
import { emptyDossier, foldDossier, freshState } from '../../../src/core/index';
import { day, reminderSent } from '../dunning/openItemsOf';

const first = reminderSent('C1', 'A', 1, '2026-11-01');
const second = reminderSent('C1', 'A', 2, '2026-11-10');

test('the state of an item is its highest level, its last day and how often', () =>
  expect(foldDossier(emptyDossier, [first, second]).states).toEqual(
    new Map([
      [
        'key-A',
        {
          ...freshState,
          level: 2,
          lastReminder: day('2026-11-10'),
          reminders: 2,
        },
      ],
    ]),
  ));

test('the last reminder of a customer is kept whatever the item', () =>
  expect(
    foldDossier(emptyDossier, [second, first, reminderSent('C2', 'B', 1, '2026-10-01')]).lastReminders,
  ).toEqual(
    new Map([
      ['C1', day('2026-11-10')],
      ['C2', day('2026-10-01')],
    ]),
  ));

test('the same fact told twice counts once', () => {
  const once = foldDossier(emptyDossier, [first]);
  expect(foldDossier(once, [first, { ...first, by: 'mailbox' }])).toEqual(once);
});

test('folding leaves the dossier it started from as it was', () => {
  const before = foldDossier(emptyDossier, [first]);
  foldDossier(before, [second]);
  expect(before.states.get('key-A')?.level).toBe(1);
  expect(emptyDossier.states.size).toBe(0);
});

const anyEvent = fc
  .record({
    item: fc.constantFrom('A', 'B', 'C'),
    customer: fc.constantFrom('C1', 'C2'),
    level: fc.integer({ min: 1, max: 4 }),
    on: fc.constantFrom('2026-11-01', '2026-11-10', '2026-12-01'),
  })
  .map(({ item, customer, level, on }) =>
    reminderSent(customer, item, level, on, `${customer}${item}${level}${on}`),
  );

test('events in any order, at once or in parts, fold to the same dossier', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyEvent, { maxLength: 20 })
        .chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
            fc.nat(20),
          ),
        ),
      ([events, shuffled, cut]) => {
        const whole = foldDossier(emptyDossier, events);
        const parts = foldDossier(foldDossier(emptyDossier, shuffled.slice(0, cut)), shuffled.slice(cut));
        expect(parts).toEqual(whole);
      },
    ),
  );
});
