import { eventDay, eventsThrough } from '../../../src/core/dossier/eventDay';
import { day } from '../dunning/openItemsOf';
import { itemAfter, told } from './told';

test('an event counts from its own day, not from the moment it was written down', () => {
  const call = told('2026-11-23', 'call', { level: 2, day: day('2026-11-20') });
  expect(eventDay(call)).toBe(day('2026-11-20'));
  expect(eventsThrough([call], day('2026-11-19'))).toEqual([]);
  expect(eventsThrough([call], day('2026-11-20'))).toEqual([call]);
});

test('as of a past day nothing later is known: neither level, nor hold, nor that a reminder was cancelled', () => {
  const story = [
    told('2026-09-06', 'reminder-sent', { level: 1 }),
    told('2026-09-26', 'reminder-sent', { level: 2 }),
    told('2026-09-27', 'reminder-cancelled', { reminder: 'reminder-sent-2026-09-26' }),
    told('2026-09-28', 'hold'),
  ];
  const asOf = (on: string) => {
    const { level, hold } = itemAfter(...eventsThrough(story, day(on)));
    return [level, hold !== null];
  };
  expect(['2026-09-05', '2026-09-06', '2026-09-26', '2026-09-27', '2026-09-28'].map(asOf)).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [1, false],
    [1, true],
  ]);
});
