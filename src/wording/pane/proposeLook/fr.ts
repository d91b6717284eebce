import { countText } from '../../amounts';
import { fr as counted } from '../counted';
import type { ProposeLookWords } from './words';

export const fr: ProposeLookWords = {
  order: 'Ordre et groupes',
  sortBy: 'Ordre',
  sortings: {
    sheet: 'Comme dans la feuille',
    amount: 'Plus gros montant d’abord',
    due: 'Échéance la plus ancienne d’abord',
    level: 'Niveau le plus élevé d’abord',
    name: 'Nom du client',
    owner: 'Gestionnaire',
  },
  groupBy: 'Groupes',
  groupings: { none: 'Aucun', level: 'Par niveau', owner: 'Par gestionnaire', currency: 'Par devise' },
  filter: 'Filtrer',
  levels: 'Niveau',
  owner: 'Gestionnaire',
  anyOwner: 'Tous les gestionnaires',
  noOwner: 'Sans gestionnaire',
  amount: 'Montant',
  from: 'À partir de',
  to: 'Jusqu’à',
  amountFrom: (amount) => `à partir de ${amount}`,
  amountTo: (amount) => `jusqu’à ${amount}`,
  wrongAmount: 'Ce n’est pas un montant.',
  waiting: 'Attend une coche',
  remove: (filter) => `Retirer le filtre «\u00a0${filter}\u00a0»`,
  clear: 'Tout retirer',
  noMatch: 'Aucun e-mail ne correspond à ce choix.',
  selectOnly: (mails) =>
    mails === 1
      ? 'Sélectionner seulement cet e-mail'
      : `Sélectionner seulement ces ${counted(mails, '', 'e-mails')}`,
  selectGroup: (group) => `Tout sélectionner\u00a0: ${group}`,
  shown: (mails, all) =>
    `${counted(mails, 'e-mail affiché', 'e-mails affichés')} sur ${countText(all, 'fr')}`,
  mails: (count) => counted(count, 'e-mail', 'e-mails'),
  list: 'Clients à relancer',
  searchKey: 'Raccourci\u00a0: /',
  keys: '↑ ↓ autre ligne, espace pour cocher, Entrée pour ouvrir',
  leftOut: 'Écarté\u00a0:',
  why: (name) => `Raison d’écarter ${name}`,
  noCause: 'Sans raison',
  causes: {
    'not-now': 'Pas maintenant',
    sales: 'Demandé par les ventes',
    invoice: 'Erreur dans la facture',
    other: 'Autre raison',
  },
  ownWords: (name) => `Autre raison d’écarter ${name}`,
  backs: {
    held: 'Attend un e-mail ou un collègue',
    law: 'Lettre non conforme à la loi',
    waiting: 'Attend votre coche',
    'bad-address': 'Adresse e-mail incorrecte',
    bounced: 'E-mails revenus',
  },
  toDossier: (customer) => `Ouvrir le dossier de ${customer}`,
};
