import { dayOfIso } from '../../../src/core/dates/iso';
import { dataDay } from '../../../src/core/reading/dataDay';
import type { CellValue } from '../../../src/core/reading/grid';
import { gridOf, header } from './sheets';

const dayFrom = (...titles: (readonly CellValue[])[]): number | null =>
  dataDay(gridOf([...titles, header]), titles.length, 'none');

test.each<[readonly CellValue[]]>([
  [['Peildatum', 46347]],
  [['Peildatum:', '21-11-2026']],
  [['Peildatum', null, '21-11-2026']],
  [['Openstaande posten per 21-11-2026']],
  [['Per 21-11-2026']],
  [['Arrêté au 21/11/2026']],
  [['Balance âgée clients au 21/11/2026']],
  [['Stichtag 21.11.2026']],
  [['Offene Posten zum 21.11.2026']],
  [['As of 11/21/2026']],
  [['As of', '2026-11-21']],
])('%j says the day', (title) => {
  expect(dayFrom(['Demo NV'], title)).toBe(dayOfIso('2026-11-21'));
});

test.each<[readonly CellValue[]]>([
  [['Openstaande posten per klant']],
  [['Afgedrukt op 21-11-2026']],
  [['Peildatum', 'onbekend']],
  [['Per 31-02-2026']],
  [['Demo NV', 46347]],
  [[]],
])('%j says none', (title) => {
  expect(dayFrom(title)).toBeNull();
});

test('rows below the header are not asked', () => {
  expect(dataDay(gridOf([header, ['Per 21-11-2026']]), 0, 'none')).toBeNull();
});
