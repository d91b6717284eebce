import type { Phrases } from './phrases';

const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`);
const ofDays = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tagen`);

export const de: Phrases = {
  colon: ': ',
  level: (level) => `Stufe ${level}`,
  late: (count) => (count > 0 ? `${days(count)} überfällig` : 'noch nicht überfällig'),
  due: (date) => `fällig am ${date}`,
  sent: (level, date) => (level > 0 ? `Stufe ${level} gesendet am ${date}` : `gemahnt am ${date}`),
  sentUndated: (level) => `Stufe ${level} bereits gesendet`,
  waited: (count) => `Wartezeit von ${ofDays(count)} abgelaufen`,
  waiting: (count) => `Wartezeit von ${ofDays(count)}`,
  from: (level, date) => `Stufe ${level} möglich ab ${date}`,
  wasLast: 'Das war die letzte Stufe',
  paid: 'Es ist nichts mehr offen.',
  credit: 'Das ist ein Guthaben des Kunden: Es wird nicht gemahnt.',
  noDueDate: 'Es gibt kein Fälligkeitsdatum.',
  hold: 'Gesperrt',
};
