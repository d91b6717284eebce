import fc from 'fast-check';
import { civilOfDay, weekdayOf } from '../../../src/core/dates/civil';
import { isoOfDay } from '../../../src/core/dates/iso';
import { isBelgianHoliday } from '../../../src/core/law/belgianHoliday';
import { belgianReminderTerm, type LetterChannel } from '../../../src/core/law/belgianReminder';
import { isDutchHoliday } from '../../../src/core/law/dutchHoliday';
import { dutchLetterTerm } from '../../../src/core/law/dutchLetter';
import { easterOf } from '../../../src/core/law/easter';
import { dayOf } from './support';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, iso) => expect(isoOfDay(easterOf(year))).toBe(iso));

test('Easter is a Sunday from 22 March through 25 April', () => {
  for (let year = 1900; year <= 2299; year += 1) {
    const day = easterOf(year);
    expect(weekdayOf(day)).toBe(7);
    expect([civilOfDay(day).year, day >= dayOf(`${year}-03-22`), day <= dayOf(`${year}-04-25`)]).toEqual([
      year,
      true,
      true,
    ]);
  }
});

test('Belgium has ten legal holidays a year', () => {
  const days = Array.from({ length: 365 }, (_, at) => dayOf('2026-01-01') + at);
  expect(days.filter(isBelgianHoliday).map(isoOfDay)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

test.each([
  [2026, ['01-01', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
  // 27 April 2025 was a Sunday.
  [2025, ['01-01', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
])('general holidays of the Netherlands in %i', (year, expected) => {
  const days = Array.from({ length: 365 }, (_, at) => dayOf(`${year}-01-01`) + at);
  expect(days.filter(isDutchHoliday).map((day) => isoOfDay(day).slice(5))).toEqual(expected);
});

test.each<[string, LetterChannel, string, string, string]>([
  ['posted on a Monday', 'post', '2023-09-18', '2023-09-21', '2023-10-05'],
  ['mailed on a Monday', 'email', '2023-09-18', '2023-09-19', '2023-10-03'],
  ['posted on a Friday: over the weekend', 'post', '2023-09-22', '2023-09-27', '2023-10-11'],
  ['mailed on a Friday: Saturday counts', 'email', '2023-09-22', '2023-09-23', '2023-10-07'],
  ['posted the day before Armistice', 'post', '2026-11-10', '2026-11-16', '2026-11-30'],
  ['posted on Maundy Thursday', 'post', '2026-04-02', '2026-04-08', '2026-04-22'],
  ['posted the day before Ascension', 'post', '2026-05-13', '2026-05-19', '2026-06-02'],
  ['posted on Christmas Eve: into the next year', 'post', '2026-12-24', '2026-12-30', '2027-01-13'],
  ['posted on a Saturday', 'post', '2026-11-21', '2026-11-25', '2026-12-09'],
])('free first reminder, %s', (_, by, sent, first, claim) => {
  const term = belgianReminderTerm({ sentDay: dayOf(sent), by });
  expect([isoOfDay(term.firstDay), isoOfDay(term.claimFrom)]).toEqual([first, claim]);
});

test('where Saturday is a working day the term begins sooner, Sunday and holidays do not count', () => {
  const sentDay = dayOf('2026-10-30');
  const first = (saturdayWorks: boolean): string =>
    isoOfDay(belgianReminderTerm({ sentDay, by: 'post', saturdayWorks }).firstDay);
  expect([first(false), first(true)]).toEqual(['2026-11-04', '2026-11-03']);
});

test('interest of a small creditor may run from the day after sending, of another from the claim', () => {
  const from = (smallCreditor: boolean): string =>
    isoOfDay(belgianReminderTerm({ sentDay: dayOf('2023-09-18'), by: 'post', smallCreditor }).interestFrom);
  expect([from(true), from(false)]).toEqual(['2023-09-19', '2023-10-05']);
});

test.each<[string, LetterChannel, string, string, string]>([
  ['mailed on a Monday', 'email', '2026-11-23', '2026-11-23', '2026-12-09'],
  ['posted on a Monday', 'post', '2026-11-23', '2026-11-26', '2026-12-12'],
  ['posted on a Friday: no delivery on Sunday and Monday', 'post', '2026-11-20', '2026-11-25', '2026-12-11'],
  ['posted on a Saturday', 'post', '2026-11-21', '2026-11-26', '2026-12-12'],
  ['mailed on a Saturday', 'email', '2026-11-21', '2026-11-21', '2026-12-07'],
  ['posted on Christmas Eve: no delivery at Christmas', 'post', '2026-12-24', '2026-12-31', '2027-01-16'],
  ['posted the day before Ascension', 'post', '2026-05-13', '2026-05-19', '2026-06-04'],
])('fourteen-day letter, %s', (_, by, sent, delivered, owed) => {
  const term = dutchLetterTerm({ sentDay: dayOf(sent), by });
  expect([isoOfDay(term.deliveredDay), isoOfDay(term.owedFrom)]).toEqual([delivered, owed]);
});

test('a fourteen-day letter that is there on the first delivery day', () =>
  expect(dutchLetterTerm({ sentDay: dayOf('2026-11-22'), by: 'post', deliveryDays: 1 })).toEqual({
    deliveredDay: dayOf('2026-11-24'),
    lastDay: dayOf('2026-12-09'),
    owedFrom: dayOf('2026-12-10'),
  }));

test('the consumer always has fourteen whole days after the letter is there, by post no fewer than by mail', () => {
  const sent = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2099-12-31') });
  fc.assert(
    fc.property(sent, (sentDay) => {
      const [posted, mailed] = (['post', 'email'] as const).map((by) => ({
        belgian: belgianReminderTerm({ sentDay, by }),
        dutch: dutchLetterTerm({ sentDay, by }),
      }));
      for (const { belgian, dutch } of [posted, mailed].filter((term) => term !== undefined)) {
        expect(belgian.lastDay - belgian.firstDay + 1).toBe(14);
        expect(belgian.claimFrom).toBe(belgian.lastDay + 1);
        expect(dutch.owedFrom - dutch.deliveredDay - 1).toBe(15);
      }
      expect(posted?.belgian.claimFrom).toBeGreaterThan(mailed?.belgian.claimFrom ?? Number.NaN);
      expect(posted?.dutch.owedFrom).toBeGreaterThan(mailed?.dutch.owedFrom ?? Number.NaN);
      expect(isBelgianHoliday(posted?.belgian.firstDay ?? 0)).toBe(false);
      expect(weekdayOf(posted?.belgian.firstDay ?? 0)).toBeLessThan(6);
    }),
  );
});
