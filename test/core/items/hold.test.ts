import { holdOf } from '../../../src/core/items/hold';

test.each([null, false, 0, '', ' ', '0', '0,00', '0.00', '-', '–', 'nee', 'Neen', 'NON', 'nein', 'false'])(
  '%p does not block',
  (cell) => expect(holdOf(cell)).toBeNull(),
);

test.each([true, 1, 'x', 'Ja', 'OUI', 'waar', '1'])('%p blocks without a reason', (cell) =>
  expect(holdOf(cell)).toBe(''),
);

test.each(['betwist', ' wacht op directie ', '0,01'])('%p blocks with its own words', (cell) =>
  expect(holdOf(cell)).toBe(cell.trim()),
);
