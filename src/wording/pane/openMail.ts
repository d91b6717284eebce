import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words for a mail that is shown in the pane. */
export interface OpenMailWords {
  readonly open: string;
  /** The same, for a screen reader that stands on one of many. */
  readonly openOf: (subject: string) => string;
  readonly close: string;
  readonly loading: string;
  readonly from: string;
  readonly to: string;
  readonly copies: string;
  readonly date: string;
  readonly files: string;
  readonly filesHelp: string;
  readonly subject: string;
  readonly noSubject: string;
  readonly unknownSender: string;
  readonly asSent: string;
  readonly plain: string;
  /** Title of the frame that has the mail. */
  readonly content: string;
  readonly empty: string;
  readonly pictures: (count: number) => string;
  readonly cut: string;
  readonly noName: string;
}

const words: Words<OpenMailWords> = {
  nl: {
    open: 'De mail lezen',
    openOf: (subject) => `De mail lezen: ${subject}`,
    close: 'De mail sluiten',
    loading: 'De mail wordt opgehaald',
    from: 'Van',
    to: 'Aan',
    copies: 'Kopie',
    date: 'Datum',
    files: 'Bijlagen',
    filesHelp: 'Bijlagen opent u in Outlook.',
    subject: 'Onderwerp',
    noSubject: 'Zonder onderwerp',
    unknownSender: 'Afzender onbekend',
    asSent: 'Met opmaak',
    plain: 'Alleen tekst',
    content: 'Inhoud van de mail',
    empty: 'Deze mail bevat geen tekst.',
    pictures: (count) =>
      `${nl(count, 'afbeelding', 'afbeeldingen')} van internet niet opgehaald. Zo ziet de afzender niet dat u leest.`,
    cut: 'Deze mail is heel lang: alleen het begin wordt getoond.',
    noName: 'zonder naam',
  },
  fr: {
    open: 'Lire l’e-mail',
    openOf: (subject) => `Lire l’e-mail\u00a0: ${subject}`,
    close: 'Fermer l’e-mail',
    loading: 'Chargement de l’e-mail',
    from: 'De',
    to: 'À',
    copies: 'Copie',
    date: 'Date',
    files: 'Pièces jointes',
    filesHelp: 'Ouvrez les pièces jointes dans Outlook.',
    subject: 'Objet',
    noSubject: 'Sans objet',
    unknownSender: 'Expéditeur inconnu',
    asSent: 'Mis en forme',
    plain: 'Texte seul',
    content: 'Contenu de l’e-mail',
    empty: 'Cet e-mail ne contient pas de texte.',
    pictures: (count) =>
      `${fr(count, 'image d’internet non chargée', 'images d’internet non chargées')}. L’expéditeur ne voit pas que vous lisez.`,
    cut: 'Cet e-mail est très long\u00a0: seul le début est affiché.',
    noName: 'sans nom',
  },
  de: {
    open: 'E-Mail lesen',
    openOf: (subject) => `E-Mail lesen: ${subject}`,
    close: 'E-Mail schließen',
    loading: 'Die E-Mail wird geladen',
    from: 'Von',
    to: 'An',
    copies: 'Kopie',
    date: 'Datum',
    files: 'Anlagen',
    filesHelp: 'Anlagen öffnen Sie in Outlook.',
    subject: 'Betreff',
    noSubject: 'Ohne Betreff',
    unknownSender: 'Absender unbekannt',
    asSent: 'Formatiert',
    plain: 'Nur Text',
    content: 'Inhalt der E-Mail',
    empty: 'Diese E-Mail enthält keinen Text.',
    pictures: (count) =>
      `${de(count, 'Bild', 'Bilder')} aus dem Internet nicht geladen. Der Absender sieht nicht, dass Sie lesen.`,
    cut: 'Diese E-Mail ist sehr lang: Nur der Anfang wird gezeigt.',
    noName: 'ohne Namen',
  },
  en: {
    open: 'Read the mail',
    openOf: (subject) => `Read the mail: ${subject}`,
    close: 'Close the mail',
    loading: 'Fetching the mail',
    from: 'From',
    to: 'To',
    copies: 'Copy',
    date: 'Date',
    files: 'Attachments',
    filesHelp: 'Open attachments in Outlook.',
    subject: 'Subject',
    noSubject: 'No subject',
    unknownSender: 'Unknown sender',
    asSent: 'Formatted',
    plain: 'Text only',
    content: 'Content of the mail',
    empty: 'This mail has no text.',
    pictures: (count) =>
      `${en(count, 'picture', 'pictures')} from the internet left out. The sender cannot see that you read.`,
    cut: 'This mail is very long: only its beginning is shown.',
    noName: 'no name',
  },
};

/** Those words of a language. `openMailWords('en').open //=> 'Read the mail'` */
export const openMailWords = (language: Language): OpenMailWords => wordsFor(words, language);
