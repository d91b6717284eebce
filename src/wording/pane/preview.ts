import { countText } from '../amounts';
import type { Words } from '../choose';

/** Words of the third step: the very mails, one at a time. */
export interface PreviewWords {
  readonly position: (number: number, total: number) => string;
  readonly previous: string;
  readonly nextMail: string;
  readonly keys: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly mail: string;
  /** Beside a mail that a person changed. */
  readonly edited: string;
  readonly leaveOut: string;
  readonly leftOut: (customer: string) => string;
  readonly undo: string;
  readonly none: string;
  readonly back: string;
  readonly next: string;
}

export const previewWords: Words<PreviewWords> = {
  nl: {
    position: (number, total) => `Mail ${countText(number, 'nl-BE')} van ${countText(total, 'nl-BE')}`,
    previous: 'Vorige mail',
    nextMail: 'Volgende mail',
    keys: 'Bladeren met Alt + pijl links of rechts',
    to: 'Aan:',
    cc: 'Cc:',
    subject: 'Onderwerp:',
    mail: 'Tekst van de mail',
    edited: 'aangepast',
    leaveOut: 'Deze mail weglaten',
    leftOut: (customer) => `Mail aan ${customer} weggelaten`,
    undo: 'Ongedaan maken',
    none: 'Geen mails geselecteerd.',
    back: 'Terug naar het voorstel',
    next: 'Naar het versturen',
  },
  fr: {
    position: (number, total) => `E-mail ${countText(number, 'fr')} sur ${countText(total, 'fr')}`,
    previous: 'E-mail précédent',
    nextMail: 'E-mail suivant',
    keys: 'Parcourir avec Alt + flèche gauche ou droite',
    to: 'À\u00a0:',
    cc: 'Cc\u00a0:',
    subject: 'Objet\u00a0:',
    mail: 'Texte de l’e-mail',
    edited: 'modifié',
    leaveOut: 'Écarter cet e-mail',
    leftOut: (customer) => `E-mail à ${customer} écarté`,
    undo: 'Annuler',
    none: 'Aucun e-mail sélectionné.',
    back: 'Retour à la proposition',
    next: 'Passer à l’envoi',
  },
  de: {
    position: (number, total) => `E-Mail ${countText(number, 'de')} von ${countText(total, 'de')}`,
    previous: 'Vorige E-Mail',
    nextMail: 'Nächste E-Mail',
    keys: 'Blättern mit Alt + Pfeil links oder rechts',
    to: 'An:',
    cc: 'Cc:',
    subject: 'Betreff:',
    mail: 'Text der E-Mail',
    edited: 'angepasst',
    leaveOut: 'Diese E-Mail weglassen',
    leftOut: (customer) => `E-Mail an ${customer} weggelassen`,
    undo: 'Rückgängig',
    none: 'Keine E-Mails ausgewählt.',
    back: 'Zurück zum Vorschlag',
    next: 'Weiter zum Senden',
  },
  en: {
    position: (number, total) => `Mail ${countText(number, 'en')} of ${countText(total, 'en')}`,
    previous: 'Previous mail',
    nextMail: 'Next mail',
    keys: 'Move with Alt + left or right arrow',
    to: 'To:',
    cc: 'Cc:',
    subject: 'Subject:',
    mail: 'Text of the mail',
    edited: 'changed',
    leaveOut: 'Leave out this mail',
    leftOut: (customer) => `Mail to ${customer} left out`,
    undo: 'Undo',
    none: 'No mails selected.',
    back: 'Back to the proposal',
    next: 'Go to sending',
  },
};
