import type { Phrases } from './phrases';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

export const nl: Phrases = {
  colon: ': ',
  level: (level) => `Niveau ${level}`,
  late: (count) => (count > 0 ? `${days(count)} te laat` : 'nog niet te laat'),
  due: (date) => `vervaldag ${date}`,
  sent: (level, date) => (level > 0 ? `niveau ${level} verstuurd op ${date}` : `herinnerd op ${date}`),
  sentUndated: (level) => `niveau ${level} al verstuurd`,
  waited: (count) => `wachttijd van ${days(count)} voorbij`,
  waiting: (count) => `wachttijd van ${days(count)}`,
  from: (level, date) => `niveau ${level} kan vanaf ${date}`,
  wasLast: 'dat was het laatste niveau',
  remindedToday: 'vandaag al herinnerd',
  paid: 'Er staat niets meer open.',
  credit: 'Dit is een tegoed van de klant: daarvoor gaat geen herinnering uit.',
  reversedCredit: 'Creditnota of betaling met een positief bedrag: kijk ze na in de boekhouding.',
  noDueDate: 'Er is geen vervaldag.',
  hold: 'Geblokkeerd',
  customerInterval: (last, next) =>
    `de klant kreeg op ${last} al een herinnering, de volgende kan vanaf ${next}`,
  creditLeft: (amount) => `Geen herinnering: per saldo heeft de klant een tegoed van ${amount}.`,
  creditsCover: 'Geen herinnering: de tegoeden van de klant dekken wat vervallen is.',
  creditTooLarge: (amount) =>
    `Geen herinnering: een tegoed is groter dan elke mail apart, al blijft er ${amount} over.`,
  belowMinimum: (net, minimum) => `Geen herinnering: ${net} is minder dan het minimum van ${minimum}.`,
  unknownCustomer: 'De klant staat niet in de klantentabel.',
  unknownProcedure: (name) => `De procedure "${name}" bestaat niet.`,
  unreadable: 'De rij is niet leesbaar: kijk bedrag en datum na.',
};

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<Phrases> = {
  due: (date) => `vervaldatum ${date}`,
  noDueDate: 'Er is geen vervaldatum.',
};
