import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words around one mail of the preview: changing its words, and a test of it. */
export interface EditMailWords {
  readonly edit: string;
  readonly editing: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly help: string;
  readonly save: string;
  readonly cancel: string;
  readonly undo: string;
  readonly noSubject: string;
  /** The invoices or amounts of the mail have changed since. */
  readonly lost: (customer: string) => string;
  readonly dismiss: string;
  readonly test: string;
  readonly testing: string;
  /** Before the subject of a test. */
  readonly mark: string;
  readonly tested: (address: string) => string;
}

const words: Words<EditMailWords> = {
  nl: {
    edit: 'Aanpassen',
    editing: 'Deze mail aanpassen',
    subject: 'Onderwerp',
    before: 'Tekst boven het overzicht',
    after: 'Tekst onder de betaalgegevens',
    help: 'Geldt alleen voor deze mail. Een lege regel begint een nieuwe alinea.',
    save: 'Bewaren',
    cancel: 'Annuleren',
    undo: 'Terug naar de tekst',
    noSubject: 'Vul een onderwerp in.',
    lost: (customer) =>
      `De facturen of bedragen voor ${customer} zijn gewijzigd. Uw aanpassing van die mail geldt niet meer.`,
    dismiss: 'Begrepen',
    test: 'Testmail aan mezelf',
    testing: 'Testmail wordt verstuurd',
    mark: '[Test]',
    tested: (address) => `Testmail verstuurd aan ${address}. Hij telt niet als herinnering.`,
  },
  fr: {
    edit: 'Modifier',
    editing: 'Modifier cet e-mail',
    subject: 'Objet',
    before: 'Texte au-dessus du relevé',
    after: 'Texte sous les données de paiement',
    help: 'Vaut pour cet e-mail seulement. Une ligne vide commence un nouveau paragraphe.',
    save: 'Enregistrer',
    cancel: 'Annuler',
    undo: 'Revenir au texte',
    noSubject: 'Indiquez un objet.',
    lost: (customer) =>
      `Les factures ou montants de ${customer} ont changé. Votre modification de cet e-mail ne vaut plus.`,
    dismiss: 'Compris',
    test: 'E-mail d’essai à moi-même',
    testing: 'Envoi de l’e-mail d’essai',
    mark: '[Essai]',
    tested: (address) => `E-mail d’essai envoyé à ${address}. Il ne compte pas comme rappel.`,
  },
  de: {
    edit: 'Anpassen',
    editing: 'Diese E-Mail anpassen',
    subject: 'Betreff',
    before: 'Text über der Aufstellung',
    after: 'Text unter den Zahlungsangaben',
    help: 'Gilt nur für diese E-Mail. Eine Leerzeile beginnt einen neuen Absatz.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    undo: 'Zurück zum Text',
    noSubject: 'Geben Sie einen Betreff ein.',
    lost: (customer) =>
      `Die Rechnungen oder Beträge von ${customer} haben sich geändert. Ihre Anpassung dieser E-Mail gilt nicht mehr.`,
    dismiss: 'Verstanden',
    test: 'Test-E-Mail an mich',
    testing: 'Test-E-Mail wird gesendet',
    mark: '[Test]',
    tested: (address) => `Test-E-Mail an ${address} gesendet. Sie zählt nicht als Mahnung.`,
  },
  en: {
    edit: 'Change',
    editing: 'Change this mail',
    subject: 'Subject',
    before: 'Text above the statement',
    after: 'Text below the payment details',
    help: 'For this mail only. A blank line begins a new paragraph.',
    save: 'Save',
    cancel: 'Cancel',
    undo: 'Back to the text',
    noSubject: 'Give a subject.',
    lost: (customer) =>
      `The invoices or amounts of ${customer} have changed. Your change to that mail no longer applies.`,
    dismiss: 'Understood',
    test: 'Test mail to myself',
    testing: 'Sending the test mail',
    mark: '[Test]',
    tested: (address) => `Test mail sent to ${address}. It does not count as a reminder.`,
  },
};

/** The words in a language, which load with the preview. `editMailWords('de').edit //=> 'Anpassen'` */
export const editMailWords = (language: Language): EditMailWords => wordsFor(words, language);
