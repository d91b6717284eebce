import { localMoment } from '../../../src/taskpane/dossier/localMoment';

test('the day and the time are those of the user’s own zone', () => {
  const here = new Date(2026, 10, 21, 9, 5);
  expect(localMoment(here.toISOString())).toEqual({ day: 20778, time: '09:05' });
});

test('a text in the form of a moment that is none gives nothing', () => {
  expect(localMoment('2026-99-99T99:99:99Z')).toBeNull();
});
