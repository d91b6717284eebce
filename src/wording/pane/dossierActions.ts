import type { FactProblem, Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** What a person can file of an invoice or a customer. */
export const dossierActions = [
  'note',
  'call',
  'appointment',
  'promise',
  'dispute',
  'plan',
  'hold',
  'paid',
  'owner',
  'promise-withdrawn',
  'dispute-resolved',
  'plan-cancelled',
  'release',
  'not-paid',
] as const;
export type DossierAction = (typeof dossierActions)[number];

/** Words of the small forms by which a person files something. */
export interface DossierActionWords {
  /** On the buttons, and over the forms. */
  readonly names: Readonly<Record<DossierAction, string>>;
  /** Once it is filed. */
  readonly done: Readonly<Record<DossierAction, string>>;
  readonly actions: string;
  readonly more: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly undo: string;
  readonly undone: string;
  readonly readOnly: string;
  readonly items: (count: number) => string;
  readonly allItems: string;
  readonly moreItems: (count: number) => string;
  readonly noItem: string;
  readonly fields: {
    readonly note: string;
    readonly said: string;
    readonly with: string;
    readonly remark: string;
    readonly callOn: string;
    readonly about: string;
    readonly paysBy: string;
    readonly whole: string;
    readonly part: string;
    readonly amount: string;
    readonly reason: string;
    readonly owner: string;
    readonly outcome: string;
    readonly until: string;
    readonly noEnd: string;
    readonly holdReason: string;
  };
  readonly plan: {
    readonly count: string;
    readonly first: string;
    readonly every: string;
    readonly intervals: Readonly<Record<'week' | 'fortnight' | 'month', string>>;
    readonly own: string;
    readonly day: (number: number) => string;
    readonly amount: (number: number) => string;
    readonly add: string;
    readonly remove: (number: number) => string;
    readonly preview: string;
    readonly total: string;
  };
  readonly amountUnreadable: string;
  readonly dayMissing: string;
  /** `amount` in words: what is open, or what lacks or is too much. */
  readonly problems: Readonly<
    Record<Exclude<FactProblem['code'], 'plan-sum'>, (amount: string) => string>
  > & {
    readonly lacks: (amount: string) => string;
    readonly tooMuch: (amount: string) => string;
  };
}

const words: Words<DossierActionWords> = {
  nl: {
    names: {
      note: 'Notitie',
      call: 'Gesprek',
      appointment: 'Belafspraak',
      promise: 'Belofte',
      dispute: 'Betwisting',
      plan: 'Afbetalingsplan',
      hold: 'Blokkeren',
      paid: 'Al betaald',
      owner: 'Dossierbeheerder',
      'promise-withdrawn': 'Belofte intrekken',
      'dispute-resolved': 'Betwisting opgelost',
      'plan-cancelled': 'Afbetalingsplan stopzetten',
      release: 'Blokkering opheffen',
      'not-paid': 'Toch niet betaald',
    },
    done: {
      note: 'Notitie bewaard.',
      call: 'Gesprek genoteerd.',
      appointment: 'Belafspraak gemaakt.',
      promise: 'Belofte genoteerd.',
      dispute: 'Betwisting genoteerd.',
      plan: 'Afbetalingsplan genoteerd.',
      hold: 'Geblokkeerd.',
      paid: 'Als betaald genoteerd.',
      owner: 'Dossierbeheerder gewijzigd.',
      'promise-withdrawn': 'Belofte ingetrokken.',
      'dispute-resolved': 'Betwisting opgelost.',
      'plan-cancelled': 'Afbetalingsplan stopgezet.',
      release: 'Blokkering opgeheven.',
      'not-paid': 'Niet langer als betaald genoteerd.',
    },
    actions: 'Noteren in het dossier',
    more: 'Meer',
    save: 'Bewaren',
    saving: 'Bezig met bewaren',
    cancel: 'Annuleren',
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt.',
    readOnly: 'Op een andere peildatum kunt u niets noteren.',
    items: (count) => `Geldt voor ${nl(count, 'post', 'posten')}`,
    allItems: 'Alle open posten',
    moreItems: (count) => `Nog ${nl(count, 'post', 'posten')} tonen`,
    noItem: 'Kies minstens één post.',
    fields: {
      note: 'Notitie',
      said: 'Wat is er gezegd?',
      with: 'Met wie?',
      remark: 'Toelichting',
      callOn: 'Bellen op',
      about: 'Waarover?',
      paysBy: 'Betaalt uiterlijk op',
      whole: 'Alles wat openstaat',
      part: 'Een deel',
      amount: 'Bedrag',
      reason: 'Reden',
      owner: 'Wie volgt het op?',
      outcome: 'Hoe is het opgelost?',
      until: 'Tot en met',
      noEnd: 'Leeg: tot u de blokkering opheft.',
      holdReason: 'Waarom?',
    },
    plan: {
      count: 'Aantal termijnen',
      first: 'Eerste termijn',
      every: 'Daarna',
      intervals: { week: 'elke week', fortnight: 'om de twee weken', month: 'elke maand' },
      own: 'Dagen en bedragen zelf invullen',
      day: (number) => `Dag van termijn ${number}`,
      amount: (number) => `Bedrag van termijn ${number}`,
      add: 'Termijn toevoegen',
      remove: (number) => `Termijn ${number} weghalen`,
      preview: 'Zo wordt betaald',
      total: 'Samen',
    },
    amountUnreadable: 'Vul een bedrag in, zoals 125,50.',
    dayMissing: 'Vul een dag in.',
    problems: {
      'text-missing': () => 'Schrijf hier iets.',
      'text-too-long': () => 'Deze tekst is te lang.',
      'day-past': () => 'Deze dag is al voorbij.',
      'day-too-far': () => 'Deze dag ligt te ver weg. Klopt het jaar?',
      'amount-wrong': () => 'Vul een bedrag boven nul in.',
      'amount-above-open': (open) => `Er staat maar ${open} open.`,
      'plan-days': () => 'Elke termijn komt na de vorige.',
      lacks: (amount) => `De termijnen komen ${amount} tekort.`,
      tooMuch: (amount) => `De termijnen zijn ${amount} te veel.`,
    },
  },
  'nl-NL': {
    names: {
      note: 'Notitie',
      call: 'Gesprek',
      appointment: 'Belafspraak',
      promise: 'Toezegging',
      dispute: 'Dispuut',
      plan: 'Betalingsregeling',
      hold: 'Blokkeren',
      paid: 'Al betaald',
      owner: 'Dossierbeheerder',
      'promise-withdrawn': 'Toezegging intrekken',
      'dispute-resolved': 'Dispuut opgelost',
      'plan-cancelled': 'Betalingsregeling stopzetten',
      release: 'Blokkering opheffen',
      'not-paid': 'Toch niet betaald',
    },
    done: {
      note: 'Notitie bewaard.',
      call: 'Gesprek genoteerd.',
      appointment: 'Belafspraak gemaakt.',
      promise: 'Toezegging genoteerd.',
      dispute: 'Dispuut genoteerd.',
      plan: 'Betalingsregeling genoteerd.',
      hold: 'Geblokkeerd.',
      paid: 'Als betaald genoteerd.',
      owner: 'Dossierbeheerder gewijzigd.',
      'promise-withdrawn': 'Toezegging ingetrokken.',
      'dispute-resolved': 'Dispuut opgelost.',
      'plan-cancelled': 'Betalingsregeling stopgezet.',
      release: 'Blokkering opgeheven.',
      'not-paid': 'Niet langer als betaald genoteerd.',
    },
  },
  fr: {
    names: {
      note: 'Note',
      call: 'Appel',
      appointment: 'Appel prévu',
      promise: 'Promesse',
      dispute: 'Litige',
      plan: 'Plan d’apurement',
      hold: 'Bloquer',
      paid: 'Déjà payé',
      owner: 'Gestionnaire',
      'promise-withdrawn': 'Retirer la promesse',
      'dispute-resolved': 'Litige résolu',
      'plan-cancelled': 'Annuler le plan',
      release: 'Lever le blocage',
      'not-paid': 'Pas payé, finalement',
    },
    done: {
      note: 'Note enregistrée.',
      call: 'Appel noté.',
      appointment: 'Appel planifié.',
      promise: 'Promesse notée.',
      dispute: 'Litige noté.',
      plan: 'Plan d’apurement noté.',
      hold: 'Bloqué.',
      paid: 'Noté comme payé.',
      owner: 'Gestionnaire modifié.',
      'promise-withdrawn': 'Promesse retirée.',
      'dispute-resolved': 'Litige résolu.',
      'plan-cancelled': 'Plan d’apurement annulé.',
      release: 'Blocage levé.',
      'not-paid': 'N’est plus noté comme payé.',
    },
    actions: 'Noter au dossier',
    more: 'Plus',
    save: 'Enregistrer',
    saving: 'Enregistrement en cours',
    cancel: 'Fermer',
    undo: 'Annuler',
    undone: 'Annulé.',
    readOnly: 'À une autre date, rien ne peut être noté.',
    items: (count) => `Concerne ${fr(count, 'poste', 'postes')}`,
    allItems: 'Tous les postes ouverts',
    moreItems: (count) => `Afficher encore ${fr(count, 'poste', 'postes')}`,
    noItem: 'Choisissez au moins un poste.',
    fields: {
      note: 'Note',
      said: 'Qu’a-t-on dit\u00a0?',
      with: 'Avec qui\u00a0?',
      remark: 'Remarque',
      callOn: 'Appeler le',
      about: 'À quel sujet\u00a0?',
      paysBy: 'Paie au plus tard le',
      whole: 'Tout le solde ouvert',
      part: 'Une partie',
      amount: 'Montant',
      reason: 'Motif',
      owner: 'Qui s’en occupe\u00a0?',
      outcome: 'Comment est-il résolu\u00a0?',
      until: 'Jusqu’au',
      noEnd: 'Vide\u00a0: jusqu’à ce que vous leviez le blocage.',
      holdReason: 'Pourquoi\u00a0?',
    },
    plan: {
      count: 'Nombre d’échéances',
      first: 'Première échéance',
      every: 'Ensuite',
      intervals: { week: 'chaque semaine', fortnight: 'toutes les deux semaines', month: 'chaque mois' },
      own: 'Remplir soi-même jours et montants',
      day: (number) => `Jour de l’échéance ${number}`,
      amount: (number) => `Montant de l’échéance ${number}`,
      add: 'Ajouter une échéance',
      remove: (number) => `Enlever l’échéance ${number}`,
      preview: 'Le paiement se fera ainsi',
      total: 'Ensemble',
    },
    amountUnreadable: 'Indiquez un montant, comme 125,50.',
    dayMissing: 'Indiquez un jour.',
    problems: {
      'text-missing': () => 'Écrivez quelque chose ici.',
      'text-too-long': () => 'Ce texte est trop long.',
      'day-past': () => 'Ce jour est déjà passé.',
      'day-too-far': () => 'Ce jour est trop loin. L’année est-elle bonne\u00a0?',
      'amount-wrong': () => 'Indiquez un montant au-dessus de zéro.',
      'amount-above-open': (open) => `Il ne reste que ${open} d’ouvert.`,
      'plan-days': () => 'Chaque échéance vient après la précédente.',
      lacks: (amount) => `Il manque ${amount} aux échéances.`,
      tooMuch: (amount) => `Les échéances dépassent de ${amount}.`,
    },
  },
  de: {
    names: {
      note: 'Notiz',
      call: 'Telefonat',
      appointment: 'Telefontermin',
      promise: 'Zusage',
      dispute: 'Klärungsfall',
      plan: 'Ratenzahlung',
      hold: 'Sperren',
      paid: 'Schon bezahlt',
      owner: 'Zuständigkeit',
      'promise-withdrawn': 'Zusage zurückziehen',
      'dispute-resolved': 'Klärungsfall gelöst',
      'plan-cancelled': 'Ratenzahlung beenden',
      release: 'Sperre aufheben',
      'not-paid': 'Doch nicht bezahlt',
    },
    done: {
      note: 'Notiz gespeichert.',
      call: 'Telefonat vermerkt.',
      appointment: 'Telefontermin angelegt.',
      promise: 'Zusage vermerkt.',
      dispute: 'Klärungsfall vermerkt.',
      plan: 'Ratenzahlung vermerkt.',
      hold: 'Gesperrt.',
      paid: 'Als bezahlt vermerkt.',
      owner: 'Zuständigkeit geändert.',
      'promise-withdrawn': 'Zusage zurückgezogen.',
      'dispute-resolved': 'Klärungsfall gelöst.',
      'plan-cancelled': 'Ratenzahlung beendet.',
      release: 'Sperre aufgehoben.',
      'not-paid': 'Nicht mehr als bezahlt vermerkt.',
    },
    actions: 'Im Dossier vermerken',
    more: 'Mehr',
    save: 'Speichern',
    saving: 'Wird gespeichert',
    cancel: 'Abbrechen',
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht.',
    readOnly: 'An einem anderen Stichtag lässt sich nichts vermerken.',
    items: (count) => `Gilt für ${de(count, 'Posten', 'Posten')}`,
    allItems: 'Alle offenen Posten',
    moreItems: (count) => `Noch ${de(count, 'Posten', 'Posten')} anzeigen`,
    noItem: 'Wählen Sie mindestens einen Posten.',
    fields: {
      note: 'Notiz',
      said: 'Was wurde besprochen?',
      with: 'Mit wem?',
      remark: 'Bemerkung',
      callOn: 'Anrufen am',
      about: 'Worum geht es?',
      paysBy: 'Zahlt spätestens am',
      whole: 'Alles, was offen ist',
      part: 'Ein Teil',
      amount: 'Betrag',
      reason: 'Grund',
      owner: 'Wer kümmert sich darum?',
      outcome: 'Wie wurde er gelöst?',
      until: 'Bis einschließlich',
      noEnd: 'Leer: bis Sie die Sperre aufheben.',
      holdReason: 'Warum?',
    },
    plan: {
      count: 'Anzahl der Raten',
      first: 'Erste Rate',
      every: 'Danach',
      intervals: { week: 'jede Woche', fortnight: 'alle zwei Wochen', month: 'jeden Monat' },
      own: 'Tage und Beträge selbst eintragen',
      day: (number) => `Tag der Rate ${number}`,
      amount: (number) => `Betrag der Rate ${number}`,
      add: 'Rate hinzufügen',
      remove: (number) => `Rate ${number} entfernen`,
      preview: 'So wird gezahlt',
      total: 'Zusammen',
    },
    amountUnreadable: 'Geben Sie einen Betrag ein, etwa 125,50.',
    dayMissing: 'Geben Sie einen Tag ein.',
    problems: {
      'text-missing': () => 'Schreiben Sie hier etwas.',
      'text-too-long': () => 'Dieser Text ist zu lang.',
      'day-past': () => 'Dieser Tag ist schon vorbei.',
      'day-too-far': () => 'Dieser Tag liegt zu weit weg. Stimmt das Jahr?',
      'amount-wrong': () => 'Geben Sie einen Betrag über null ein.',
      'amount-above-open': (open) => `Es sind nur ${open} offen.`,
      'plan-days': () => 'Jede Rate kommt nach der vorigen.',
      lacks: (amount) => `Den Raten fehlen ${amount}.`,
      tooMuch: (amount) => `Die Raten sind um ${amount} zu hoch.`,
    },
  },
  en: {
    names: {
      note: 'Note',
      call: 'Call',
      appointment: 'Call appointment',
      promise: 'Promise',
      dispute: 'Dispute',
      plan: 'Instalment plan',
      hold: 'Put on hold',
      paid: 'Already paid',
      owner: 'Owner',
      'promise-withdrawn': 'Withdraw the promise',
      'dispute-resolved': 'Dispute resolved',
      'plan-cancelled': 'Cancel the plan',
      release: 'Release the hold',
      'not-paid': 'Not paid after all',
    },
    done: {
      note: 'Note saved.',
      call: 'Call recorded.',
      appointment: 'Call appointment made.',
      promise: 'Promise recorded.',
      dispute: 'Dispute recorded.',
      plan: 'Instalment plan recorded.',
      hold: 'Put on hold.',
      paid: 'Noted as paid.',
      owner: 'Owner changed.',
      'promise-withdrawn': 'Promise withdrawn.',
      'dispute-resolved': 'Dispute resolved.',
      'plan-cancelled': 'Instalment plan cancelled.',
      release: 'Hold released.',
      'not-paid': 'No longer noted as paid.',
    },
    actions: 'Record in the dossier',
    more: 'More',
    save: 'Save',
    saving: 'Saving',
    cancel: 'Cancel',
    undo: 'Undo',
    undone: 'Undone.',
    readOnly: 'Nothing can be recorded on another as-of date.',
    items: (count) => `For ${en(count, 'item', 'items')}`,
    allItems: 'All open items',
    moreItems: (count) => `Show ${en(count, 'more item', 'more items')}`,
    noItem: 'Choose at least one item.',
    fields: {
      note: 'Note',
      said: 'What was said?',
      with: 'With whom?',
      remark: 'Remark',
      callOn: 'Call on',
      about: 'What about?',
      paysBy: 'Pays by',
      whole: 'All that is open',
      part: 'A part',
      amount: 'Amount',
      reason: 'Reason',
      owner: 'Who deals with it?',
      outcome: 'How was it resolved?',
      until: 'Until',
      noEnd: 'Empty: until you release the hold.',
      holdReason: 'Why?',
    },
    plan: {
      count: 'Number of instalments',
      first: 'First instalment',
      every: 'Then',
      intervals: { week: 'every week', fortnight: 'every two weeks', month: 'every month' },
      own: 'Fill in days and amounts yourself',
      day: (number) => `Day of instalment ${number}`,
      amount: (number) => `Amount of instalment ${number}`,
      add: 'Add an instalment',
      remove: (number) => `Remove instalment ${number}`,
      preview: 'This is how it will be paid',
      total: 'Total',
    },
    amountUnreadable: 'Fill in an amount, such as 125.50.',
    dayMissing: 'Fill in a day.',
    problems: {
      'text-missing': () => 'Write something here.',
      'text-too-long': () => 'This text is too long.',
      'day-past': () => 'This day has passed.',
      'day-too-far': () => 'This day is too far away. Is the year right?',
      'amount-wrong': () => 'Fill in an amount above nought.',
      'amount-above-open': (open) => `Only ${open} is open.`,
      'plan-days': () => 'Each instalment comes after the one before.',
      lacks: (amount) => `The instalments are ${amount} short.`,
      tooMuch: (amount) => `The instalments are ${amount} too much.`,
    },
  },
};

/** Those words of a language. */
export const dossierActionWords = (language: Language): DossierActionWords => wordsFor(words, language);

/** What is wrong with a fact, in a sentence. `money` writes an amount of its currency. */
export function factProblemText(
  { code, amount = 0 }: FactProblem,
  money: (minor: number) => string,
  language: Language,
): string {
  const { problems } = dossierActionWords(language);
  if (code === 'plan-sum')
    return amount > 0 ? problems.lacks(money(amount)) : problems.tooMuch(money(-amount));
  return problems[code](money(amount));
}
