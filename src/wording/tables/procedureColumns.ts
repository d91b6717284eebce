import type { TableColumns } from './columns';

/** Columns of the table of procedures: a row is a level, or a notice where its days are negative. */
export type ProcedureColumn =
  | 'procedure'
  | 'level'
  | 'days'
  | 'interval'
  | 'channel'
  | 'automatic'
  | 'fee'
  | 'interest'
  | 'costs'
  | 'payWithin'
  | 'minimum'
  | 'approver'
  | 'approveFrom'
  | 'text';

export const procedureColumns: TableColumns<ProcedureColumn> = {
  columns: [
    'procedure',
    'level',
    'days',
    'interval',
    'channel',
    'automatic',
    'fee',
    'interest',
    'costs',
    'payWithin',
    'minimum',
    'approver',
    'approveFrom',
    'text',
  ],
  headers: {
    nl: {
      procedure: 'Procedure',
      level: 'Niveau',
      days: 'Dagen na vervaldag',
      interval: 'Dagen tussen herinneringen',
      channel: 'Kanaal',
      automatic: 'Automatisch',
      fee: 'Herinneringskosten (EUR)',
      interest: 'Rente aanrekenen',
      costs: 'Vergoeding aanrekenen',
      payWithin: 'Betalen binnen (dagen)',
      minimum: 'Minimumbedrag (EUR)',
      approver: 'Goedkeuring door',
      approveFrom: 'Goedkeuring vanaf (EUR)',
      text: 'Tekst',
    },
    fr: {
      procedure: 'Procédure',
      level: 'Niveau',
      days: 'Jours après l’échéance',
      interval: 'Jours entre deux rappels',
      channel: 'Canal',
      automatic: 'Automatique',
      fee: 'Frais de rappel (EUR)',
      interest: 'Réclamer des intérêts',
      costs: 'Réclamer une indemnité',
      payWithin: 'À payer dans les (jours)',
      minimum: 'Montant minimum (EUR)',
      approver: 'Approbation par',
      approveFrom: 'Approbation à partir de (EUR)',
      text: 'Texte',
    },
    de: {
      procedure: 'Mahnverfahren',
      level: 'Mahnstufe',
      days: 'Tage nach Fälligkeit',
      interval: 'Tage zwischen Mahnungen',
      channel: 'Kanal',
      automatic: 'Automatisch',
      fee: 'Mahngebühr (EUR)',
      interest: 'Zinsen berechnen',
      costs: 'Pauschale und Kosten berechnen',
      payWithin: 'Zahlbar binnen (Tagen)',
      minimum: 'Mindestbetrag (EUR)',
      approver: 'Freigabe durch',
      approveFrom: 'Freigabe ab (EUR)',
      text: 'Text',
    },
    en: {
      procedure: 'Procedure',
      level: 'Level',
      days: 'Days after due date',
      interval: 'Days between reminders',
      channel: 'Channel',
      automatic: 'Automatic',
      fee: 'Reminder fee (EUR)',
      interest: 'Charge interest',
      costs: 'Charge compensation',
      payWithin: 'Pay within (days)',
      minimum: 'Minimum amount (EUR)',
      approver: 'Approval by',
      approveFrom: 'Approval from (EUR)',
      text: 'Text',
    },
  },
  synonyms: {
    procedure:
      'naam procedure, aanmaanprocedure, nom de la procedure, procedure de relance, mahnprozedur, procedure name, dunning procedure',
    level: 'stap, herinneringsniveau, niveau de relance, etape, stufe, step, dunning level',
    days: 'dagen, dagen vervallen, jours, jours de retard, tage, tage uberfallig, days, days overdue, days past due',
    interval: 'interval, tussentijd, intervalle, abstand, mindestabstand, minimum interval',
    channel: 'via, wijze, moyen, weg, means',
    automatic: 'auto',
    fee: 'kosten, aanmaankosten, herinneringskost, administratiekosten, frais, frais administratifs, gebuhr, mahngebuhren, mahnkosten, fee, reminder fee',
    interest: 'rente, intresten, interest, interets, zinsen, verzugszinsen, late interest',
    costs:
      'schadevergoeding, vergoeding, incassokosten, incassokosten aanrekenen, indemnite, frais de recouvrement, pauschale, inkassokosten, compensation, costs, collection costs, fixed compensation',
    payWithin:
      'betalen binnen, betaaltermijn, termijn, delai, delai de paiement, zahlungsfrist, zahlbar binnen, frist, pay within, new term, term',
    minimum: 'minimum, drempel, seuil, minimum eur, mindestbetrag, minimum amount, threshold',
    approver: 'goedkeurder, fiatteur, approbateur, freigeber, approver',
    approveFrom: 'goedkeuring vanaf, approbation a partir de, freigabe ab, approval from',
    text: 'brieftekst, mailtekst, modele, modele de texte, textbaustein, letter, template',
  },
};
