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
  remindedToday: 'déjà rappelé aujourd’hui',
  paid: 'Il ne reste rien à payer.',
  credit: 'C’est un crédit du client\u00a0: il ne donne lieu à aucun rappel.',
  reversedCredit:
    'Note de crédit ou paiement avec un montant positif\u00a0: à vérifier dans la comptabilité.',
  noDueDate: 'Il n’y a pas d’échéance.',
  hold: 'Bloqué',
  customerInterval: (last, next) =>
    `le client a déjà reçu un rappel le ${last}, le prochain est possible à partir du ${next}`,
  creditLeft: (amount) => `Pas de rappel\u00a0: tout compte fait, le client a un crédit de ${amount}.`,
  creditsCover: 'Pas de rappel\u00a0: les crédits du client couvrent ce qui est échu.',
  creditTooLarge: (amount) =>
    `Pas de rappel\u00a0: un crédit dépasse chaque mail pris à part, bien qu’il reste ${amount}.`,
  belowMinimum: (net, minimum) => `Pas de rappel\u00a0: ${net} est inférieur au minimum de ${minimum}.`,
  unknownCustomer: 'Le client ne figure pas dans la table des clients.',
  unknownProcedure: (name) => `La procédure «\u00a0${name}\u00a0» n’existe pas.`,
  unreadable: 'La ligne est illisible\u00a0: vérifiez le montant et la date.',
};
