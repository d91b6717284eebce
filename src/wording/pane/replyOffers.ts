import type { Language, SayingKind } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words for what a customer's mail says, and for recording it. */
export interface ReplyOfferWords {
  readonly says: {
    /** `day` with its weekday, '' for none; `amount` '' for all that is open. */
    readonly promise: (day: string, amount: string) => string;
    readonly paid: (day: string) => string;
    readonly dispute: (reason: string) => string;
    readonly 'copy-wanted': string;
    readonly 'plan-wanted': string;
  };
  /** On the button of each. */
  readonly record: Readonly<Record<SayingKind, string>>;
  /** Said when it was done. */
  readonly recorded: {
    readonly promise: (day: string, amount: string) => string;
    readonly paid: (day: string) => string;
    readonly dispute: (reason: string) => string;
    readonly 'copy-wanted': string;
    readonly 'plan-wanted': string;
  };
  readonly sentence: string;
  readonly change: string;
  readonly changeOf: (what: string) => string;
  readonly day: Readonly<Record<'promise' | 'paid', string>>;
  readonly amount: string;
  readonly amountHelp: string;
  readonly reason: string;
  readonly items: string;
  readonly pastDay: string;
  readonly futureDay: string;
  readonly noDay: string;
  readonly noItems: string;
  readonly badAmount: string;
  readonly tooMuch: (open: string) => string;
  readonly add: string;
  readonly reading: string;
}

const words: Words<ReplyOfferWords> = {
  nl: {
    says: {
      promise: (day, amount) =>
        `Belooft te betalen${day === '' ? '' : ` op ${day}`}${amount === '' ? '' : `: ${amount}`}`,
      paid: (day) => `Zegt betaald te hebben${day === '' ? '' : ` op ${day}`}`,
      dispute: (reason) => `Betwist: ${reason}`,
      'copy-wanted': 'Vraagt een kopie',
      'plan-wanted': 'Vraagt om in schijven te betalen',
    },
    record: {
      promise: 'Belofte noteren',
      paid: 'Als betaald noteren',
      dispute: 'Betwisting noteren',
      'copy-wanted': 'Kopie is verstuurd',
      'plan-wanted': 'Afbetalingsplan maken',
    },
    recorded: {
      promise: (day, amount) => `Belofte genoteerd: ${day}${amount === '' ? '' : `, ${amount}`}`,
      paid: (day) => `Als betaald genoteerd: ${day}`,
      dispute: (reason) => `Betwisting genoteerd: ${reason}`,
      'copy-wanted': 'Genoteerd: kopie verstuurd',
      'plan-wanted': 'Afbetalingsplan genoteerd',
    },
    sentence: 'De klant schrijft',
    change: 'Aanpassen',
    changeOf: (what) => `Aanpassen: ${what}`,
    day: { promise: 'Betaalt ten laatste op', paid: 'Betaald op' },
    amount: 'Bedrag',
    amountHelp: 'Leeg: alles wat openstaat.',
    reason: 'Reden',
    items: 'Facturen',
    pastDay: 'Kies vandaag of een latere dag.',
    futureDay: 'Kies vandaag of een eerdere dag.',
    noDay: 'Kies een dag.',
    noItems: 'Kies minstens één factuur.',
    badAmount: 'Vul een bedrag in, zoals 1.250,00.',
    tooMuch: (open) => `Er staat maar ${open} open.`,
    add: 'Zelf iets noteren',
    reading: 'De mail wordt gelezen',
  },
  'nl-NL': {
    says: {
      promise: (day, amount) =>
        `Zegt betaling toe${day === '' ? '' : ` op ${day}`}${amount === '' ? '' : `: ${amount}`}`,
      paid: (day) => `Zegt betaald te hebben${day === '' ? '' : ` op ${day}`}`,
      dispute: (reason) => `Betwist: ${reason}`,
      'copy-wanted': 'Vraagt een kopie',
      'plan-wanted': 'Vraagt een betalingsregeling',
    },
    record: {
      promise: 'Toezegging noteren',
      paid: 'Als betaald noteren',
      dispute: 'Dispuut noteren',
      'copy-wanted': 'Kopie is verstuurd',
      'plan-wanted': 'Betalingsregeling maken',
    },
    recorded: {
      promise: (day, amount) => `Toezegging genoteerd: ${day}${amount === '' ? '' : `, ${amount}`}`,
      paid: (day) => `Als betaald genoteerd: ${day}`,
      dispute: (reason) => `Dispuut genoteerd: ${reason}`,
      'copy-wanted': 'Genoteerd: kopie verstuurd',
      'plan-wanted': 'Betalingsregeling genoteerd',
    },
    day: { promise: 'Betaalt uiterlijk op', paid: 'Betaald op' },
  },
  fr: {
    says: {
      promise: (day, amount) =>
        `Promet de payer${day === '' ? '' : ` le ${day}`}${amount === '' ? '' : `\u00a0: ${amount}`}`,
      paid: (day) => `Dit avoir payé${day === '' ? '' : ` le ${day}`}`,
      dispute: (reason) => `Conteste\u00a0: ${reason}`,
      'copy-wanted': 'Demande une copie',
      'plan-wanted': 'Demande un plan d’apurement',
    },
    record: {
      promise: 'Noter la promesse',
      paid: 'Noter comme payé',
      dispute: 'Noter le litige',
      'copy-wanted': 'La copie est envoyée',
      'plan-wanted': 'Établir un plan d’apurement',
    },
    recorded: {
      promise: (day, amount) => `Promesse notée\u00a0: ${day}${amount === '' ? '' : `, ${amount}`}`,
      paid: (day) => `Noté comme payé\u00a0: ${day}`,
      dispute: (reason) => `Litige noté\u00a0: ${reason}`,
      'copy-wanted': 'Noté\u00a0: copie envoyée',
      'plan-wanted': 'Plan d’apurement noté',
    },
    sentence: 'Le client écrit',
    change: 'Modifier',
    changeOf: (what) => `Modifier\u00a0: ${what}`,
    day: { promise: 'Paie au plus tard le', paid: 'Payé le' },
    amount: 'Montant',
    amountHelp: 'Vide\u00a0: tout ce qui est ouvert.',
    reason: 'Motif',
    items: 'Factures',
    pastDay: 'Choisissez aujourd’hui ou un jour à venir.',
    futureDay: 'Choisissez aujourd’hui ou un jour passé.',
    noDay: 'Choisissez un jour.',
    noItems: 'Choisissez au moins une facture.',
    badAmount: 'Indiquez un montant, comme 1\u202f250,00.',
    tooMuch: (open) => `Seuls ${open} sont ouverts.`,
    add: 'Noter soi-même',
    reading: 'Lecture de l’e-mail',
  },
  de: {
    says: {
      promise: (day, amount) =>
        `Sagt Zahlung zu${day === '' ? '' : ` bis ${day}`}${amount === '' ? '' : `: ${amount}`}`,
      paid: (day) => `Hat nach eigener Angabe bezahlt${day === '' ? '' : `: ${day}`}`,
      dispute: (reason) => `Beanstandet: ${reason}`,
      'copy-wanted': 'Möchte eine Kopie',
      'plan-wanted': 'Möchte in Raten zahlen',
    },
    record: {
      promise: 'Zusage vermerken',
      paid: 'Als bezahlt vermerken',
      dispute: 'Klärungsfall vermerken',
      'copy-wanted': 'Kopie ist gesendet',
      'plan-wanted': 'Ratenplan anlegen',
    },
    recorded: {
      promise: (day, amount) => `Zusage vermerkt: ${day}${amount === '' ? '' : `, ${amount}`}`,
      paid: (day) => `Als bezahlt vermerkt: ${day}`,
      dispute: (reason) => `Klärungsfall vermerkt: ${reason}`,
      'copy-wanted': 'Vermerkt: Kopie gesendet',
      'plan-wanted': 'Ratenplan vermerkt',
    },
    sentence: 'Der Kunde schreibt',
    change: 'Ändern',
    changeOf: (what) => `Ändern: ${what}`,
    day: { promise: 'Zahlt spätestens am', paid: 'Bezahlt am' },
    amount: 'Betrag',
    amountHelp: 'Leer: alles, was offen ist.',
    reason: 'Grund',
    items: 'Rechnungen',
    pastDay: 'Wählen Sie heute oder einen späteren Tag.',
    futureDay: 'Wählen Sie heute oder einen früheren Tag.',
    noDay: 'Wählen Sie einen Tag.',
    noItems: 'Wählen Sie mindestens eine Rechnung.',
    badAmount: 'Geben Sie einen Betrag an, etwa 1.250,00.',
    tooMuch: (open) => `Offen sind nur ${open}.`,
    add: 'Selbst etwas vermerken',
    reading: 'Die E-Mail wird gelesen',
  },
  en: {
    says: {
      promise: (day, amount) =>
        `Promises to pay${day === '' ? '' : ` by ${day}`}${amount === '' ? '' : `: ${amount}`}`,
      paid: (day) => `Says it is paid${day === '' ? '' : ` on ${day}`}`,
      dispute: (reason) => `Disputes: ${reason}`,
      'copy-wanted': 'Wants a copy',
      'plan-wanted': 'Wants to pay in instalments',
    },
    record: {
      promise: 'Record the promise',
      paid: 'Mark as paid',
      dispute: 'Record the dispute',
      'copy-wanted': 'A copy was sent',
      'plan-wanted': 'Make an instalment plan',
    },
    recorded: {
      promise: (day, amount) => `Promise recorded: ${day}${amount === '' ? '' : `, ${amount}`}`,
      paid: (day) => `Marked as paid: ${day}`,
      dispute: (reason) => `Dispute recorded: ${reason}`,
      'copy-wanted': 'Recorded: copy sent',
      'plan-wanted': 'Instalment plan recorded',
    },
    sentence: 'The customer writes',
    change: 'Change',
    changeOf: (what) => `Change: ${what}`,
    day: { promise: 'Pays by', paid: 'Paid on' },
    amount: 'Amount',
    amountHelp: 'Empty: all that is open.',
    reason: 'Reason',
    items: 'Invoices',
    pastDay: 'Choose today or a later day.',
    futureDay: 'Choose today or an earlier day.',
    noDay: 'Choose a day.',
    noItems: 'Choose at least one invoice.',
    badAmount: 'Give an amount, such as 1,250.00.',
    tooMuch: (open) => `Only ${open} is open.`,
    add: 'Note something yourself',
    reading: 'Reading the mail',
  },
};

/** Those words of a language. `replyOfferWords('en').record.promise //=> 'Record the promise'` */
export const replyOfferWords = (language: Language): ReplyOfferWords => wordsFor(words, language);
