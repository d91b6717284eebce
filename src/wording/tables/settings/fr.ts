import type { SettingTexts } from './words';

export const fr: SettingTexts = {
  settings: {
    procedure: {
      name: 'Procédure de la société',
      meaning:
        'Pour les clients dont ni la fiche, ni le groupe, ni le profil, ni la loi n’en désigne une autre',
    },
    trigger: {
      name: 'Jour d’un niveau',
      meaning: 'Inclus : dès le jour même. Strict : le lendemain seulement',
    },
    countFrom: {
      name: 'Niveaux suivants comptés depuis',
      meaning:
        'L’échéance ou le rappel précédent plus l’intervalle, le plus tardif des deux, ou l’un d’eux seul',
    },
    skipLevels: {
      name: 'Sauter des niveaux',
      meaning: 'Non : jamais plus d’un niveau à la fois, quel que soit le retard',
    },
    customerInterval: {
      name: 'Jours entre deux e-mails à un client',
      meaning: 'Ce qui échoit entre-temps attend et part avec le suivant. 0 : les postes décident seuls',
    },
    mailPer: {
      name: 'Un e-mail par',
      meaning: 'Tous les postes d’un client ensemble, par niveau, ou par poste',
    },
    credits: { name: 'Notes de crédit imputées', meaning: 'Quels avoirs ouverts sont déduits du montant dû' },
    minimumPer: {
      name: 'Montant minimum par',
      meaning: 'Tout ce que doit un client, ou chaque poste à part',
    },
    correctionDays: {
      name: 'Jours de correction',
      meaning: 'Jours déduits du retard : paiements encore en route',
    },
    bucketEdges: { name: 'Limite des tranches d’âge', meaning: 'Inclus : le jour 30 est dans 1-30' },
    freshWorkingDays: {
      name: 'Jours ouvrables de retard comptable',
      meaning: 'Si les écritures s’arrêtent plus tôt, l’envoi attend',
    },
    quietPeriod: {
      name: 'Période de repos',
      meaning: 'Aucun e-mail ne part ; les jours comptent. Une ligne par période ; un motif peut suivre',
    },
    resendDays: { name: 'Jours d’attente après renvoi de la facture', meaning: 'Ensuite, le même niveau' },
    promiseWorkingDays: {
      name: 'Jours ouvrables après une promesse',
      meaning: 'Sans paiement à ce moment, la promesse n’est pas tenue',
    },
    planDays: {
      name: 'Jours après une échéance du plan d’apurement',
      meaning: 'Ensuite, le plan d’apurement n’est plus respecté',
    },
    directDebitWorkingDays: {
      name: 'Jours ouvrables pour une domiciliation',
      meaning: 'Délai après l’échéance pendant lequel le poste attend l’encaissement',
    },
    paidByHandDays: {
      name: 'Jours après « payé » à la main',
      meaning: 'Si le poste reste ouvert en comptabilité, une tâche suit',
    },
    homeCountry: { name: 'Pays de la société', meaning: 'Détermine le droit entre entreprises' },
    smallCreditor: {
      name: 'Le créancier est une PME',
      meaning: 'Les intérêts d’un consommateur belge courent alors dès le lendemain du rappel',
    },
    clausePercent: {
      name: 'Intérêts des conditions générales',
      meaning:
        'Pour cent par an envers les consommateurs. Vide : pas de clause, donc pas d’intérêts du contrat',
    },
    clauseLumpSum: {
      name: 'Indemnité forfaitaire des conditions',
      meaning: 'Si les conditions prévoient une indemnité à charge des consommateurs',
    },
    clauseSince: {
      name: 'Conditions en vigueur depuis',
      meaning: 'Pour les contrats à partir de ce jour. Vide : pour tous',
    },
    interestCap: {
      name: 'Intérêt maximum des consommateurs belges',
      meaning: 'Le taux entre entreprises tel que publié, ou avant arrondi',
    },
    reminderFee: {
      name: 'Frais d’un rappel suivant',
      meaning: 'Consommateurs belges : 0 à 7,50 EUR ; le cumul avec l’indemnité n’est pas clair',
    },
    saturdayWorks: { name: 'Le samedi est ouvrable', meaning: 'Pour le délai postal belge' },
    vatRate: {
      name: 'TVA sur les frais de recouvrement',
      meaning: 'Pour cent ; seulement un créancier néerlandais qui ne peut pas déduire la TVA',
    },
    deliveryDays: {
      name: 'Jours de distribution postale',
      meaning: 'Pour la lettre de quatorze jours aux Pays-Bas',
    },
    dayCount: { name: 'Jours dans une année', meaning: 'Par quoi l’intérêt annuel est divisé' },
  },
  choices: {
    inclusive: 'inclus',
    strict: 'strict',
    later: 'le plus tardif',
    'due-date': 'échéance',
    'previous-reminder': 'rappel précédent',
    'previous-pay-by': 'date de paiement du rappel précédent',
    customer: 'client',
    level: 'niveau',
    item: 'poste',
    all: 'toutes',
    overdue: 'échues seulement',
    ignore: 'aucune',
    published: 'publié',
    unrounded: 'non arrondi',
    'actual/365': 'actual/365',
    'actual/actual': 'actual/actual',
    'actual/360': 'actual/360',
  },
  wholeDays: (least, most) => `${least} à ${most}`,
  amount: 'montant en EUR',
  percent: 'pour cent, comme 8 ou 8,5',
  country: 'code pays de deux lettres, comme BE',
  day: 'date',
  period: 'du / au, comme 2026-12-24 / 2027-01-02 Noël',
  procedure: 'nom d’une procédure',
  unsettled: 'La loi ne tranche pas ; ceci est le choix prudent.',
};
