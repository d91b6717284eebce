import { parseAcceptances, withAccepted } from '../../../src/app/acceptances';
import { exportFresh } from '../../../src/app/parts/checks';
import { saidDay, saidDayOf, withSaidDay } from '../../../src/app/parts/saidDay';
import { freshSettings } from '../../../src/app/settings';
import type { Reading } from '../../../src/core/index';

const TODAY = 20_778; // Saturday 21 November 2026
const READING = '4-00000001-00000002';
const said = saidDay(READING, TODAY - 1, { by: 'Els', at: '2026-11-21T09:00:00.000Z' });
const settings = withAccepted(freshSettings, said);
const reading = (dataDay: number | null) => ({ dataDay }) as Reading;

test('the day that was said of a list is the day of that list, and of no other', () => {
  expect(saidDayOf(reading(null), settings, READING)).toEqual(said);
  expect(saidDayOf(reading(null), settings, '5-00000001-00000002')).toBeNull();
  expect(withSaidDay(reading(null), said)).toEqual({ dataDay: TODAY - 1 });
  expect(withSaidDay(reading(null), null)).toEqual({ dataDay: null });
});

test('what the sheet says itself goes before', () => {
  expect(saidDayOf(reading(TODAY - 9), settings, READING)).toBeNull();
});

test('it is as fresh or as old as a day of the sheet, and tells who said it', () => {
  const fresh = (day: number) => exportFresh(reading(day), TODAY, TODAY, 2, { ...said, day });
  expect(fresh(TODAY - 1)).toMatchObject({
    finding: 'fresh-said',
    state: 'good',
    facts: { dataDay: TODAY - 1, by: 'Els' },
  });
  expect(fresh(TODAY - 30)).toMatchObject({
    finding: 'data-too-old',
    stopsSending: true,
    facts: { by: 'Els' },
  });
  expect(exportFresh(reading(TODAY - 30), TODAY, TODAY, 2).facts).toEqual({ dataDay: TODAY - 30 });
});

test('saved and parsed it is the same; one with a day that is none says nothing', () => {
  expect(parseAcceptances(JSON.parse(JSON.stringify([said])))).toEqual([said]);
  expect(
    parseAcceptances([
      { ...said, day: '20777' },
      { ...said, day: 1.5 },
    ]),
  ).toEqual([]);
});
