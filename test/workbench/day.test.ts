import { dayOf } from '../../src/workbench/day';

test('reads a day', () => {
  expect(dayOf('2026-11-21')).toEqual([2026, 11, 21]);
});

test.each(['2026-02-30', '2026-13-01', '', '21/11/2026'])('%p is no day', (text) => {
  expect(dayOf(text)).toBeNull();
});
