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
  remindedToday: 'heute bereits gemahnt',
  paid: 'Es ist nichts mehr offen.',
  credit: 'Das ist ein Guthaben des Kunden: Es wird nicht gemahnt.',
  reversedCredit: 'Gutschrift oder Zahlung mit positivem Betrag: Bitte in der Buchhaltung prüfen.',
  noDueDate: 'Es gibt kein Fälligkeitsdatum.',
  hold: 'Gesperrt',
  customerInterval: (last, next) =>
    `Der Kunde erhielt bereits am ${last} eine Mahnung, die nächste ist ab ${next} möglich`,
  creditLeft: (amount) => `Keine Mahnung: Unter dem Strich hat der Kunde ein Guthaben von ${amount}.`,
  creditsCover: 'Keine Mahnung: Die Guthaben des Kunden decken, was fällig ist.',
  creditTooLarge: (amount) =>
    `Keine Mahnung: Ein Guthaben ist größer als jede Mail für sich, obwohl ${amount} offen bleiben.`,
  belowMinimum: (net, minimum) => `Keine Mahnung: ${net} liegt unter dem Mindestbetrag von ${minimum}.`,
  unknownCustomer: 'Der Kunde steht nicht in der Kundentabelle.',
  unknownProcedure: (name) => `Das Mahnverfahren „${name}“ gibt es nicht.`,
  unreadable: 'Die Zeile ist nicht lesbar: Bitte Betrag und Datum prüfen.',
};
