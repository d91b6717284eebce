import type { Phrases } from './phrases';

const days = (count: number): string => (count === 1 ? '1 jour' : `${count} jours`);

export const fr: Phrases = {
  colon: '\u00a0: ',
  level: (level) => `Niveau ${level}`,
  late: (count) => (count > 0 ? `${days(count)} de retard` : 'pas encore en retard'),
  due: (date) => `échéance ${date}`,
  sent: (level, date) => (level > 0 ? `niveau ${level} envoyé le ${date}` : `rappel envoyé le ${date}`),
  sentUndated: (level) => `niveau ${level} déjà envoyé`,
  waited: (count) => `délai d’attente de ${days(count)} écoulé`,
  waiting: (count) => `délai d’attente de ${days(count)}`,
  from: (level, date) => `niveau ${level} possible à partir du ${date}`,
  wasLast: 'c’était le dernier niveau',
  paid: 'Il ne reste rien à payer.',
  credit: 'C’est un crédit du client\u00a0: il ne donne lieu à aucun rappel.',
  noDueDate: 'Il n’y a pas d’échéance.',
  hold: 'Bloqué',
};
