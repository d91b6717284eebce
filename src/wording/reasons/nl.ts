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
  paid: 'Er staat niets meer open.',
  credit: 'Dit is een tegoed van de klant: daarvoor gaat geen herinnering uit.',
  noDueDate: 'Er is geen vervaldag.',
  hold: 'Geblokkeerd',
};

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<Phrases> = {
  due: (date) => `vervaldatum ${date}`,
  noDueDate: 'Er is geen vervaldatum.',
};
