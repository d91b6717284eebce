import type { DayNumber, Language } from '../../core/index';
import { dateText } from '../../wording/dates';
import { creditSheetWords } from '../../wording/reports/creditSheet';
import type { CustomerDossier } from '../describeCustomer';
import { isContact } from '../parts/lastContact';

/** When we and the customer were last in touch, and by what it was last reminded. */
export function contactFacts(
  { timeline, items, state }: Pick<CustomerDossier, 'timeline' | 'items' | 'state'>,
  language: Language,
): readonly (readonly [string, string])[] {
  const words = creditSheetWords(language);
  const date = (day: DayNumber): string => dateText(day, language);
  // The newest comes first.
  const contact = timeline
    .filter(({ takenBack }) => takenBack === null)
    .map(({ events: [first] }) => first)
    .find(isContact);
  return [
    [
      words.lastContact,
      contact === undefined ? words.never : words.contacts[contact.kind](date(contact.detail.day)),
    ],
    [words.lastReminder, reminderText({ items, state }, words, date)],
  ];
}

function reminderText(
  { items, state }: Pick<CustomerDossier, 'items' | 'state'>,
  words: ReturnType<typeof creditSheetWords>,
  date: (day: DayNumber) => string,
): string {
  const days = items.flatMap((item) => item.state.lastReminder ?? []);
  const last = Math.max(...days, state.lastReminder ?? Number.NEGATIVE_INFINITY);
  if (last === Number.NEGATIVE_INFINITY) return words.never;
  const levels = items.filter((item) => item.state.lastReminder === last).map((item) => item.state.level);
  // What it was about may be paid since.
  return levels.length === 0 ? words.remindedOn(date(last)) : words.reminded(Math.max(...levels), date(last));
}
