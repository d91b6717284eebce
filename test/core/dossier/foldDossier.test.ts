import { emptyDossier, foldDossier, freshState } from '../../../src/core/index';
import { day, reminderSent } from '../dunning/openItemsOf';

const first = reminderSent('C1', 'A', 1, '2026-11-01');
const second = reminderSent('C1', 'A', 2, '2026-11-10');

test('the state of an item is its highest level, its last day, how often, and its first reminder', () =>
  expect(foldDossier(emptyDossier, [first, second]).states).toEqual(
    new Map([
      [
        'key-A',
        {
          ...freshState,
          level: 2,
          lastReminder: day('2026-11-10'),
          reminders: 2,
          firstReminder: { day: day('2026-11-01'), by: 'email', announced: null },
        },
      ],
    ]),
  ));

test('the last reminder of a customer is kept whatever the item', () => {
  const { customers } = foldDossier(emptyDossier, [second, first, reminderSent('C2', 'B', 1, '2026-10-01')]);
  expect([...customers].map(([id, { lastReminder }]) => [id, lastReminder])).toEqual([
    ['C1', day('2026-11-10')],
    ['C2', day('2026-10-01')],
  ]);
});

test('the same fact told twice counts once', () => {
  const once = foldDossier(emptyDossier, [first]);
  expect(foldDossier(once, [first, { ...first }])).toEqual(once);
});

test('of two tellings of one fact the fuller one counts, whichever came first', () => {
  const fuller = { ...first, detail: { ...first.detail, payBy: day('2026-11-15') } };
  for (const told of [
    [first, fuller],
    [fuller, first],
  ]) {
    const state = foldDossier(emptyDossier, told).states.get('key-A');
    expect([state?.lastPayBy, state?.reminders]).toEqual([day('2026-11-15'), 1]);
  }
});

test('a fact that was told of another item and customer leaves nothing there', () => {
  const elsewhere = { ...first, item: 'key-wrong', customer: 'C9' };
  const dossier = foldDossier(foldDossier(emptyDossier, [{ ...elsewhere, by: '' }]), [first]);
  expect([...dossier.states.keys(), ...dossier.customers.keys()]).toEqual(['key-A', 'C1']);
});

test('nothing new is the same dossier', () => {
  const dossier = foldDossier(emptyDossier, [first, second]);
  expect(foldDossier(dossier, [second])).toBe(dossier);
  expect(foldDossier(dossier, [])).toBe(dossier);
});

test('a late event leaves the state of other items as it is', () => {
  const dossier = foldDossier(emptyDossier, [first, reminderSent('C1', 'B', 1, '2026-11-10')]);
  const later = foldDossier(dossier, [second]);
  expect(later.states.get('key-B')).toBe(dossier.states.get('key-B'));
  expect(later.states.get('key-A')?.level).toBe(2);
});
