import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words of what is done about a finding, one click away. */
export interface CheckFixWords {
  /** Above the sums, where the sheet has none of its own. */
  readonly compareSums: string;
  readonly bookedThrough: string;
  readonly keepDay: string;
  readonly changeDay: string;
  readonly toComparison: string;
  readonly showRates: string;
  readonly makeRates: string;
  readonly toTexts: string;
  readonly toProcedures: string;
  /** Brings the row of a customer in front. */
  readonly showAddress: (name: string) => string;
  /** The customer that is looked for is in no row of the table. */
  readonly noRow: (name: string) => string;
}

const words: Words<CheckFixWords> = {
  nl: {
    compareSums: 'Vergelijk met het saldo in uw boekhouding:',
    bookedThrough: 'Betalingen geboekt tot en met',
    keepDay: 'Bewaren',
    changeDay: 'Andere dag opgeven',
    toComparison: 'Naar de vergelijking',
    showRates: 'Rentevoeten tonen',
    makeRates: 'Tabel met rentevoeten maken',
    toTexts: 'Naar de teksten',
    toProcedures: 'Naar de procedures',
    showAddress: (name) => `${name}: tonen in de klantentabel`,
    noRow: (name) => `${name} staat niet in de klantentabel.`,
  },
  fr: {
    compareSums: 'Comparez avec le solde de votre comptabilité\u00a0:',
    bookedThrough: 'Paiements comptabilisés jusqu’au',
    keepDay: 'Enregistrer',
    changeDay: 'Indiquer un autre jour',
    toComparison: 'Aller à la comparaison',
    showRates: 'Montrer les taux d’intérêt',
    makeRates: 'Créer la table des taux',
    toTexts: 'Aller aux textes',
    toProcedures: 'Aller aux procédures',
    showAddress: (name) => `${name}\u00a0: montrer dans la table des clients`,
    noRow: (name) => `${name} ne figure pas dans la table des clients.`,
  },
  de: {
    compareSums: 'Mit dem Saldo Ihrer Buchhaltung vergleichen:',
    bookedThrough: 'Zahlungen gebucht bis einschließlich',
    keepDay: 'Speichern',
    changeDay: 'Anderen Tag angeben',
    toComparison: 'Zum Vergleich',
    showRates: 'Zinssätze zeigen',
    makeRates: 'Tabelle der Zinssätze anlegen',
    toTexts: 'Zu den Texten',
    toProcedures: 'Zu den Mahnverfahren',
    showAddress: (name) => `${name}: in der Kundentabelle zeigen`,
    noRow: (name) => `${name} steht nicht in der Kundentabelle.`,
  },
  en: {
    compareSums: 'Compare with the balance in your books:',
    bookedThrough: 'Payments booked up to',
    keepDay: 'Save',
    changeDay: 'State another day',
    toComparison: 'Go to the comparison',
    showRates: 'Show the interest rates',
    makeRates: 'Make the table of rates',
    toTexts: 'Go to the texts',
    toProcedures: 'Go to the procedures',
    showAddress: (name) => `${name}: show in the customer table`,
    noRow: (name) => `${name} is not in the customer table.`,
  },
};

/** Those words of a language. `checkFixWords('fr').keepDay //=> 'Enregistrer'` */
export const checkFixWords = (language: Language): CheckFixWords => wordsFor(words, language);
